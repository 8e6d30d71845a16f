import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from '../browser';

/**
 * Lighthouse on the built site, by hand and not in CI: it is 185 MB, so npx brings it. Tells the four
 * scores of both presets, for the start page and a county's link, and every audit below its best; fails
 * where one is below its least. The site is served compressed, as hosts do.
 */
const version = '12.8.2';
const port = 4391;
const dir = '.bench/lighthouse';
const least = { performance: 0.95, accessibility: 1, 'best-practices': 1, seo: 1 };
interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

async function main(): Promise<void> {
  const { path, args } = ensureBrowser();
  rmSync(dir, { recursive: true, force: true });
  cpSync('dist', dir, { recursive: true });
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/serve.ts', '--dir', dir, '--port', String(port)],
    { stdio: 'ignore' },
  );
  try {
    await untilServed();
    mkdirSync('test-results', { recursive: true });
    for (const preset of ['desktop', 'mobile'])
      for (const link of ['', '#/explore/heshun']) measure({ preset, link }, path, args);
  } finally {
    server.kill();
  }
}

async function untilServed(): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/`)).ok) return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('The built site is not served.');
}

interface Run {
  readonly preset: string;
  /** The start page, or the page of a link. */
  readonly link: string;
}

function measure({ preset, link }: Run, browser: string, flags: readonly string[]): void {
  const name = `${preset}${link.replaceAll(/[#/]+/g, '-')}`;
  const file = `test-results/lighthouse-${name}.json`;
  const result = spawnSync(
    'npx',
    [
      '--yes',
      `lighthouse@${version}`,
      `http://127.0.0.1:${port}/${link}`,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      ...(preset === 'desktop' ? ['--preset=desktop'] : []),
      `--chrome-flags=--headless=new ${flags.join(' ')}`,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, CHROME_PATH: browser } },
  );
  if (result.status !== 0) throw new Error(`Lighthouse ended with ${String(result.status)}.`);
  const { categories, audits } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  for (const [category, wanted] of Object.entries(least)) {
    const score = categories[category]?.score ?? 0;
    console.log(`${name} ${category}: ${Math.round(score * 100)}`);
    // The phone preset is told, not asked for: it depends on the machine's speed.
    if (score < wanted && (preset === 'desktop' || category !== 'performance'))
      process.exitCode = 1;
  }
  for (const { score, title, displayValue = '' } of Object.values(audits))
    if (score !== null && score < 0.9) console.log(`  ${title} ${displayValue}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
