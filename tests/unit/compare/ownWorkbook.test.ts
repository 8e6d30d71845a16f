import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../src/compare/own/openWorkbook';
import { mostUnpackedBytes } from '../../../src/compare/own/limits';
import { readFile } from '../../../src/compare/own/readFile';
import { compareWords } from '../../../src/i18n/compare';
import { toyPack } from '../toyPack';
import { compoundOf, numberCell, row, textCell, workbookOf } from './workbooks';

const { areas, city } = toyPack();
const read = (data: Uint8Array, name = 'a.xlsx') =>
  readFile(
    name,
    data,
    { areas, city: Object.values(city.name) },
    () => Promise.resolve(openWorkbook),
    () => undefined,
  );
const good = [
  row(1, textCell('A1', '县'), textCell('B1', '数')),
  row(2, textCell('A2', '甲县'), numberCell('B2', 5)),
  row(3, textCell('A3', '乙县'), numberCell('B3', 6)),
].join('');
const far = row(1048576, numberCell('XFD1048576', 1));

describe('a workbook whose cells reach too far is refused before its grid is built', () => {
  test.each<[string, string, string]>([
    ['one value in the last cell', far, 'extent'],
    ['one value in the last cell behind a table', good + far, 'extent'],
    ['a row beyond the last', good + row(999_999_999, numberCell('A999999999', 1)), 'broken'],
    ['the same behind a prefix', `${good}<row x:r="999999999"/>`, 'broken'],
    ['the same in references', `${good}<row r="&#57;99999999"/>`, 'broken'],
    ['a column beyond the last', row(1, numberCell('ZZZ1', 1)), 'broken'],
    ['a column in small letters', row(1, numberCell('zzzz1', 1)), 'broken'],
    [
      'a value at the end of each of 400 rows',
      Array.from({ length: 400 }, (_, at) => row(at + 1, numberCell(`XFD${at + 1}`, 1))).join(''),
      'extent',
    ],
  ])('%s', async (_, cells, why) => {
    expect(await read(workbookOf({ 表: cells }))).toEqual({ kind: 'refused', why });
  });

  test('another sheet of it is read all the same, and the one left out is named', async () => {
    const result = await read(workbookOf({ 远: good + far, 近: good }));
    expect(result.kind === 'read' && [result.sheets.map(({ name }) => name), result.left]).toEqual([
      ['近'],
      ['远'],
    ]);
  });
  test('empty rows down to the last are no reason', async () => {
    const result = await read(workbookOf({ 表: `${good}<row r="1048576" ht="20"/>` }));
    expect(result.kind === 'read' && result.sheets[0]?.table.rows).toHaveLength(2);
  });
  test('what it unpacks to is limited by what it says, and it cannot say less than it is', async () => {
    const bomb = workbookOf({ 表: good }, { 'xl/big.xml': ' '.repeat(mostUnpackedBytes) });
    expect(await read(bomb)).toEqual({ kind: 'refused', why: 'zip' });
    // The size in the zip's own directory is made a lie: 16 bytes instead of a million.
    const liar = zipSync({ 'xl/workbook.xml': strToU8(`<a>${' '.repeat(1_000_000)}</a>`) });
    const view = new DataView(liar.buffer, liar.byteOffset);
    const directory = view.getUint32(liar.length - 6, true);
    view.setUint32(directory + 24, 16, true);
    expect(await read(liar)).toEqual({ kind: 'refused', why: 'broken' });
  });
});

describe('a formula without a result', () => {
  const formula = '<c r="B3"><f>SUM(C3:D3)</f></c>';
  test('is no data, stands in the review as it is, and is counted', async () => {
    const result = await read(
      workbookOf({
        表: [
          row(1, textCell('A1', '县'), textCell('B1', '数')),
          row(2, textCell('A2', '甲县'), numberCell('B2', 5)),
          row(3, textCell('A3', '乙县'), formula),
        ].join(''),
      }),
    );
    const sheet = result.kind === 'read' ? result.sheets[0] : undefined;
    expect([sheet?.formulas, sheet?.table.rows[1]?.texts, sheet?.table.rows[1]?.cells]).toEqual([
      1,
      ['=SUM(C3:D3)'],
      [{ kind: 'unclear' }],
    ]);
  });
  test('in every cell is the reason why nothing is read', async () => {
    const sheet = row(3, textCell('A3', '乙县'), formula);
    expect(await read(workbookOf({ 表: sheet }))).toEqual({ kind: 'refused', why: 'formulas' });
  });
  test('is told from one with a result, and from one that gives an empty text', async () => {
    const sheet = row(
      2,
      textCell('A2', '甲县'),
      '<c r="B2"><f>2+3</f><v>5</v></c><c r="C2" t="str"><f>""</f><v></v></c>',
    );
    const result = await read(workbookOf({ 表: sheet }));
    expect(result.kind === 'read' && result.sheets[0]?.formulas).toBe(0);
  });
  test('an error is not read as an empty cell', async () => {
    const sheet = row(
      2,
      textCell('A2', '甲县'),
      '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      numberCell('C2', 1),
    );
    const result = await read(
      workbookOf({ 表: sheet + row(3, textCell('A3', '乙县'), numberCell('B3', 6)) }),
    );
    expect(result.kind === 'read' && result.sheets[0]?.table.rows[0]?.texts).toEqual([
      '#DIV/0!',
      '1',
    ]);
  });
});

