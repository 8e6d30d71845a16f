import type { Role } from './schema';

/** The ids of all sources that a county's role rests on, in reading order; some stand twice. */
export function sourcesOfRole({
  sources,
  class: ofProvince,
  positions,
  tasks,
  facts,
}: Role): string[] {
  const told = [...positions, ...Object.values(tasks).flat(), ...facts];
  return [
    ...sources,
    ...(ofProvince?.sources ?? []),
    ...told.flatMap((statement) => statement.sources),
  ];
}
