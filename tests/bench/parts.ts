import { choroplethPeer, comparisonPeer, peers, signsPage, type BuiltPage } from './build';

/** What the bench measures, in this order, and the pages that each part needs beside this project's own. */
const pagesOf = {
  map: peers,
  talk: [],
  edit: [],
  comparison: [comparisonPeer],
  colour: [choroplethPeer],
  signs: [signsPage],
} as const satisfies Readonly<Record<string, readonly BuiltPage[]>>;
export type BenchPart = keyof typeof pagesOf;

/**
 * @param only Names of parts with commas between; all of them where nothing is asked for.
 * @throws When a name is none of them.
 */
export function partsOf(only: string | undefined): ReadonlySet<BenchPart> {
  const all = Object.keys(pagesOf) as BenchPart[];
  if (only === undefined) return new Set(all);
  const asked = only.split(',');
  const unknown = asked.filter((name) => !(all as string[]).includes(name));
  if (unknown.length > 0)
    throw new Error(`No part ${unknown.join(', ')}; there are ${all.join(', ')}.`);
  return new Set(all.filter((name) => asked.includes(name)));
}

export function pagesFor(parts: ReadonlySet<BenchPart>): ReadonlySet<BuiltPage> {
  return new Set<BuiltPage>([...parts].flatMap((part) => [...pagesOf[part]]));
}