describe('a file that is no open workbook is named as what it is', () => {
  test.each<[string, string, Uint8Array, string]>([
    [
      'with a password',
      'a.xlsx',
      compoundOf(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']),
      'password',
    ],
    [
      'with a password, by another name',
      'a.xls',
      compoundOf(['Root Entry', 'EncryptedPackage']),
      'password',
    ],
    ['an old XLS', 'a.xls', compoundOf(['Root Entry', 'Workbook']), 'xls'],
    ['an old XLS by a new name', 'a.xlsx', compoundOf(['Root Entry', 'Workbook']), 'xls'],
    ['a text document', 'a.xlsx', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'kind'],
    ['a binary workbook', 'a.xlsb', zipSync({ 'xl/workbook.bin': strToU8('a') }), 'kind'],
  ])('%s', async (_, name, data, why) => {
    expect(await read(data, name)).toEqual({ kind: 'refused', why });
  });
  test('an XLSX that is called XLS is read', async () => {
    expect((await read(workbookOf({ 表: good }), 'a.xls')).kind).toBe('read');
  });
  test('where the part that reads workbooks does not come, that is said and not that the file is broken', async () => {
    const result = await readFile(
      'a.xlsx',
      workbookOf({ 表: good }),
      { areas, city: [] },
      () => Promise.reject(new Error('offline')),
      () => undefined,
    );
    expect(result).toEqual({ kind: 'refused', why: 'reader' });
  });
});

describe('a text in UTF-16 without a mark', () => {
  const utf16 = (text: string, isBig: boolean) => {
    const bytes = new Uint8Array(2 * text.length);
    const view = new DataView(bytes.buffer);
    [...text].forEach((_, at) => view.setUint16(2 * at, text.charCodeAt(at), !isBig));
    return bytes;
  };
  test.each([true, false])(
    'is read in either order of bytes (big end first: %s)',
    async (isBig) => {
      for (const text of ['县\t数\r\n甲县\t1\r\n乙县\t2\r\n', '县,一季度　万\n甲县,1\n一,2\n']) {
        const result = await read(utf16(text, isBig), 'a.txt');
        expect(result.kind === 'read' && result.sheets[0]?.table.rows[0]?.label).toBe('甲县');
      }
    },
  );
});

test('an unclosed quotation mark loses no row', async () => {
  const result = await read(strToU8('县,数\n"甲县,1\n乙县,2\n'), 'a.csv');
  expect(result.kind === 'read' && result.sheets[0]?.table.rows).toHaveLength(2);
});

test('whatever the bytes, the answer is a table or a reason that has a sentence in both languages', async () => {
  const heads = [
    [],
    [0x50, 0x4b, 3, 4],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0xff, 0xfe],
    [...strToU8('县,数\n')],
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...heads),
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.csv', 'a.xlsx', 'a.xls', 'a'),
      async (head, bytes, name) => {
        const result = await read(new Uint8Array([...head, ...bytes]), name);
        if (result.kind === 'read') return;
        for (const lang of ['zh', 'en'] as const)
          expect(compareWords[lang].ownTable.refusals[result.why]).toMatch(/[.。]$/);
      },
    ),
  );
});
test('a workbook with one byte changed or cut off is read or refused with a reason', async () => {
  const sound = workbookOf({ 表: good });
  await fc.assert(
    fc.asyncProperty(
      fc.nat(sound.length - 1),
      fc.integer({ min: 0, max: 255 }),
      fc.boolean(),
      async (at, byte, isCut) => {
        const bytes = sound.slice(0, isCut ? at : sound.length);
        bytes[at] = byte;
        expect((await read(bytes)).kind).toMatch(/^(read|refused)$/);
      },
    ),
  );
});
