import { dataLogWords } from '../../../src/i18n/dataLog';
import type { Difference, TextChange } from './difference';
import { changeText, partName, seriesName, toldTexts } from './logLines';
import { namesIn } from './names';
import { textsByDigest, type Content } from './snapshot';

/** Every number and field that changed, a line each and its new texts under it, for whoever edits the tables. */
export function printedDifference({ numbers, texts }: Difference, content: Content): string {
  const names = namesIn(content);
  const readable = textsByDigest(content);
  const lines = [
    ...numbers.map((change) => {
      const sign = change.before === null ? '+' : change.after === null ? '-' : '~';
      return `${sign} ${seriesName(change.series, names, 'zh')} ${changeText(change, names, 'zh')}`;
    }),
    ...toldTexts({ numbers, texts }).flatMap((change) => {
      const name = names.has(change.id) ? names.nameOf(change.id, 'zh') : change.id;
      const where = [partName(change.part, names.level, 'zh'), name, change.field]
        .filter(Boolean)
        .join(' · ');
      const texts = change.came.flatMap((digest) => readable.get(digest) ?? []);
      return [
        `${signOf(change)} ${where} ${countsOf(change)}`,
        ...texts.map((text) => `    ${text}`),
      ];
    }),
  ];
  return lines.length === 0 ? dataLogWords.zh.nothing : lines.join('\n');
}

function signOf({ added, changed, removed }: TextChange): string {
  return changed > 0 || (added > 0 && removed > 0) ? '~' : added > 0 ? '+' : '-';
}

function countsOf({ added, changed, removed }: TextChange): string {
  const counts = [
    ['+', added],
    ['~', changed],
    ['-', removed],
  ] as const;
  return counts.flatMap(([sign, count]) => (count === 0 ? [] : `${sign}${count}`)).join(' ');
}
