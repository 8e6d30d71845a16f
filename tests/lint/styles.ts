import { readFileSync } from 'node:fs';
import { parse, parseCss, type AST } from 'svelte/compiler';

/** One rule's selector list and declarations, as they stand in a file. */
export interface StyleRule {
  /** Classes that a rule takes from the whole page: all of a sheet's, of a component's only `:global` ones. */
  readonly classes: readonly string[];
  /** Classes named twice on one element, which only wins against another rule. */
  readonly doubled: readonly string[];
  readonly declarations: readonly { readonly property: string; readonly value: string }[];
}

/**
 * The rules of a style sheet, or of a component's `<style>`, those inside media queries too.
 *
 * @throws SyntaxError when the text is no such file.
 */
export function rulesOf(file: string, text = readFileSync(file, 'utf8')): readonly StyleRule[] {
  const isSheet = file.endsWith('.css');
  const sheet = isSheet ? parseCss(text) : parse(text, { modern: true }).css;
  return (sheet?.children ?? []).flatMap((node) => rulesIn(node, isSheet));
}

function rulesIn(node: AST.CSS.Node, isSheet: boolean): readonly StyleRule[] {
  if (node.type === 'Atrule')
    return (node.block?.children ?? []).flatMap((child) => rulesIn(child, isSheet));
  if (node.type !== 'Rule') return [];
  const compounds = compoundsIn(node.prelude, isSheet);
  return [
    {
      classes: compounds.flat(),
      doubled: compounds.flatMap((names) => names.filter((name, at) => names.indexOf(name) < at)),
      declarations: node.block.children.filter((child) => child.type === 'Declaration'),
    },
    ...node.block.children.flatMap((child) => rulesIn(child, isSheet)),
  ];
}

/** The global classes of each compound selector, those inside `:is`, `:has`, `:not` and so on too. */
function compoundsIn(list: AST.CSS.SelectorList, isGlobal: boolean): readonly string[][] {
  return list.children.flatMap(({ children }) =>
    children.flatMap(({ selectors }) => [
      selectors.flatMap((one) => (one.type === 'ClassSelector' && isGlobal ? [one.name] : [])),
      ...selectors.flatMap((one) =>
        one.type === 'PseudoClassSelector' && one.args !== null
          ? compoundsIn(one.args, isGlobal || one.name === 'global')
          : [],
      ),
    ]),
  );
}
