import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Files by their path from the repository's root, each with the files that it imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** What each file imports of the others: values, types, late imports and what is passed on. */
export function importGraph(files: readonly string[]): ImportGraph {
  return new Map(
    files.map((file) => {
      const sources = importsOf(file, readFileSync(file, 'utf8'));
      return [file, sources.flatMap((source) => resolved(file, source) ?? [])];
    }),
  );
}

/** The specifiers that a file imports, as they are written. */
export function importsOf(file: string, text: string): readonly string[] {
  return ts
    .preProcessFile(file.endsWith('.svelte') ? scriptOf(text) : text)
    .importedFiles.map(({ fileName }) => fileName);
}

/** Every script of a component, and what its markup loads late. */
function scriptOf(text: string): string {
  const scripts = /<script\b[^>]*>(.*?)<\/script>/gs;
  const markup = text.replace(scripts, '').replace(/<style\b.*?<\/style>/gs, '');
  return [
    ...Array.from(text.matchAll(scripts), ([, script]) => script),
    ...(markup.match(/\bimport\([^)]*\)/g) ?? []),
  ].join('\n;\n');
}

/**
 * The file that a relative specifier or one of the names of `tsconfig.json` stands for; none for a package.
 *
 * @throws Where there is no such file: an arrow that is not seen could close a cycle.
 */
function resolved(from: string, source: string): string | undefined {
  const bare = source.replace(/\?.*$/, '');
  const target = bare.startsWith('.')
    ? path.posix.join(path.posix.dirname(from), bare)
    : named[bare];
  if (target === undefined) return undefined;
  const found = [target, `${target}.ts`, `${target}.svelte`].find((file) => existsSync(file));
  if (found === undefined) throw new Error(`${from} imports ${source}, which is no file`);
  return found;
}

const named = Object.fromEntries(
  Object.entries(pathsOfConfig()).map(([name, [file = '']]) => [name, path.posix.normalize(file)]),
);

function pathsOfConfig() {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as {
    config: { compilerOptions: { paths: Record<string, readonly string[]> } };
  };
  return config.compilerOptions.paths;
}

/** One way round in each knot of files that import one another, from a file back to itself. */
export function cyclesIn(graph: ImportGraph): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const seen = new Set<string>();
  const walk = (file: string, way: readonly string[]) => {
    const start = way.indexOf(file);
    if (start >= 0) cycles.push([...way.slice(start), file]);
    if (seen.has(file)) return;
    seen.add(file);
    for (const next of graph.get(file) ?? []) walk(next, [...way, file]);
  };
  for (const file of graph.keys()) walk(file, []);
  return cycles;
}
