/** Hands a file to the person as a download. */
export function saveFile(content: Blob | string, name: string, type: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const url = URL.createObjectURL(blob);
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
