/** A cell of a table that goes to a file. */
export type FileCell = string | number | null;

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers are numbers and
 * stay. (OWASP: CSV injection.)
 */
export function safeText(text: string): string {
  return /^[\s\u00a0]*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
}

/** RFC 4180 with CRLF; `null` is an empty field. The byte order mark is for Excel and WPS. */
export function toCsv(rows: readonly (readonly FileCell[])[]): string {
  const lines = rows.map((row) => row.map(csvField).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function csvField(cell: FileCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = safeText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** For the clipboard: tabs and line ends inside a cell become spaces. */
export function toTsv(rows: readonly (readonly FileCell[])[]): string {
  return rows
    .map((row) =>
      row
        .map((cell) => {
          if (cell === null) return '';
          if (typeof cell === 'number') return String(cell);
          return safeText(cell).replace(/[\t\r\n]+/g, ' ');
        })
        .join('\t'),
    )
    .join('\n');
}
