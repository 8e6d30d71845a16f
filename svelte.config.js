import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  // Else a file of 65 bytes is asked for, to tell a debugger which Svelte this is.
  compilerOptions: { discloseVersion: false },
};
