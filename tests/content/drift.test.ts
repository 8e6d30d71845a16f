import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Faults } from '../../geodata/build/faults';
import { readCityPack } from '../../geodata/build/pack';
import { folder, readJinzhong, textsIn } from './jinzhong';

/** Everything that a person wrote with a placeholder in it. */
const written = (): string =>
  [
    'plan.yaml',
    'about.yaml',
    ...['report', 'past', 'mission', 'measures', 'aftermath'].map((part) => `plan/${part}.yaml`),
  ]
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');

/** How many texts of the pack change, or stop the build, when a table is changed. */
function consequences(table: string, edit: (text: string) => string): number {
  const copy = mkdtempSync(join(tmpdir(), 'drift-'));
  try {
    cpSync(folder, copy, { recursive: true });
    const file = join(copy, table);
    const before = readFileSync(file, 'utf8');
    const after = edit(before);
    expect(after, table).not.toBe(before);
    writeFileSync(file, after);
    const faults = new Faults();
    const changed = textsIn(readCityPack(copy, faults));
    if (faults.list.length > 0) return faults.list.length;
    const now = new Map(changed.map(([path, text]) => [path, `${text.zh}\n${text.en}`]));
    return textsIn(readJinzhong()).filter(([path, { zh, en }]) => now.get(path) !== `${zh}\n${en}`)
      .length;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

const quoted = () => [
  ...new Set(
    [...written().matchAll(/\{\{(?:figure|year-of|ratio) ([a-z0-9-]+)/g)].map(([, id]) => id ?? ''),
  ),
];
const counted = () => [
  ...new Set(
    [...written().matchAll(/\{\{(?:[a-z-]+ )?([a-z0-9-]+) (\d{4})/g)].map(
      ([, id, year]) => `${id ?? ''} ${year ?? ''}`,
    ),
  ),
];

test('every figure of the table is quoted, drawn or compared somewhere', () => {
  const { figures, zones, plan } = readJinzhong();
  const used = new Set([
    ...quoted(),
    ...zones.flatMap(({ compare = [] }) => compare),
    ...plan.flatMap(({ checks = [] }) => checks.flatMap(({ target }) => target ?? [])),
    ...[...written().matchAll(/\{\{ratio [a-z0-9-]+ ([a-z0-9-]+)/g)].map(([, id]) => id ?? ''),
  ]);
  expect(figures.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
});

test.each(quoted())('a change of the figure %s changes the sentences that quote it', (id) => {
  const changed = consequences('figures.csv', (text) =>
    text
      .split('\n')
      .map((line) =>
        line.startsWith(`${id},`)
          ? line.replace(
              /,([\d.]+),([a-z0-9-]+),(\d{4})?,/,
              (_, value: string, unit: string, year = '') =>
                `,${Math.ceil(Number(value) * 1.1)},${unit},${year === '' ? '' : Number(year) + 1},`,
            )
          : line,
      )
      .join('\n'),
  );
  expect(changed).toBeGreaterThan(0);
});

test.each(counted())(
  'a change of the numbers of %s changes sentences, or stops the build',
  (key) => {
    const [id = '', year = ''] = key.split(' ');
    const { indicators, series } = readJinzhong();
    expect(
      series.some((one) => one.indicator === id && one.year === Number(year)),
      key,
    ).toBe(true);
    const inputs = inputsOf(
      id,
      indicators.map((one) => one.id),
    );
    const changed = consequences('indicators.csv', (text) =>
      text
        .split('\n')
        .map((line) => {
          const [area, indicator = '', at, value = '', ...rest] = line.split(',');
          if (!inputs.includes(indicator) || at !== year || value === '') return line;
          return [area, indicator, at, `${Number(value) + 1}`, ...rest].join(',');
        })
        .join('\n'),
    );
    expect(changed).toBeGreaterThan(0);
  },
);

/** Numbers that are worked out are changed by what they are worked out from. */
function inputsOf(id: string, known: readonly string[]): readonly string[] {
  const dictionary = readFileSync(`${folder}/dictionary.csv`, 'utf8').split('\n');
  const row = dictionary.find((line) => line.startsWith(`${id},`)) ?? '';
  const formula = /"?((?:change|share|per)\([^)]*\))/.exec(row)?.[1] ?? '';
  const named = known.filter((one) => new RegExp(`(?<![a-z-])${one}(?![a-z-])`).test(formula));
  return [id, ...named];
}
