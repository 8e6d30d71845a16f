import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

/** The end-to-end tests' own site and browser, one long test instead of many short ones. */
export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: '../../test-results/soak',
  reporter: [['list']],
  workers: 1,
  webServer: [base.webServer ?? []]
    .flat()
    .slice(0, 1)
    .map((server) => ({ ...server, cwd: fileURLToPath(new URL('../..', import.meta.url)) })),
  projects: (base.projects ?? []).slice(0, 1),
});
