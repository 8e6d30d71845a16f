import type { Identifier } from '@mdn/browser-compat-data';
import { parse, walk } from 'css-tree';
import { bcd, note, type Newer } from './support';

const { properties = {}, selectors = {}, types = {}, 'at-rules': atRules = {} } = bcd.css;

/** Functions stand at several depths of the data's types. */
const functions = new Map<string, Identifier>();
function gather(entries: Identifier): void {
  for (const [name, entry] of Object.entries(entries)) {
    if (name === '__compat' || entry === undefined) continue;
    const identifier = entry as Identifier;
    if (!functions.has(name)) functions.set(name, identifier);
    gather(identifier);
  }
}
gather(types);

/** Properties, keywords, functions, selectors, at-rules and media features that are newer than promised. */
export function newerInStyle(css: string): Newer {
  const newer: Newer = new Map();
  walk(parse(css), (node) => {
    if (node.type === 'Declaration') {
      const property = properties[node.property];
      note(newer, node.property, property);
      if (node.value.type === 'Raw' || property === undefined) return;
      walk(node.value, (value) => {
        if (value.type === 'Identifier')
          note(newer, `${node.property}: ${value.name}`, property[value.name]);
      });
    } else if (node.type === 'Function') note(newer, `${node.name}()`, functions.get(node.name));
    else if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector')
      note(newer, `:${node.name}`, selectors[node.name]);
    else if (node.type === 'NestingSelector') note(newer, '&', selectors['nesting']);
    else if (node.type === 'Atrule') note(newer, `@${node.name}`, atRules[node.name]);
    else if (node.type === 'Feature')
      note(newer, `@media ${node.name}`, atRules['media']?.[node.name]);
  });
  return newer;
}
