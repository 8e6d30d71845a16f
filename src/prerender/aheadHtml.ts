import { escaped, plainStyle } from './plainPage.ts';
import { hashOf } from './policy.ts';
import type { AheadPage, AheadWords } from './subjects';

const policy = `default-src 'none'; img-src 'self'; style-src ${hashOf(plainStyle)}; base-uri 'none'; form-action 'none'`;

/** A description is cut where previews would cut it, at the end of a sentence if there is one. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = Math.max(text.lastIndexOf('。', most), text.lastIndexOf('. ', most));
  return end > most / 2 ? text.slice(0, end + 1) : `${text.slice(0, most - 1)}…`;
}

/**
 * The page of a subject or of a step of the talk for link previews, search engines and readers without
 * scripts: words, a picture, and the ways on. It lies in folders below the map and works under any path.
 * @param base the public address with a slash at its end, or `null`: then pictures are relative
 */
export function aheadHtml(page: AheadPage, base: string | null): string {
  const { path, words, svg } = page;
  const { zh } = words;
  const toShared = '../'.repeat(path.split('/').length);
  const up = `${toShared}../`;
  const picture = svg === null ? `${toShared}preview.png` : './preview.png';
  const here = base === null ? null : `${base}s/${path}/`;
  const image = here === null ? picture : new URL(picture, here).href;
  const title = `${zh.name} · ${zh.city}`;
  const description = cut([zh.summary, ...zh.facts, zh.about].filter(Boolean).join(' '), 200);
  const properties = [
    ['og:type', 'article'],
    ['og:site_name', zh.city],
    ['og:title', title],
    ['og:description', description],
    ['og:image', image],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:locale', 'zh_CN'],
    ...(here === null ? [] : [['og:url', here]]),
  ];
  return `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <meta name="description" content="${escaped(description)}" />
    ${properties.map(([name = '', text = '']) => `<meta property="${name}" content="${escaped(text)}" />`).join('\n    ')}
    <meta name="twitter:card" content="summary_large_image" />
    ${here === null ? '' : `<link rel="canonical" href="${escaped(here)}" />\n    `}<link rel="icon" href="${up}icon.svg" type="image/svg+xml" />
    <style>${plainStyle}</style>
  </head>
  <body>
    <main>
${section(up, zh, 'zh', picture)}
${section(up, words.en, 'en', null)}
    </main>
  </body>
</html>
`;
}

/** Both languages are on the page, one below the other. */
const toOther = { zh: 'href="#en" lang="en"', en: 'href="#zh" lang="zh-Hans"' } as const;

function section(
  up: string,
  { name, summary, facts, parts, ways, city, caution, otherLanguage }: AheadWords,
  lang: 'zh' | 'en',
  picture: string | null,
): string {
  const heading = lang === 'zh' ? 'h1' : 'h2';
  const list = (lines: readonly string[]) =>
    `<ul>${lines.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`;
  const lead = ways
    .map(
      ({ text, hash }, index) =>
        `<a${index === 0 ? ' class="open"' : ''} href="${up}${escaped(hash)}">${escaped(text)}</a>`,
    )
    .join(' · ');
  return [
    `<section lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">`,
    `<p class="soft" id="${lang}"><a href="${up}${lang === 'en' ? '#/?lang=en' : ''}">${escaped(city)}</a> · <a ${toOther[lang]}>${otherLanguage}</a></p>`,
    `<${heading}>${escaped(name)}</${heading}>`,
    summary === '' ? '' : `<p>${escaped(summary)}</p>`,
    facts.length === 0 ? '' : list(facts),
    `<p>${lead}</p>`,
    picture === null
      ? ''
      : `<p><img src="${picture}" width="1200" height="630" alt="${escaped(`${name}：${caution}`)}" /></p>`,
    ...parts.map((part) => `<h3>${escaped(part.heading)}</h3>${list(part.lines)}`),
    `<p class="soft">${escaped(caution)}</p>`,
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}
