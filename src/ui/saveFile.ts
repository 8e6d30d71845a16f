/** Hands a file to the browser's downloads. Nothing leaves the machine. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken its own hold of the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file name from words: without signs that a disk refuses. */
export function fileName(words: readonly string[], ending: string): string {
  const stem = words
    .join(' ')
    .replace(/[\\/:*?"<>|\s]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return `${stem || 'map'}.${ending}`;
}
