import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser';
import { liveMapFiles, type Pages } from './tests/e2e/test';

const browser = findBrowser();
const subPath = '/sub/path/';

/** The built page on a port of its own. Specs say `goto('./')`, never `goto('/')`. */
const site = (port: number, base: string, without?: RegExp) => {
  const url = `http://127.0.0.1:${port.toString()}${base}`;
  return {
    use: { baseURL: url },
    server: {
      command: `node --import tsx tests/serve.ts --port ${port.toString()} --base ${base}${
        without === undefined ? '' : ` --without "${without.source}"`
      }`,
      url,
      reuseExistingServer: false,
    },
  };
};
/** Another run on the same machine takes other ports. */
const port = Number(process.env['E2E_PORT'] ?? 4271);
const root = site(port, '/');
const subpath = site(port + 1, subPath);
const drawing = site(port + 2, '/', liveMapFiles);

export default defineConfig<Pages>({
  testDir: './tests/e2e',
  outputDir: './test-results/e2e',
  // A missing file fails its test and is written to be read; `npm run e2e -- -u` accepts changes.
  snapshotPathTemplate: './tests/e2e/expected/{testFileName}/{arg}{ext}',
  fullyParallel: true,
  // One more than there are cores: a page that moves, waits.
  workers: Math.min(3, availableParallelism() + 1),
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: './test-results/e2e.json' }]],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'off',
    // Granted at once in a browser with windows.
    permissions: ['screen-wake-lock'],
    // Keeping the page for offline takes as long as opening it; what is about that allows it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(browser === null ? {} : { executablePath: browser.path }),
      args: [...(browser?.args ?? [])],
    },
  },
  webServer: [root.server, subpath.server, drawing.server],
  projects: [
    { name: 'root', use: { ...root.use, drawingURL: drawing.use.baseURL } },
    // What must hold wherever the folder is put: tests tagged @subpath.
    { name: 'subpath', use: subpath.use, grep: /@subpath/ },
  ],
});
