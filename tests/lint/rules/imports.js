import path from 'node:path';

/** Who puts the page together: the app, its entry, and the render of its start view. */
const wiring = ['app', 'main', 'prerender'];

/** Bare specifiers and the only files of src that may use them. */
const packages = [
  [/^maplibre-gl($|\/)/, /^src\/map\/live\//, 'only src/map/live speaks to MapLibre'],
  [
    /^valibot($|\/)/,
    /^src\/content\/\w*[sS]chema\.ts$/,
    'only the schemas of src/content validate',
  ],
  [/^#pack$/, /^src\/content\//, 'only src/content reads the pack'],
  [/^#boundaries$/, /^src\/(content|map)\//, 'only src/content and src/map read the boundaries'],
  [
    /^d3-/,
    /(?!)/,
    "d3 is imported by name from 'd3', without selection, transition, axis and fetch",
  ],
];

/** Who may use which package, and which modules come late or only as types. */
export const imports = {
  meta: { type: 'problem', schema: [], messages: { fault: "'{{source}}': {{reason}}." } },
  create(context) {
    const file = slashed(path.relative(context.cwd, context.filename));
    if (!file.startsWith('src/')) return {};

    const check = (node, literal, use) => {
      if (typeof literal?.value !== 'string') return;
      const reason = faultOf(file, literal.value, use);
      if (reason === undefined) return;
      context.report({ node, messageId: 'fault', data: { source: literal.value, reason } });
    };
    const declaration = (node) =>
      check(node, node.source, (node.importKind ?? node.exportKind) === 'type' ? 'type' : 'static');
    return {
      ImportDeclaration: declaration,
      ExportNamedDeclaration: declaration,
      ExportAllDeclaration: declaration,
      ImportExpression: (node) => check(node, node.source, 'dynamic'),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, 'type'),
    };
  },
};

/** @param use How the module is wanted: `static`, `dynamic` or only its `type`s. */
function faultOf(file, source, use) {
  if (!source.startsWith('.')) {
    return packages.find(([name, user]) => name.test(source) && !user.test(file))?.[2];
  }
  const target = slashed(path.posix.join(path.posix.dirname(file), source.replace(/\?.*$/, '')));
  if (target.startsWith('geodata/')) return 'geodata is read as #pack and #boundaries';
  if (!target.startsWith('src/')) return 'src imports only from src';
  return useFault(file, target, use);
}

function useFault(file, target, use) {
  const from = roomOf(file);
  if (/^src\/state\/viewState/.test(target) && from !== 'state' && !wiring.includes(from)) {
    return 'only the app holds the ViewState';
  }
  if (/^src\/content\/schema(\.ts)?$/.test(target) && use !== 'type') {
    return "the schema is for types at run time: use 'import type'";
  }
  if (/^src\/map\/live\//.test(target) && !file.startsWith('src/map/live/') && use === 'static') {
    return 'the live map comes later: import it dynamically, or only its types';
  }
  return undefined;
}

/** The folder below src; a file directly in src belongs to `main`. */
function roomOf(file) {
  const [, room, ...rest] = file.split('/');
  return rest.length === 0 ? 'main' : room;
}

const slashed = (file) => file.split(path.sep).join('/');
