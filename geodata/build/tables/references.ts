import { partsOf } from '../../../src/content/nesting';
import type { Area, Zone } from '../../../src/content/schema';
import type { Faults } from '../faults';
import { idsOf, type Table } from './csv';
import type { Dictionary } from './dictionary';
import { planLists, type PlanFile } from './plan';
import type { Path } from './yamlFile';

/** Every id means one thing in the whole pack, and every id that is named exists. */
export function checkReferences(
  areas: Table<Area>,
  plan: PlanFile,
  dictionary: Dictionary,
  faults: Faults,
): void {
  checkIds(areas, plan, faults);
  checkGroups(areas, plan, faults);
  checkPlaces(areas, plan, faults);
  const indicators = new Set([
    ...dictionary.rows.map(({ value }) => value.indicator.id),
    ...dictionary.rejected.map(({ id }) => id),
  ]);
  for (const field of ['mapIndicator', 'siteIndicator'] as const) {
    const id = plan.value[field];
    if (id === undefined || id === null || indicators.has(id)) continue;
    faultReporter(plan, faults)([field], `unknown indicator "${id}"`);
  }
  const counted = dictionary.rows.find(
    ({ value }) => value.indicator.id === plan.value.mapIndicator,
  );
  if (counted !== undefined && counted.value.indicator.unit !== 'persons')
    faultReporter(plan, faults)(
      ['mapIndicator'],
      'the numbers on the map are people: its unit is not persons',
    );
  const cores = plan.value.zones.filter(({ kind }) => kind === 'core').length;
  const tell = faultReporter(plan, faults);
  if (cores > 1) tell(['zones'], `has ${cores} cores, not one`);
  if (cores === 0 && plan.value.zones.some(({ kind }) => kind === 'extension'))
    tell(['zones'], 'has extensions, but no core that they go out from');
  plan.value.zones.forEach((zone, i) => {
    for (const reason of reasonsAgainst(zone)) tell(['zones', i], `${zone.id} ${reason}`);
  });
}

/** Ids are parts of links, so one id may not be two things; `city` is the city's own. */
function checkIds(areas: Table<Area>, { value, locationOf }: PlanFile, faults: Faults): void {
  const owners = new Map<string, string>([['city', 'the city']]);
  const claim = (id: string, owner: string, inFile: string, line: number) => {
    const first = owners.get(id);
    if (first === undefined) owners.set(id, owner);
    else faults.add(inFile, line, `id "${id}" is already that of ${first}`);
  };
  for (const { line, value: area } of areas.rows) {
    claim(area.id, `an area (line ${line})`, areas.file, line);
  }
  for (const list of planLists) {
    value[list].forEach(({ id }, i) => {
      const { file, line } = locationOf(list, i, 'id');
      claim(id, `one of ${list} (line ${line})`, file, line);
    });
  }
}

function checkGroups(areas: Table<Area>, plan: PlanFile, faults: Faults): void {
  const { value } = plan;
  const tell = faultReporter(plan, faults);
  const groups = new Set(value.groups.map(({ id }) => id));
  const used = new Set(areas.rows.map(({ value: { wing } }) => wing));
  for (const { line, value: area } of areas.rows) {
    if (area.wing !== '' && !groups.has(area.wing))
      faults.add(areas.file, line, `unknown group "${area.wing}"`);
    if (area.wing === '' && groups.size > 0) faults.add(areas.file, line, 'has no group');
  }
  value.groups.forEach(({ id, parent }, i) => {
    if (parent !== undefined && !value.groups.slice(0, i).some((one) => one.id === parent))
      tell(['groups', i, 'parent'], `group "${parent}" does not stand before "${id}", its part`);
    const isUsed = [...partsOf({ wings: value.groups }, id)].some((part) => used.has(part));
    if (!isUsed && areas.rejected.length === 0)
      tell(['groups', i, 'id'], `group "${id}" has no area`);
  });
}

function checkPlaces(areas: Table<Area>, plan: PlanFile, faults: Faults): void {
  const { value } = plan;
  const tell = faultReporter(plan, faults);
  const ofAreas = idsOf(areas);
  const hosts = new Set(ofAreas);
  const places = new Set([
    'city',
    ...ofAreas,
    ...[...value.groups, ...value.zones].map(({ id }) => id),
  ]);
  value.zones.forEach((zone, i) =>
    zone.hosts.forEach((id, j) => {
      if (hosts.has(id)) return;
      tell(['zones', i, 'hosts', j], `${zone.id}: unknown host area "${id}"`);
    }),
  );
  const items = new Set(value.plan.map(({ id }) => id));
  value.strategy.forEach(({ item, subjects }, i) => {
    if (!items.has(item)) tell(['strategy', i, 'item'], `unknown plan item "${item}"`);
    subjects.forEach((id, j) => {
      if (places.has(id) || items.has(id)) return;
      tell(['strategy', i, 'subjects', j], `${item}: unknown subject "${id}"`);
    });
  });
  value.plan.forEach((item, i) =>
    item.places.forEach((id, j) => {
      if (places.has(id)) return;
      tell(['plan', i, 'places', j], `${item.id}: unknown place "${id}"`);
    }),
  );
}

/** Tells a fault of the plan at the field it is in. */
export function faultReporter({ locationOf }: PlanFile, faults: Faults) {
  return (path: Path, reason: string): void => {
    const { file, line } = locationOf(...path);
    faults.add(file, line, reason);
  };
}

function reasonsAgainst({ kind, bearing, phrase, at }: Zone): readonly string[] {
  if (kind === 'extension') {
    return [
      ...(bearing === null ? ['needs a bearing'] : []),
      ...(phrase === null ? ['needs a phrase'] : []),
    ];
  }
  return kind === 'zone' && at === null ? ['needs a point, "at"'] : [];
}
