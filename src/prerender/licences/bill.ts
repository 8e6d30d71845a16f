import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Licence } from './shipped.ts';

/** Name of the bill of materials beside the page. */
export const billFile = 'sbom.cdx.json';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const refOf = ({ name, version }: Pick<Licence, 'name' | 'version'>): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** An SPDX id, or an expression of several. */
const licencesOf = (licence: string) =>
  /[ ()]/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];

/** `sha512-` and base 64, as a lock file has it → hexadecimal digits. */
function hashesOf(integrity: string | undefined) {
  const [, digest] = /^sha512-(\S+)/.exec(integrity ?? '') ?? [];
  return digest === undefined
    ? {}
    : { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] };
}

/**
 * What the page is made of as CycloneDX 1.5, in JSON: every package that ships, in the version and with the
 * hash of the lock file, and the rivers. The same packages give the same bytes: it has no date, and its
 * number follows from what it says.
 */
export function billOf(shipped: readonly Licence[]): string {
  const project = readJson<{ name: string; version: string; license: string }>('package.json');
  const { packages } = readJson<{ packages: Readonly<Record<string, Locked>> }>(
    'package-lock.json',
  );
  const locked = (name: string): Locked | undefined => packages[`node_modules/${name}`];
  const names = new Map(shipped.map((each) => [each.name, refOf(each)]));
  const components = shipped.map((each) => ({
    type: 'library',
    'bom-ref': refOf(each),
    name: each.name,
    version: each.version,
    scope: 'required',
    ...hashesOf(locked(each.name)?.integrity),
    licenses: licencesOf(each.licence),
    purl: refOf(each),
  }));
  const rivers = {
    type: 'data',
    'bom-ref': 'natural-earth-rivers',
    name: 'Natural Earth 1:10m rivers',
    licenses: [{ license: { name: 'public domain' } }],
  };
  const own = refOf(project);
  const said = {
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: project.name,
        version: project.version,
        licenses: licencesOf(project.license),
      },
    },
    components: [...components, rivers],
    dependencies: [
      { ref: own, dependsOn: [...names.values(), rivers['bom-ref']] },
      ...shipped.map((each) => ({
        ref: refOf(each),
        dependsOn: Object.keys(locked(each.name)?.dependencies ?? {}).flatMap(
          (name) => names.get(name) ?? [],
        ),
      })),
    ],
  };
  const head = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: numberOf(said),
    version: 1,
  };
  return `${JSON.stringify({ ...head, ...said }, null, 1)}\n`;
}

/** A UUID of version 8, whose digits are ours to choose, from a digest. */
function numberOf(said: object): string {
  const digits = createHash('sha256').update(JSON.stringify(said)).digest('hex');
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([from, to]) => digits.slice(from, to));
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
