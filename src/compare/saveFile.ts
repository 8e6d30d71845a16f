/** Hands a file to the browser's downloads. Nothing leaves the machine. */
export function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun with the click; the URL may go once this task is over.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
