import type { Zone } from '../content/schema';

export type Fact = Zone['facts'][number];
export interface Topic {
  readonly topic: string;
  readonly facts: readonly Fact[];
}

/** Facts of a topic stand together, topics in the order in which the pack first has them. */
export function byTopic(facts: readonly Fact[]): readonly Topic[] {
  return [...new Set(facts.map(({ topic }) => topic))].map((topic) => ({
    topic,
    facts: facts.filter((fact) => fact.topic === topic),
  }));
}
