import type { Lang } from '../domain/lang';
import { notFoundWords } from '../i18n/notFound.ts';
import type { LostAddresses } from './lostAddresses';
import { notFoundScript } from './notFoundScript.ts';
import { escaped, plainStyle } from './plainPage.ts';
import { hashOf } from './policy.ts';

/**
 * The page for an address that is not there: names the site and leads on, without a script too. Then its
 * links are those of a site at the host's root, or at the public address where one is given.
 *
 * @param base The public address with a slash at its end, or `null`.
 */
export function notFoundHtml(lost: LostAddresses, base: string | null): string {
  const root = base === null ? '/' : new URL(base).pathname;
  const script = notFoundScript(lost.id);
  const { zh } = notFoundWords;
  const policy = `default-src 'none'; script-src ${hashOf(script)}; connect-src 'self'; style-src ${hashOf(plainStyle)}; base-uri 'none'; form-action 'none'`;
  // Between the tags of a block of data only the end of a tag could end it.
  const known = JSON.stringify(lost.known).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(`${zh.title} · ${lost.title.zh}`)}</title>
    <style>${plainStyle}</style>
  </head>
  <body>
    <main>
${section(lost, root, 'zh')}
${section(lost, root, 'en')}
    </main>
    <script id="known" type="application/json">${known}</script>
    <script>${script}</script>
  </body>
</html>
`;
}

function section({ title, entries, kind }: LostAddresses, root: string, lang: Lang): string {
  const words = notFoundWords[lang];
  const heading = lang === 'zh' ? 'h1' : 'h2';
  const to = (path: string): string => `href="${root}${path}" data-to="${path}"`;
  const items = entries.map(
    ({ path, name }) => `<li><a ${to(path)}>${escaped(name[lang])}</a></li>`,
  );
  return `<section lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">
<p class="soft"><a ${to('')}>${escaped(title[lang])}</a></p>
<${heading}>${words.title}</${heading}>
<p>${words.lead}</p>
<p data-meant hidden>${words.meant}</p>
<p><a class="open" ${to(lang === 'en' ? '#/?lang=en' : '')}>${words.start}</a></p>
<nav aria-label="${words[kind]}"><p class="soft">${words[kind]}</p><ul>${items.join('')}</ul></nav>
</section>`;
}
