import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

/** The end-to-end tests' own site and browser, one long test instead of many short ones. */
export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: '../../test-results/soak',
  reporter: [['list']],
  workers: 1,
  webServer: Array.isArray(base.webServer) ? base.webServer.slice(0, 1) : [],
  projects: (base.projects ?? []).slice(0, 1),
});
