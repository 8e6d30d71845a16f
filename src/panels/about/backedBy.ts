import { packIndex } from '../../content/packIndex';
import { sourcesOfRole } from '../../content/sourcesOfRole';
import type { Pack } from '../../content/schema';
import type { Localised } from '../../domain/lang';

/** What a source stands behind: subjects of panels by id, and measures by name. */
export interface Backing {
  readonly source: Pack['sources'][number];
  readonly subjects: readonly string[];
  readonly indicators: readonly Localised[];
}

/** Every source of the pack with all that cites it, in the order of the list. */
export function backedBy(pack: Pack): readonly Backing[] {
  const subjects = new Map<string, Set<string>>();
  const cite = (subject: string, ids: readonly string[]) => {
    for (const id of ids) {
      const known = subjects.get(id) ?? new Set<string>();
      subjects.set(id, known.add(subject));
    }
  };
  cite(pack.city.id, pack.city.sources);
  const core = packIndex(pack).core?.id ?? pack.city.id;
  for (const wing of pack.wings) cite(wing.id, wing.sources);
  for (const role of pack.roles) cite(role.area, sourcesOfRole(role));
  for (const { id, sources, facts } of pack.zones) {
    cite(id, [...sources, ...facts.flatMap((fact) => fact.sources)]);
  }
  for (const { id, sources, checks = [] } of pack.plan) {
    cite(id, [...sources, ...checks.flatMap((check) => check.sources)]);
  }
  for (const { sources } of pack.colleges) cite(core, sources);
  for (const { area, sources } of pack.places) cite(area ?? pack.city.id, sources);
  for (const { sources } of pack.openings) cite(pack.city.id, sources);
  cite(pack.city.id, [...pack.siteSources, ...pack.figures.flatMap(({ sources }) => sources)]);
  return pack.sources.map((source) => ({
    source,
    subjects: [...(subjects.get(source.id) ?? [])],
    indicators: pack.indicators
      .filter(({ id }) =>
        pack.series.some((one) => one.indicator === id && one.sources.includes(source.id)),
      )
      .map(({ name }) => name),
  }));
}
