import { expect, test, type Page } from './test';
import { bringAxe, faultsIn, faultsByAxe, ownOfAxe, sizes, type Size } from './axe';
import { follow, open } from './page';

/** Every kind of subject and every mode, by what is opened one after another within one page. */
const views = {
  subjects: [
    '',
    'explore/pingyao',
    'explore/east-mountain',
    'explore/valley',
    'explore/dev-zone',
    'explore/two-wings',
  ],
  'readings and comparisons': [
    'explore/pingyao?page=1',
    'compare/pingyao~jiexiu',
    'compare/pingyao~jiexiu?chart=matrix',
    'table',
    'about',
  ],
  'talks and embeddings': [
    'present',
    'present/valley--core.2?talk=15',
    'edit/valley--core?talk=5',
    'story/valley--core?talk=5',
    'explore/plain?embed=1',
    'explore/plain?embed=map',
    'explore/plain?embed=panel',
  ],
};

/** Views that between them use every colour. */
const coloured = [
  'explore/pingyao',
  'explore/valley',
  'explore/pingyao?page=1',
  'present/valley--core.2?talk=15',
];

async function show(page: Page, view: string, lang: string): Promise<void> {
  await follow(page, `#/${view}${view.includes('?') ? '&' : '?'}lang=${lang}`);
  // Inside another page the masthead is there, unseen; the heading of its own comes late.
  const heading = view.includes('embed=') ? 'h1.hidden' : 'h1';
  const signs = [`html[lang="${lang === 'zh' ? 'zh-Hans' : 'en'}"]`, heading];
  if (/^(present|edit)/.test(view)) signs.push('.talk');
  if (view.startsWith('edit')) signs.push('.editor h2');
  await page.waitForFunction(
    (wanted) =>
      wanted.every((sign) => document.querySelector(sign) !== null) &&
      document.querySelector('[data-quick], [data-later], .waiting') === null,
    signs,
  );
}

/**
 * A view is looked at in both sizes in Chinese, and in English in one of them, by turns: words do not hang on the size. No step
 * changes more than it must.
 */
const walks: readonly (readonly (readonly [Size, string])[])[] = [
  [
    ['desktop', 'zh'],
    ['phone', 'zh'],
    ['phone', 'en'],
  ],
  [
    ['phone', 'zh'],
    ['desktop', 'zh'],
    ['desktop', 'en'],
  ],
];

for (const [name, group] of Object.entries(views)) {
  test(`axe finds nothing in ${name}, in any size, theme and language`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(sizes.desktop);
    const faults = await open(page);
    await bringAxe(page);
    const found: string[] = [];
    for (const [index, view] of group.entries()) {
      for (const [size, lang] of walks[index % 2] ?? []) {
        await page.setViewportSize(sizes[size]);
        await show(page, view, lang);
        const here = await faultsIn(page, size, lang);
        if (size === 'desktop' && lang === 'zh' && coloured.includes(view))
          here.push(...(await faultsByAxe(page)));
        found.push(...here.map((fault) => `${view} ${size} ${lang} ${fault}`));
      }
    }
    expect(found).toEqual([]);
    expect(faults.errors.filter((text) => !ownOfAxe.test(text))).toEqual([]);
  });
}

test('a faint text, a dimmed one and a small button are told', async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await open(page);
  await bringAxe(page);
  expect(await faultsIn(page, 'phone', 'zh')).toEqual([]);
  await page.locator('#panel').evaluate((panel) => {
    const small = document.createElement('button');
    small.textContent = 'small';
    small.style.cssText = 'min-width: 0; min-height: 20px; padding: 0; color: var(--rest)';
    const dimmed = document.createElement('p');
    dimmed.textContent = 'dimmed';
    dimmed.style.opacity = '0.6';
    panel.append(small, dimmed);
  });
  const faults = await faultsIn(page, 'phone', 'zh');
  expect(faults.join('\n')).toMatch(/BUTTON small\n[^]*: 3[.]\d\d:1 small\n[^]*:1 dimmed/);
});
