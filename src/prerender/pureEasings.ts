import type { Plugin } from 'vite';

/** `d3-ease` makes its easings with a parameter by calls, which no minifier drops unless it is told that they do nothing else. */
export function pureEasings(): Plugin {
  return {
    name: 'pure-easings',
    apply: 'build',
    transform: {
      filter: { id: /d3-ease/ },
      handler: (code) => ({
        code: code.replaceAll('= (function custom(', '= /* @__PURE__ */ (function custom('),
        map: null,
      }),
    },
  };
}
