import type { Identifier } from '@mdn/browser-compat-data';
import { parseAst } from 'vite';
import { bcd, lackedBy, note, type Newer } from './support';

type Node = { readonly type: string } & Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const builtins = bcd.javascript.builtins ?? {};
/** Objects that are there from the start, by the interface the data describe them under. */
const instances: Readonly<Record<string, string>> = {
  navigator: 'Navigator',
  document: 'Document',
  window: 'Window',
  performance: 'Performance',
  crypto: 'Crypto',
};
const regularExpressions: readonly (readonly [RegExp, string])[] = [
  [/\(\?<[=!]/, 'lookbehind_assertion'],
  [/\(\?[ims]*-?[ims]+:/, 'modifier'],
];

/** What a method's name can mean: each built-in object's, and each old one of the browser's. */
const methods = new Map<string, Identifier[]>();
function push(name: string, member: Identifier): void {
  methods.set(name, [...(methods.get(name) ?? []), member]);
}
for (const [object, members] of [...Object.entries(builtins), ...Object.entries(bcd.api)]) {
  for (const [name, member] of Object.entries(members as Record<string, Identifier>)) {
    if (name.endsWith('_event') || member.__compat === undefined) continue;
    // An interface of the browser counts where it makes a name an old one, not where it is new.
    const isOld = lackedBy(member.__compat).length === 0;
    if (object in builtins || isOld) push(name.replace('_static', ''), member);
  }
}

/**
 * Built-in methods and statics, interfaces, members of `navigator` and its like, and parts of regular
 * expressions that are newer than promised. A method is known by its name alone: what the scripts
 * define themselves under that name is taken for theirs. Syntax is left to the build's target.
 */
export function newerInScripts(scripts: readonly string[]): Newer {
  const newer: Newer = new Map();
  const own = new Set<string>();
  const called = new Set<string>();
  for (const script of scripts) visit(parseAst(script) as unknown, (node) => look(node));
  for (const name of called) {
    const known = methods.get(name) ?? [];
    const isNew =
      known.length > 0 &&
      known.every((each) => each.__compat && lackedBy(each.__compat).length > 0);
    if (isNew && !own.has(name)) note(newer, `.${name}()`, known[0]);
  }
  return newer;

  function look(node: Node): void {
    const { key, callee, object, property } = node as Record<string, unknown>;
    if (isNode(key) && key.type === 'Identifier' && node['computed'] !== true)
      own.add(String(key['name']));
    if (node.type === 'CallExpression' && isNode(callee)) called.add(nameOf(callee['property']));
    if (node.type === 'NewExpression')
      note(newer, `new ${nameOf(callee)}`, interfaceOf(nameOf(callee)));
    if (node.type === 'MemberExpression' && node['computed'] !== true) {
      const [on, name] = [nameOf(object), nameOf(property)];
      const members = on in instances ? bcd.api[instances[on] ?? ''] : interfaceOf(on);
      note(newer, `${on}.${name}`, members?.[`${name}_static`] ?? members?.[name]);
    }
    const regex = node['regex'] as { pattern: string; flags: string } | undefined;
    if (regex === undefined) return;
    for (const [pattern, name] of regularExpressions)
      if (pattern.test(regex.pattern))
        note(newer, name, bcd.javascript.regular_expressions?.[name]);
    if (regex.flags.includes('v')) note(newer, 'flag v', builtins['RegExp']?.['unicodeSets']);
  }
}

const interfaceOf = (name: string): Identifier | undefined =>
  Object.hasOwn(builtins, name)
    ? builtins[name]
    : Object.hasOwn(bcd.api, name)
      ? bcd.api[name]
      : undefined;
const nameOf = (node: unknown): string =>
  isNode(node) && node.type === 'Identifier' ? String(node['name']) : '';

function visit(value: unknown, act: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, act);
  else if (isNode(value)) {
    act(value);
    for (const each of Object.values(value)) if (typeof each === 'object') visit(each, act);
  }
}
