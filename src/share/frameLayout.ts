import { bold } from '../domain/textWidth';
import { wrapLines } from '../domain/wrapLines';

/** The words around an exported picture; without source and date it would be a picture only. */
export interface ExportFrame {
  readonly title: string;
  readonly subtitle?: string;
  /** The legend in words, where the picture has none of its own. */
  readonly legend?: string;
  readonly source: string;
  readonly date: string;
  /** The version of the data, in words. */
  readonly version: string;
  /** Set when shapes or values are schematic; stands beside the source. */
  readonly schematic?: string;
}

export interface FrameLine {
  readonly text: string;
  /** Baseline below the top of the lines' block. */
  readonly y: number;
  readonly fontSize: number;
  readonly role: 'title' | 'ink' | 'soft';
}
export interface FrameLayout {
  readonly above: readonly FrameLine[];
  readonly below: readonly FrameLine[];
  readonly margin: number;
  /** Where the picture begins, and where the lines under it do, if the picture had no height. */
  readonly top: number;
  readonly height: number;
}

/**
 * Sets the words around a picture of a width.
 * @param width CSS pixels of the picture; type and margins grow with it.
 */
export function frameLayout(frame: ExportFrame, width: number): FrameLayout {
  const unit = Math.max(1, width / 960);
  const margin = 28 * unit;
  const foot = [frame.schematic, frame.source, frame.date, frame.version].filter(
    (part) => part !== undefined,
  );
  const above = linesOf(
    [
      [frame.title, 26 * unit, 'title'],
      [frame.subtitle, 15 * unit, 'soft'],
    ],
    width,
  );
  const below = linesOf(
    [
      [frame.legend, 14 * unit, 'ink'],
      [foot.join(' · '), 12.5 * unit, 'soft'],
    ],
    width,
  );
  const top = margin * 0.7 + above.height + 8 * unit;
  return {
    above: above.lines,
    below: below.lines,
    margin,
    top,
    height: top + 4 * unit + below.height + margin * 0.6,
  };
}

type Piece = readonly [text: string | undefined, fontSize: number, role: FrameLine['role']];

function linesOf(pieces: readonly Piece[], width: number) {
  let height = 0;
  const lines = pieces.flatMap(([text = '', fontSize, role]) =>
    wrapLines(text, { width, fontSize, face: bold }).map((line): FrameLine => {
      height += fontSize * 1.45;
      return { text: line, y: height - fontSize * 0.3, fontSize, role };
    }),
  );
  return { lines, height };
}
