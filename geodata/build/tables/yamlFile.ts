import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import { foldHan } from '../../../src/domain/foldHan';
import type { Faults } from '../faults';
import { plainReason } from './plainReason';
import { reasonFor } from './reason';

export type Path = readonly (string | number)[];

export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  /** The line of a field, or of the nearest thing around it that has one. */
  readonly lineOf: (...path: Path) => number;
}

/** `null` when the file has a fault, each of which is told, or is not there, which is one where it `isRequired`. */
export function readYaml<T>(
  folder: string,
  name: string,
  schema: v.GenericSchema<unknown, T>,
  faults: Faults,
  isRequired = true,
): YamlFile<T> | null {
  const file = join(folder, name);
  const text = textOf(file);
  if (text === null) {
    if (isRequired) faults.add(file, null, 'is missing');
    return null;
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  // The first alone: a slip of the pen makes the lines below it look wrong too.
  const [slip] = document.errors;
  if (slip !== undefined) {
    const { line } = counter.linePos(slip.pos[0]);
    faults.add(file, line, plainReason(slip, text.split('\n')[line - 1] ?? ''));
    return null;
  }

  const lineOf = (...path: Path) => counter.linePos(offsetOf(document, path)).line;
  const result = v.safeParse(schema, foldHan(document.toJS()), { abortPipeEarly: true });
  for (const issue of result.issues ?? []) {
    faults.add(file, lineOf(...pathOf(issue)), reasonFor(issue));
  }
  return result.success ? { file, value: result.output, lineOf } : null;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
