import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * Scripts that a page needs before its drawing can be explored: those its HTML names and all that
 * they import at once. What is imported late (`import()`) or only hinted at is not among them.
 *
 * @returns Paths below the built folder.
 */
export function scriptsAtOnce(dir: string): readonly string[] {
  const html = readFileSync(join(dir, 'index.html'), 'utf8');
  const found = new Set<string>();
  const queue = entriesOf(html);
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    queue.push(...staticImportsOf(readFileSync(join(dir, file), 'utf8'), file));
  }
  return [...found].sort();
}

function entriesOf(html: string): string[] {
  const linked = html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g);
  // The page's own script is called by the inline one behind the drawing. MapLibre's warm-up stands
  // beside it: nothing waits for that.
  const called = html.matchAll(/\bimport\('(\.[^']+)'\)(?!\.catch)/g);
  return [...linked, ...called].map(([, source = '']) => posix.normalize(source));
}

/** In built code an import is `import"…"`, `import…from"…"` or `export…from"…"`. */
export function staticImportsOf(code: string, file: string): readonly string[] {
  const pattern = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?\s*from\s*)?["'](\.[^"']+)["']/g;
  return [...code.matchAll(pattern)].map(([, source = '']) =>
    posix.join(posix.dirname(file), source),
  );
}
