import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { prerender, tokens } from './src/prerender/plugin.ts';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const alias = {
  '#pack': path('./geodata/dist/pack.json'),
  '#outline': path('./geodata/dist/outline.json'),
  '#boundaries': path('./geodata/dist/boundaries.json'),
};

export default defineConfig({
  base: './',
  resolve: { alias },
  plugins: [svelte(), tokens(alias), prerender(alias)],
  build: {
    target: ['chrome105', 'edge105', 'firefox110', 'safari16'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
  },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
