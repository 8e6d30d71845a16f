import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';

/** A cell as it is shown, without spaces around it; numbers as they are stored, percentages with their sign. */
export type Grid = readonly (readonly string[])[];
/** Cells that are shown as one, from 0, both ends included: what they say stands in the first. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
export interface WorkSheet {
  readonly name: string;
  readonly grid: Grid;
  readonly merges: readonly Merge[];
}

const most = 50_000_000;

/**
 * The sheets of an XLSX file in their order, formulas by their last result.
 *
 * @throws {Error} where the file is no workbook.
 */
export function readWorkbook(path: string): readonly WorkSheet[] {
  const files = unzipSync(readFileSync(path), {
    filter: ({ name, originalSize }) => originalSize < most && /\.(xml|rels)$/.test(name),
  });
  const text = (name: string) => {
    const file = files[name];
    if (file === undefined) throw new Error(`has no ${name}: it is no workbook`);
    return strFromU8(file);
  };
  const targets = new Map<string, string>();
  each(text('xl/_rels/workbook.xml.rels'), (tag, { Id = '', Target = '' }) => {
    if (tag === 'Relationship') targets.set(Id, Target.replace(/^\/xl\/|^\//, ''));
  });
  const shared = 'xl/sharedStrings.xml' in files ? sharedTexts(text('xl/sharedStrings.xml')) : [];
  const isPercent = 'xl/styles.xml' in files ? percentStyles(text('xl/styles.xml')) : [];
  const sheets: WorkSheet[] = [];
  each(text('xl/workbook.xml'), (tag, { name = '', 'r:id': id = '' }) => {
    const target = targets.get(id);
    if (tag === 'sheet' && target !== undefined)
      sheets.push({ name, ...cellsOf(text(`xl/${target}`), shared, isPercent) });
  });
  return sheets;
}

/** `C5` of a 0-based row and column. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

function cellsOf(
  xml: string,
  shared: readonly string[],
  isPercent: readonly boolean[],
): Omit<WorkSheet, 'name'> {
  const grid: string[][] = [];
  const merges: Merge[] = [];
  let cell = { row: 0, column: 0, type: '', style: 0 };
  let value = '';
  let isIn = false;
  walk(xml, {
    open(tag, { r = '', t = 'n', s = '0', ref = '' }) {
      if (tag === 'c') [cell, value] = [{ ...addressOf(r), type: t, style: Number(s) }, ''];
      if (tag === 'mergeCell') merges.push(mergeOf(ref));
      isIn = tag === 'v' || tag === 't';
    },
    text(text) {
      if (isIn) value += text;
    },
    close(tag) {
      isIn = false;
      if (tag !== 'c' || value === '') return;
      const { row, column, type, style } = cell;
      const isShare = type === 'n' && isPercent[style] === true;
      const shown = type === 's' ? (shared[Number(value)] ?? '') : isShare ? percent(value) : value;
      (grid[row] ??= [])[column] = shown.trim();
    },
  });
  return { grid: Array.from(grid, (row = []) => Array.from(row, (one = '') => one)), merges };
}

/** 0.653 that is shown as 65.3%. */
const percent = (value: string) => `${Number((Number(value) * 100).toPrecision(12))}%`;

function mergeOf(ref: string): Merge {
  const [from = '', to = from] = ref.split(':');
  const [{ row: top, column: left }, { row: bottom, column: right }] = [from, to].map(
    addressOf,
  ) as [ReturnType<typeof addressOf>, ReturnType<typeof addressOf>];
  return { top, left, bottom, right };
}

/** Which of the formats that cells name show a percentage: 9 and 10 are those that every workbook has. */
function percentStyles(xml: string): readonly boolean[] {
  const own = new Map<string, string>();
  const formats: string[] = [];
  let isInCells = false;
  walk(xml, {
    open(tag, { numFmtId = '0', formatCode = '' }) {
      if (tag === 'numFmt') own.set(numFmtId, formatCode);
      if (tag === 'cellXfs') isInCells = true;
      if (tag === 'xf' && isInCells) formats.push(numFmtId);
    },
    text: () => undefined,
    close(tag) {
      if (tag === 'cellXfs') isInCells = false;
    },
  });
  return formats.map((id) => id === '9' || id === '10' || (own.get(id)?.includes('%') ?? false));
}

function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let isIn = false;
  walk(xml, {
    open(tag) {
      if (tag === 'si') texts.push('');
      // What says how a word is read (rPh) is no part of the text.
      isIn = tag === 't';
    },
    text(text) {
      if (isIn) texts.push((texts.pop() ?? '') + text);
    },
    close() {
      isIn = false;
    },
  });
  return texts;
}

interface Hooks {
  open(tag: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(tag: string): void;
}

function each(xml: string, open: Hooks['open']): void {
  walk(xml, { open, text: () => undefined, close: () => undefined });
}

function walk(xml: string, { open, text, close }: Hooks): void {
  const local = (name: string) => name.replace(/^.*:/, '');
  new Parser()
    .on('openTag', (name, attributes, decode) => {
      const decoded = Object.entries(attributes()).map(([key, one]) => [key, decode(one)]);
      open(local(name), Object.fromEntries(decoded) as Record<string, string>);
    })
    .on('text', (one, decode) => text(decode(one)))
    .on('closeTag', (name) => close(local(name)))
    .on('error', (fault) => {
      throw fault;
    })
    .parse(xml);
}

function addressOf(name: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
