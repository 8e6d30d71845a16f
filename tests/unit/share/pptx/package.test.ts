import { describe, expect, test } from 'vitest';
import { lineOfText, type Deck, type Slide } from '../../../../src/share/pptx/slide';
import { PresentationPackage } from '../../../../src/share/pptx/write/package';
import { packageFaults } from '../../../openXml/faults';
import { allOf, partsOf, rootOf, wordsIn } from '../../../openXml/parts';
import { schemaFaults } from '../../../openXml/schema';
import { ink, toyChart, toyDeck, toyShapes, toySlide } from './decks';

const box = { x: 96, y: 400, width: 600, height: 90 };
const cover: Slide = {
  ...toySlide(),
  layout: 'cover',
  subtitle: lineOfText('副标题', '到2035年', { box, size: 40, color: ink }),
};

async function packed(deck: Deck, slides: readonly Slide[]): Promise<Uint8Array> {
  const file = new PresentationPackage(deck);
  for (const slide of slides) await file.addSlide(slide);
  return new Uint8Array(await file.finish().arrayBuffer());
}

/** One white pixel. */
const png = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

describe('a package', () => {
  test('takes pictures in, each a part of its own', async () => {
    const picture = { kind: 'picture', name: '标志', description: '标志', box, png } as const;
    const file = await packed(toyDeck(), [
      toySlide({ shapes: [picture, picture] }),
      toySlide({ shapes: [picture] }),
    ]);
    const parts = partsOf(file);
    expect([...parts.keys()].filter((name) => name.startsWith('ppt/media/'))).toHaveLength(3);
    expect(packageFaults(parts)).toEqual([]);
    expect(await schemaFaults(file)).toEqual([]);
  });

  test.each([
    ['16:9', 'zh'],
    ['4:3', 'en'],
  ] as const)('in %s and %s is whole and follows the schemas', async (format, lang) => {
    const stacked = {
      ...toyShapes[1],
      chart: toyChart({ grouping: 'percentStacked', range: [0, 1], hasCategoryNames: false }),
    } as Slide['shapes'][number];
    const file = await packed(toyDeck({ format, lang }), [
      cover,
      toySlide(),
      toySlide({ shapes: [stacked] }),
    ]);
    expect(packageFaults(partsOf(file))).toEqual([]);
    expect(await schemaFaults(file)).toEqual([]);
  });

  test('holds text that is no XML, formulas and control characters as they are written', async () => {
    const hostile = '<a:t>&amp;"]]>\u0000\u000b\ud800 =HYPERLINK("x") \u{1f5fa}';
    const line = lineOfText(hostile, hostile, { box, size: 30, color: ink });
    const chart = toyChart({ categories: [hostile, '=1+1'], format: '0"&<"' });
    const file = await packed(toyDeck({ title: hostile, author: hostile, notice: hostile }), [
      toySlide({
        title: line,
        notes: [hostile],
        shapes: [
          { kind: 'group', name: hostile, description: hostile, shapes: [line] },
          { kind: 'chart', name: hostile, description: hostile, box, chart },
        ],
      }),
    ]);
    const parts = partsOf(file);
    expect(packageFaults(parts)).toEqual([]);
    expect(await schemaFaults(file)).toEqual([]);
    const seen = '<a:t>&amp;"]]> =HYPERLINK("x") \u{1f5fa}';
    expect(wordsIn(rootOf(parts, 'ppt/slides/slide1.xml'))).toContain(seen);
    expect(wordsIn(rootOf(parts, 'ppt/notesSlides/notesSlide1.xml'))).toContain(seen);
    const book = partsOf(
      parts.get('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx') ?? new Uint8Array(),
    );
    expect(
      [...book.keys()].flatMap((name) =>
        name.endsWith('sheet1.xml') ? allOf(rootOf(book, name), 'f') : [],
      ),
    ).toEqual([]);
  });
});

test('the language of a text is the talk’s, and its face the theme’s', async () => {
  const parts = partsOf(await packed(toyDeck({ lang: 'en' }), [toySlide()]));
  const slide = rootOf(parts, 'ppt/slides/slide1.xml');
  expect(new Set(allOf(slide, 'a:rPr').map(({ attributes }) => attributes['lang']))).toEqual(
    new Set(['en-GB']),
  );
  expect(
    allOf(rootOf(parts, 'ppt/theme/theme1.xml'), 'a:ea').map(
      ({ attributes }) => attributes['typeface'],
    ),
  ).toEqual(['Microsoft YaHei', 'DengXian']);
});

test('a chart carries its numbers in the file and in a workbook of its own', async () => {
  const parts = partsOf(await packed(toyDeck(), [toySlide()]));
  const chart = rootOf(parts, 'ppt/charts/chart1.xml');
  const [cached] = allOf(chart, 'c:numCache');
  expect(cached && allOf(cached, 'c:v').map(({ text }) => text)).toEqual(['12.5']);
  expect(allOf(chart, 'c:f').map(({ text }) => text)).toEqual([
    'Sheet1!$B$1',
    'Sheet1!$A$2:$A$3',
    'Sheet1!$B$2:$B$3',
  ]);
  const book = partsOf(
    parts.get('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx') ?? new Uint8Array(),
  );
  expect(allOf(rootOf(book, 'xl/worksheets/sheet1.xml'), 'v').map(({ text }) => text)).toContain(
    '12.5',
  );
});
