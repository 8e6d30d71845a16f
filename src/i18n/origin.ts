import { bilingual, both } from './bilingual.ts';

export const originWords = bilingual({
  origin: both('见报告：', 'Where it stands: '),
  paragraphs: both('段落', 'Paragraph'),
  paragraph: both(
    (number: number, of: number) => `第${number}段（共${of}段）`,
    (number, of) => `${number} of ${of}`,
  ),
  start: both('段首', 'begins'),
  phrases: both('提法', 'Set phrases'),
  source: both('来源', 'Source'),
  note: both(
    '段号按所据专版的分行数，标题也计一段；提法照录，其余是转述。',
    'Paragraphs are counted as the page breaks them, headings included. Set phrases are kept as printed; the rest is retold.',
  ),
});
