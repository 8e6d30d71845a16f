import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { Pack } from '../../src/content/schema';
import { stepsOf } from '../../src/story/story';
import { ensureBrowser } from '../browser';
import { startServer } from '../serve';

/**
 * Contact sheets of the built page's talk, by hand and not in CI: every step on the walls that meeting
 * rooms have, each with all its reveals out. The talk of 40 minutes has the steps of the shorter ones,
 * which are named beside it. `npm run sheet -- --only two-wings --size 3840x1080 --reveals`.
 */
const { values: options } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: ['1920x1080', '1024x768'] },
    theme: { type: 'string', multiple: true, default: ['light', 'projector'] },
    lang: { type: 'string', default: 'zh' },
    /** Only steps whose id has this. */
    only: { type: 'string', default: '' },
    /** Every reveal by itself. */
    reveals: { type: 'boolean', default: false },
    columns: { type: 'string', default: '6' },
    out: { type: 'string', default: 'test-results/sheet' },
  },
});
const pictureWidth = 480;

interface Picture {
  readonly name: string;
  readonly talks: string;
  readonly png: Buffer;
}

async function main(): Promise<void> {
  const { story } = JSON.parse(readFileSync('geodata/dist/pack.json', 'utf8')) as Pack;
  const { path, args } = ensureBrowser();
  const served = await startServer({ dir: 'dist', without: /liveMap/ });
  const browser = await chromium.launch({ executablePath: path, args: [...args] });
  mkdirSync(options.out, { recursive: true });
  try {
    for (const size of options.size) {
      for (const theme of options.theme) {
        const pictures = await photograph(browser, served.url, story, size, theme);
        const file = `${options.out}/${size}-${theme}-${options.lang}.png`;
        writeFileSync(file, await sheet(browser, pictures));
        console.log(`${file}: ${pictures.length} pictures`);
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

async function photograph(
  browser: Browser,
  url: string,
  story: Pack['story'],
  size: string,
  theme: string,
): Promise<readonly Picture[]> {
  const [width = 0, height = 0] = size.split('x').map(Number);
  const page = await browser.newPage({
    viewport: { width, height },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const pictures: Picture[] = [];
  for (const step of stepsOf(story, 40).filter(({ id }) => id.includes(options.only))) {
    const last = step.reveals.length;
    const subSteps = options.reveals ? Array.from({ length: last + 1 }, (_, i) => i) : [last];
    for (const subStep of subSteps) {
      const name = `${step.id}.${subStep}`;
      await page.goto(`${url}#/present/${name}?talk=40&theme=${theme}&lang=${options.lang}`);
      await untilStill(page, step.id, subStep);
      const talks = [5, 15, 40].filter((talk) => talk >= step.depth).join(' ');
      pictures.push({ name, talks, png: await page.screenshot() });
    }
  }
  await page.close();
  return pictures;
}

/** The step is on the stage, its fonts are there, and the names stand where they stood a frame ago. */
async function untilStill(page: Page, step: string, subStep: number): Promise<void> {
  await page.waitForSelector(`.talk[data-step="${step}"][data-sub-step="${subStep}"]`);
  await page.evaluate(async () => void (await document.fonts.ready));
  let before = '';
  for (let same = 0; same < 3;) {
    const now = await page.evaluate(
      () =>
        new Promise<string>((done) =>
          requestAnimationFrame(() => done(document.querySelector('.overlay')?.outerHTML ?? '')),
        ),
    );
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

async function sheet(browser: Browser, pictures: readonly Picture[]): Promise<Buffer> {
  const columns = Number(options.columns);
  const page = await browser.newPage({
    viewport: { width: columns * (pictureWidth + 12) + 12, height: 800 },
  });
  const figures = pictures.map(
    ({ name, talks, png }) =>
      `<figure><img src="data:image/png;base64,${png.toString('base64')}"><figcaption>${name} · ${talks}</figcaption></figure>`,
  );
  await page.setContent(
    `<style>
      body { margin: 12px; display: grid; grid-template-columns: repeat(${columns}, ${pictureWidth}px); gap: 12px; background: #444 }
      figure { margin: 0 } img { display: block; width: 100% }
      figcaption { font: 15px sans-serif; color: #fff }
    </style>${figures.join('')}`,
  );
  const png = await page.screenshot({ fullPage: true });
  await page.close();
  return png;
}

await main();
