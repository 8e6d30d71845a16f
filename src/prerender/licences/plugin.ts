import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Pack, Source } from '../../content/schema';
import { aboutWords } from '../../i18n/about.ts';
import { billFile, billOf } from './bill.ts';
import { dataLicences } from './dataLicences.ts';
import { gatherPackages, licencesOf } from './shipped.ts';

export const licencesFile = 'licenses.html';

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8').trim();
const dataHeading = `${aboutWords.zh.dataLicences} · ${aboutWords.en.dataLicences}`;
const heading = `${aboutWords.zh.licences} · ${aboutWords.en.licences}`;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Writes the licences of all that ships, in full: the project's own, every package in the scripts, the
 * shapes, the typefaces and the rivers; and which licence each source of the data states.
 */
export class Licences {
  readonly #found = new Set<string>();
  /** The project under both its names, as the pack has them. */
  readonly #project: string;
  readonly #sources: readonly Source[];
  constructor(alias: Record<string, string>) {
    const { city, sources } = JSON.parse(readFileSync(alias['#pack'] ?? '', 'utf8')) as Pack;
    this.#sources = sources;
    this.#project = `${city.title.zh} · ${city.title.en}`;
  }

  /** Each build of scripts that goes into the page needs one of its own. */
  readonly gather = (): Plugin => gatherPackages(this.#found);

  /** For the folder: a page of its own, beside the others, and the bill of materials. */
  page(): Plugin {
    const html = () => pageOf(this.#project, this.html());
    const bill = () => billOf(licencesOf(this.#found));
    return {
      name: 'licences:page',
      apply: 'build',
      generateBundle: {
        order: 'post',
        handler() {
          this.emitFile({ type: 'asset', fileName: licencesFile, source: html() });
          this.emitFile({ type: 'asset', fileName: billFile, source: bill() });
        },
      },
    };
  }

  /** Sections of HTML, without any script or style. */
  html(): string {
    const packages = licencesOf(this.#found).map(({ name, version, licence, text }) =>
      section(`${name} ${version} · ${licence}`, text),
    );
    return [
      section(`${this.#project} · MIT`, read('../../../LICENSE')),
      ...packages,
      section(
        'Natural Earth 1:10m rivers · public domain',
        'Made with Natural Earth, https://www.naturalearthdata.com. Three rivers were cut and rounded: geodata/README.md.',
      ),
      section(dataHeading, dataLicences(this.#sources)),
    ].join('\n');
  }
}

const section = (title: string, text: string): string =>
  `<section><h2>${escaped(title)}</h2>\n<pre>${escaped(text)}</pre></section>`;

const pageOf = (project: string, sections: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${heading}</title>
</head>
<body>
<h1>${heading}</h1>
<p><a href="./#/about">${escaped(project)}</a></p>
${sections}
</body>
</html>
`;
