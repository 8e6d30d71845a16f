const startedAt = Date.now();

/** Says what is measured now and for how long the bench has run: on a terminal in one line, else a line each. */
export function progress(text: string): void {
  const seconds = String(Math.round((Date.now() - startedAt) / 1000)).padStart(4);
  const line = `${seconds} s  ${text}`;
  process.stdout.write(process.stdout.isTTY ? `\r${line.padEnd(60)}` : `${line}\n`);
}
