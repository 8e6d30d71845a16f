import { readFileSync } from 'node:fs';
import { deflateSync } from 'fflate';
import type { Plugin } from 'vite';

const mark = '?deflated';

/**
 * `import text from '<file>?deflated'`: the file's bytes as raw DEFLATE (RFC 1951) in base64, a third of
 * their length for a script. `inflate` of `src/domain/inflate.ts` is the way back.
 */
export function deflated(): Plugin {
  return {
    name: 'deflated',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(mark)) return null;
      const file = await this.resolve(source.slice(0, -mark.length), importer);
      return file === null ? null : `\0${file.id}${mark}`;
    },
    load(id) {
      if (!id.startsWith('\0') || !id.endsWith(mark)) return null;
      const bytes = readFileSync(id.slice(1, -mark.length));
      const text = Buffer.from(deflateSync(bytes, { level: 9 })).toString('base64');
      return `export default ${JSON.stringify(text)}`;
    },
  };
}
