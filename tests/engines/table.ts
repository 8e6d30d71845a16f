import { journeys } from './journeys';
import type { EngineRun } from './run';

const [begin, end] = ['<!-- engines -->', '<!-- /engines -->'];

/**
 * A document whose table of engines, between its two marks, tells what ran.
 * @param runs By the engine's name.
 * @throws where the marks are missing
 */
export function withTable(document: string, runs: ReadonlyMap<string, EngineRun>): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The document has no ${begin} … ${end}.`);
  const rows = [
    ['', ...[...runs].map(([name, { version }]) => `${name} ${version}`)],
    ['---', ...[...runs].map(() => '---')],
    ...journeys.map(({ name, title }) => [
      title,
      ...[...runs.values()].map(({ faults }) => signOf(faults.get(name))),
    ]),
  ];
  const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `${document.slice(0, from + begin.length)}\n\n${table}\n\n${document.slice(to)}`;
}

const signOf = (fault: string | null | undefined): string =>
  fault === undefined ? '—' : fault === null ? '✓' : '✗';
