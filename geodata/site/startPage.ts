import type { PackSummary } from '../../src/content/packSummary';

export const startTitle = { zh: '一张蓝图', en: 'One Blueprint' };

/** A page that lists several cities, each in the folder of its id. It has no script, and asks for nothing. */
export function startPage(cities: readonly Pick<PackSummary, 'id' | 'city' | 'areas'>[]): string {
  const rows = cities.map(
    ({ id, city, areas }) => `      <li>
        <a href="./${id}/"><b>${escaped(city.title.zh)}</b> <span lang="en">${escaped(city.name.en)}</span></a>
        <p>${escaped(city.subtitle?.zh ?? '')}${city.subtitle === null ? '' : ' · '}${areas.length}个县（区、市）</p>
      </li>`,
  );
  return `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
    <meta name="color-scheme" content="light dark" />
    <title>${startTitle.zh} · ${startTitle.en}</title>
    <style>
${style}
    </style>
  </head>
  <body>
    <main>
      <h1>${startTitle.zh} <span lang="en">${startTitle.en}</span></h1>
      <ul>
${rows.join('\n')}
      </ul>
    </main>
  </body>
</html>
`;
}

const style = `      body {
        margin: 0;
        background: light-dark(#f5f1e8, #141b18);
        color: light-dark(#1c2a26, #e9e4d8);
        font: 1rem/1.6 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif;
      }
      main {
        max-width: 42rem;
        margin: 0 auto;
        padding: 12vh 24px 48px;
      }
      h1 {
        font: 600 2.25rem/1.3 'Noto Serif SC', 'Songti SC', SimSun, serif;
      }
      h1 span,
      a span {
        font-size: 0.6em;
        font-weight: 400;
        opacity: 0.75;
      }
      ul {
        padding: 0;
        list-style: none;
      }
      li {
        border-top: 1px solid light-dark(#d9cfb8, #3a4540);
      }
      a {
        display: block;
        padding-top: 14px;
        color: inherit;
        font-size: 1.375rem;
        text-decoration-color: light-dark(#b3392a, #e08a7c);
        text-underline-offset: 4px;
      }
      p {
        margin: 2px 0 14px;
        opacity: 0.8;
      }`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
