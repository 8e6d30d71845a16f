import type { Pack } from '../../../src/content/schema';
import type { Lang } from '../../../src/domain/lang';
import Panel from '../../../src/panels/Panel.svelte';
import { renderOn, toyPage } from '../withPage';

/** A panel as the server sends it. */
export function renderedPanel(
  pack: Pack,
  subject: string,
  lang: Lang = 'zh',
  hovered: string | null = null,
): string {
  return renderOn(toyPage(pack, { subject, lang }, { hovered }), Panel, { pack });
}

/** What a reader sees: no markup, single spaces. */
export function textOf(html: string): string {
  return (
    html
      .replace(/<!--[\s\S]*?-->/g, '')
      // A piece in another language stands inside its sentence.
      .replace(/<span lang="[^"]*">([^<]*)<\/span>/g, '$1')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&amp;/g, '&')
      .replace(/[\s\u2009]+/g, ' ')
  );
}

/** Every value of an attribute in the order of the page. */
export function attributes(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
}
