import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { openWorkbook } from '../../src/compare/own/openWorkbook';
import { packedTable, unpackedTable } from '../../src/compare/own/packedTable';
import { readFile } from '../../src/compare/own/readFile';
import { formatTalkFile, readTalkFile } from '../../src/content/talkFile';
import { blankStep } from '../../src/edit/newStep';
import { noTalks } from '../../src/edit/talks';
import { talkFromYaml } from '../../src/edit/yamlTalk';
import { formatLink, parseLink } from '../../src/state/link';
import { numberCell, row, textCell, workbookOf } from '../unit/compare/workbooks';
import { anyView, vocabulary } from '../unit/state/anyView';
import { toyPack } from '../unit/toyPack';
import { awkward, mutatedBytes, mutatedJson, mutatedText } from './mutated';
import { longest, runs } from './runs';
import { partialPacks } from '../build/partialPacks';

const { areas, city } = toyPack();

afterEach(() => {
  const strange = Object.getOwnPropertyNames(Object.prototype).filter((name) => !known.has(name));
  expect(strange).toEqual([]);
  expect(Object.keys({})).toEqual([]);
});
const known = new Set(Object.getOwnPropertyNames(Object.prototype));

test('any link is a view that can be written as a link again', { timeout: longest }, () => {
  const words = fc.array(
    fc.constantFrom(
      ...awkward,
      '#/',
      'explore',
      'compare',
      'present',
      'story',
      'alpha',
      'own=',
      'i=',
      'year=',
      'c=',
    ),
    { maxLength: 12 },
  );
  const links = fc.oneof(
    mutatedText(anyView().map(formatLink)),
    words.map((each) => `#/${each.join('')}`),
    fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `#${text}`),
  );
  fc.assert(
    fc.property(links, (link) => {
      const { view } = parseLink(link, vocabulary);
      expect(vocabulary.subjects.has(view.subject)).toBe(true);
      expect(parseLink(formatLink(view), vocabulary)).toEqual({ view, invalid: [] });
    }),
    runs(100_000),
  );
});

test('any table in a link is numbers by the schema, or none', { timeout: longest }, () => {
  const sound = packedTable(
    {
      title: '数',
      unit: 'persons',
      unitText: '',
      digits: 0,
      origin: '甲',
      years: [{ year: 2020, values: { [areas[0]?.id ?? '']: 5 }, city: null }],
    },
    areas,
  );
  const texts = fc.oneof(mutatedText(fc.constant(sound)), fc.stringMatching(/^[a-z2-7]{0,200}$/));
  fc.assert(
    fc.property(texts, (text) => {
      const numbers = unpackedTable(text, areas);
      if (numbers !== null)
        expect(unpackedTable(packedTable(numbers, areas), areas)).toEqual(numbers);
    }),
    runs(100_000),
  );
});

const encoded = (text: string, encoding: string): Uint8Array => {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16le' ? wide : wide.swap16();
};
const textTables = fc
  .tuple(
    mutatedText(
      fc.constantFrom(
        '县,2020年人口（人）,备注\n甲县,"1,234",a\n乙县,5%,\n合计,6,',
        '县\t数\n甲县\t1\n乙县\t２',
        'name;value\nalpha;1,5\nbeta;-3',
        '地区|2010|2020\n甲县|1|2\n乙县|—|…',
      ),
    ),
    fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
  )
  .map(([text, encoding]) => encoded(text, encoding));
const cells = fc
  .array(
    fc.tuple(
      fc.constantFrom('A1', 'B1', 'A2', 'B2', 'XFD1048576', 'ZZZ1', 'a0', 'C3'),
      fc.constantFrom(...awkward),
    ),
    { maxLength: 6 },
  )
  .map((each) =>
    each
      .map(([at, text]) =>
        /^\d/.test(text) ? `<c r="${at}"><f>${text.slice(0, 9)}</f></c>` : textCell(at, text),
      )
      .join(''),
  );
const books = fc.oneof(
  cells.map((each) =>
    workbookOf({
      表:
        row(1, textCell('A1', '县'), textCell('B1', '数')) +
        row(2, textCell('A2', '甲县'), numberCell('B2', 1)) +
        row(3, each),
    }),
  ),
  fc.constant(zipSync({ 'xl/workbook.xml': strToU8('<a>'.repeat(2000)) })),
  fc.constant(workbookOf({ 表: '' }, { 'xl/big.xml': ' '.repeat(2_000_000) })),
);

test(
  'any file that is dropped is a table or is refused for a reason',
  { timeout: longest },
  async () => {
    const files = fc.oneof(
      { weight: 5, arbitrary: mutatedBytes(textTables) },
      { weight: 2, arbitrary: mutatedBytes(books) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
    );
    const names = fc.constantFrom('a.csv', 'a.xlsx', 'a.txt', 'a', '.xls', 'a.xlsx.csv');
    const ground = { areas, city: Object.values(city.name) };
    await fc.assert(
      fc.asyncProperty(names, files, async (name, bytes) => {
        const open = () => Promise.resolve(openWorkbook);
        const result = await readFile(name, bytes, ground, open, () => undefined);
        if (result.kind === 'refused') expect(result.why).toMatch(/^[a-z]+$/);
        else {
          const cells = result.sheets.flatMap(({ table }) =>
            table.rows.flatMap((each) => each.cells),
          );
          const strange = cells.filter(
            (cell) => cell.kind === 'number' && !Number.isFinite(cell.value),
          );
          expect(strange).toEqual([]);
        }
      }),
      runs(10_000),
    );
  },
);

const step = { ...blankStep(undefined, 'a0'), caption: { zh: '标题', en: 'Title' } };
const talk = {
  ...noTalks('city'),
  active: 'mine',
  talks: [
    {
      id: 'mine',
      name: '我的',
      story: { chapters: [{ id: 'own', name: { zh: '章', en: 'Chapter' } }], steps: [step] },
    },
  ],
};

test(
  'any talk file is taken over as it will be written, or is refused for a reason',
  { timeout: longest },
  () => {
    const files = fc.oneof(mutatedJson(talk), mutatedText(fc.constant(JSON.stringify(talk))));
    fc.assert(
      fc.property(files, (text) => {
        const { file, fault } = readTalkFile(text, 'city');
        if (file === undefined) expect(fault?.reason).toMatch(/^[a-zA-Z]+$/);
        else expect(readTalkFile(formatTalkFile(file), 'city').file).toEqual(file);
      }),
      runs(10_000),
    );
  },
);

const yaml = partialPacks['one group, a plan of three and a talk, no numbers']['story.yaml'];

test('any story.yaml is a talk or is refused for a reason', { timeout: longest }, () => {
  const bomb = `a: &a [1,1]\n${'bcdefghij'
    .split('')
    .map((name, at) => `${name}: &${name} [${`*${'abcdefghij'[at] ?? 'a'},`.repeat(9)}]`)
    .join('\n')}\n${yaml}`;
  const files = fc.oneof(
    { weight: 20, arbitrary: mutatedText(fc.constant(yaml)) },
    { weight: 1, arbitrary: fc.constant(bomb) },
  );
  fc.assert(
    fc.property(files, (text) => {
      const { file, fault } = talkFromYaml(text, 'a', 'city');
      if (file === undefined) expect(fault?.reason).toMatch(/^[a-zA-Z]+$/);
    }),
    runs(10_000),
  );
});
