import { printTable, spread } from '../table';
import type { Editing } from './measure';

const rows: Readonly<Record<keyof Editing, string>> = {
  firstOpenMs: 'key → open, first on a page',
  openMs: 'key → open, again',
  firstLetterMs: 'letter → wall, first of an edit',
  letterMs: 'letter → wall, those after it',
};

/** How long a hand waits in the editor of the talk. */
export function printEditing(editing: Editing): void {
  console.log(
    '\nThe editor of the talk at 1920 × 1080, unthrottled; median (min–max) ms to the frame',
  );
  printTable([
    ['editor', 'times', 'painted'],
    ...Object.entries(rows).map(([key, name]) => {
      const all = editing[key as keyof Editing];
      return [name, String(all.length), spread(all)];
    }),
  ]);
}
