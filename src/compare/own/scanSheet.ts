import { Parser } from 'saxen';
import { mostCells, mostRows, type Refusal } from './limits';
import { localAttributes, localName } from './localNames';

/** A cell of which a reader of values says nothing: its formula has no result, or an error for one. */
export interface SilentCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
/** What a sheet's own text tells before it is read. */
export interface SheetScan {
  /** Why its grid must not be built. */
  readonly why: Refusal | null;
  readonly silent: readonly SilentCell[];
  /** How many cells are formulas without a result. */
  readonly formulas: number;
}

/** The last row of a sheet in Excel, and column XFD. */
const lastRow = 1_048_576;
const lastColumn = 16_384;
const mostSilent = 20_000;
const parts = ['f', 'v', 'is'] as const;

/**
 * Measures a sheet without building it; `null` where the XML is no sheet with cells. Throws on broken XML.
 */
export function scanSheet(xml: string): SheetScan | null {
  if (!xml.includes('sheetData')) return null;
  const silent: SilentCell[] = [];
  const reach = { row: 0, column: 0, filledRows: 0 };
  let isSound = true;
  let formulas = 0;
  let filled = 0;
  let cell: { at: string; type: string; said: Map<string, string> } | null = null;
  let open = '';

  const close = (at: string, type: string, said: ReadonlyMap<string, string>) => {
    const [row, column] = addressOf(at);
    isSound &&= row > 0 && row <= lastRow && column <= lastColumn;
    if (said.size === 0) return;
    reach.row = Math.max(reach.row, row);
    reach.column = Math.max(reach.column, column);
    if (row !== filled) reach.filledRows += 1;
    filled = row;
    const value = said.get('v');
    // A formula may well give an empty text.
    const isUnsaid = said.has('f') && (value === undefined || (value === '' && type !== 'str'));
    if (isUnsaid) formulas += 1;
    if ((isUnsaid || type === 'e') && silent.length < mostSilent)
      silent.push({ row, column, text: isUnsaid ? `=${said.get('f') ?? ''}` : (value ?? '') });
  };
  new Parser()
    .on('openTag', (name, attributes, decode) => {
      const tag = localName(name);
      if (tag === 'row') {
        const { r = '0' } = localAttributes(attributes(), decode);
        isSound &&= Number(r) <= lastRow;
      } else if (tag === 'c') {
        const { r = '', t = 'n' } = localAttributes(attributes(), decode);
        cell = { at: r, type: t, said: new Map() };
      } else if (cell !== null && (parts as readonly string[]).includes(tag)) {
        open = tag;
        cell.said.set(tag, '');
      }
    })
    .on('text', (text, decode) => {
      if (open !== '') cell?.said.set(open, (cell.said.get(open) ?? '') + decode(text));
    })
    .on('closeTag', (name) => {
      const tag = localName(name);
      if (tag === open) open = '';
      if (tag !== 'c' || cell === null) return;
      close(cell.at, cell.type, cell.said);
      cell = null;
    })
    .parse(xml);
  const why = isSound ? whyNot(reach) : 'broken';
  return { why, silent: why === null ? silent : [], formulas };
}

function whyNot(reach: { row: number; column: number; filledRows: number }): Refusal | null {
  if (reach.filledRows > mostRows) return 'rows';
  return reach.row > mostRows || reach.row * reach.column > mostCells ? 'extent' : null;
}

/** `B12` is row 12, column 2; row 0 is no address. */
function addressOf(reference: string): readonly [row: number, column: number] {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits), column];
}
