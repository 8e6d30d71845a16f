import type { Fact } from '../byTopic';

export interface FactParts {
  /** What it lives on. */
  readonly works: readonly Fact[];
  /** Heritage, culture and tourism. */
  readonly culture: readonly Fact[];
  /** Where it lies and what nature gives. */
  readonly place: readonly Fact[];
  /** Figures and events of the years after the plan, newest first. */
  readonly since: readonly Fact[];
  readonly rest: readonly Fact[];
}

type Part = keyof FactParts;
const partOf: ReadonlyMap<string, Part> = new Map([
  ...['industry', 'agriculture', 'product', 'resource', 'science', 'education', 'jobs'].map(
    (topic) => [topic, 'works'] as const,
  ),
  ...['heritage', 'culture', 'tourism'].map((topic) => [topic, 'culture'] as const),
  ...['position', 'transport', 'terrain', 'nature', 'river', 'airport', 'climate'].map(
    (topic) => [topic, 'place'] as const,
  ),
]);
/** Topics that a year makes an event; the others say how a place is, whenever it was written. */
const passing: ReadonlySet<string> = new Set(['economy', 'population', 'plan', 'later', 'target']);

/**
 * The facts of a county by the part of its portrait in which they stand; each stands once.
 *
 * @param from The year from which figures and events are told apart from the plan's time.
 */
export function factParts(facts: readonly Fact[], from: number): FactParts {
  const of = (part: Part) => facts.filter((fact) => placeOf(fact, from) === part);
  return {
    works: of('works'),
    culture: of('culture'),
    place: of('place'),
    since: of('since').toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)),
    rest: of('rest'),
  };
}

function placeOf({ topic, year }: Fact, from: number): Part {
  if (passing.has(topic) && year !== null && year >= from) return 'since';
  return partOf.get(topic) ?? (topic === 'economy' ? 'works' : 'rest');
}
