import type { Pack } from '../../content/schema';
import type { HandoutStep } from '../../share/handout/step';

/** The talk in the pack's own order: the city, the valley, its wings, the zones, then each county. */
export function handoutSteps(pack: Pack): readonly HandoutStep[] {
  const { city, zones, wings, areas, roles } = pack;
  const core = zones.filter(({ kind }) => kind === 'core');
  const others = zones.filter(({ kind }) => kind === 'zone');
  const counties = areas.flatMap(({ id, name }) =>
    roles.filter(({ area }) => area === id).map((role) => ({ ...role, id, name })),
  );
  return [city, ...core, ...wings, ...others, ...counties].map(
    ({ id, name, summary, sources }) => ({
      id,
      view: { subject: id },
      title: name,
      caption: summary,
      sources,
    }),
  );
}
