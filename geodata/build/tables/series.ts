import type { Series } from '../../../src/content/schema';
import { leastOf, type Confidence } from '../../../src/content/valueStatus';
import type { Faults } from '../faults';
import { addFault, type Row, type Table } from './csv';
import type { Definition, Dictionary } from './dictionary';
import { evaluate, sumOrNull } from './formula';
import type { Observation } from './observations';
import { provenanceOf, type Provenance, type ProvenanceRow } from './provenance';

/** What a series is rated by. */
export interface Ground {
  readonly provenance: Table<ProvenanceRow>;
  readonly confidenceOf: (source: string) => Confidence;
}
type Unrated = Omit<Series, 'confidence'>;
type Typed = Omit<Unrated, keyof Provenance>;

/**
 * Typed series and those computed from them, in the order of the dictionary, then by year. Where the
 * tables have faults a missing series may only be their consequence, and is not told as well.
 */
export function buildSeries(
  observations: Table<Observation>,
  areas: readonly string[],
  dictionary: Dictionary,
  { provenance, confidenceOf }: Ground,
  faults: Faults,
): readonly Series[] {
  const isSound = faults.list.length === 0;
  const built: Series[] = [];
  const add = (row: Row<Definition>, series: Unrated | null, reason: string) => {
    if (series !== null)
      built.push({ ...series, confidence: leastOf(series.sources.map(confidenceOf)) });
    else if (isSound) addFault(dictionary, row, reason, faults);
  };
  for (const row of dictionary.rows) {
    const { value: definition } = row;
    if (definition.formula !== null) continue;
    for (const year of definition.years) {
      const series = typedSeries(definition, year, areas, observations, faults);
      const own = series && { ...series, ...provenanceOf(provenance, series.indicator, year) };
      add(row, own, `no value of ${definition.indicator.id} for ${year}`);
    }
  }
  for (const row of dictionary.rows) {
    const { value: definition } = row;
    if (definition.formula === null) continue;
    for (const year of definition.years) {
      const reason = `${definition.indicator.id} for ${year} cannot be computed`;
      const series = derivedSeries(definition, year, areas, built);
      add(row, series, `${reason}: an input has no series of a year it needs`);
    }
  }
  const order = dictionary.rows.map(({ value }) => value.indicator.id);
  return built.sort(
    (a, b) => order.indexOf(a.indicator) - order.indexOf(b.indicator) || a.year - b.year,
  );
}

function typedSeries(
  { indicator }: Definition,
  year: number,
  areas: readonly string[],
  observations: Table<Observation>,
  faults: Faults,
): Typed | null {
  const { rows, rejected } = observations;
  const own = rows.filter(({ value }) => value.indicator === indicator.id && value.year === year);
  const last = own.at(-1);
  if (last === undefined) return null;
  const find = (area: string) => own.find(({ value }) => value.area === area)?.value;
  const isRejected = (area: string) =>
    rejected.some(
      (row) => row.area === area && row.indicator === indicator.id && row.year === String(year),
    );
  // The city of a count may be left out: it is the sum.
  const expected = indicator.combine === 'sum' ? areas : [...areas, 'city'];
  for (const area of expected) {
    if (find(area) !== undefined || isRejected(area)) continue;
    const reason = `no row of ${indicator.id} ${year} for ${area}`;
    const what = 'write one; leave the value empty where there is none';
    addFault(observations, last, `${reason} (${what})`, faults);
  }
  const values = areas.map((area) => find(area)?.value ?? null);
  const city = find('city');
  return {
    indicator: indicator.id,
    year,
    values,
    city:
      city === undefined && indicator.combine === 'sum' ? sumOrNull(values) : (city?.value ?? null),
    sources: [...new Set(own.map(({ value }) => value.source))],
  };
}

function derivedSeries(
  { indicator, formula }: Definition,
  year: number,
  areas: readonly string[],
  built: readonly Series[],
): Unrated | null {
  if (formula === null) return null;
  const inputs = new Set<Series>();
  let isComplete = true;
  const valueOf = (pick: (series: Series) => number | null | undefined) =>
    evaluate(formula, year, (id, inputYear) => {
      const input = built.find((one) => one.indicator === id && one.year === inputYear);
      if (input === undefined) isComplete = false;
      else inputs.add(input);
      return input === undefined ? null : (pick(input) ?? null);
    });
  const values = areas.map((_, index) => valueOf((series) => series.values[index]));
  const city = valueOf((series) => series.city);
  const sources = [...new Set([...inputs].flatMap((input) => input.sources))];
  // What is computed from an estimate is one.
  const isEstimate = [...inputs].some(({ status }) => status === 'estimate');
  const status = isEstimate ? 'estimate' : 'derived';
  const own = { indicator: indicator.id, year, values, city, status, sources } as const;
  return isComplete ? { ...own, sample: null, entry: null } : null;
}
