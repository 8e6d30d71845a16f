import { membersOf } from '../../../src/content/nesting';
import type { Faults } from '../faults';
import { areaKm2 } from './measure';
import { publishedAreas } from './published';
import { brokenRing, positionText, ringCrossing } from './ring';
import { coreRing } from './schematic';
import type { Core, Settings } from './settings';
import { isInside, nameOf, type Shape } from './shape';
import type { PackTables } from './tables';
import type { Boundaries } from './topology';

/** The converted county shapes against the table of areas and the measured sizes. */
export function checkShapes(
  shapes: readonly Shape[],
  areas: PackTables['areas'],
  settings: Settings,
  faults: Faults,
): void {
  const { file, areasKm2 } = settings.counties;
  const fault = (reason: string) => faults.add(file, null, reason);
  const crossings: string[] = [];
  const codes = shapes.map((shape) => shape.code);
  for (const code of codes.filter((each, i) => codes.indexOf(each) !== i))
    fault(`${code} is there twice`);
  for (const { code, id } of areas)
    if (!codes.includes(code)) fault(`has no feature ${code} (${id})`);
  for (const shape of shapes) {
    const name = nameOf(shape);
    if (!areas.some((area) => area.code === shape.code)) fault(`${name} is in no row of areas.csv`);
    checkRings(shape, name, fault, (reason) => crossings.push(reason));
    const expected = areasKm2[shape.code];
    const measured = areaKm2(shape.polygons);
    if (expected === undefined) fault(`${name} has no expected area in geometry.yaml`);
    else if (Math.abs(measured / expected - 1) > 0.01) {
      fault(`${name} measures ${measured.toFixed(1)} km², expected ${expected} km² within 1 %`);
    }
  }
  if (crossings.length !== settings.crossings) crossings.forEach(fault);
}

/** What is about to be published: rings, unions and the core. */
export function checkBoundaries(
  boundaries: Boundaries,
  tables: Pick<PackTables, 'areas' | 'wings'>,
  settings: Settings,
  faults: Faults,
): void {
  const fault = (reason: string) => faults.add('boundaries.json', null, reason);
  const counties = publishedAreas(boundaries, 'counties');
  for (const layer of Object.keys(boundaries.objects)) {
    // What lies around is background: that an outline touches itself there is of no account.
    const isKnown = layer === 'neighbours' || settings.crossings > 0;
    for (const shape of publishedAreas(boundaries, layer))
      checkRings(shape, `${layer}/${shape.id}`, fault, isKnown ? () => undefined : fault);
  }
  for (const wing of publishedAreas(boundaries, 'wings')) {
    const members = new Set(membersOf(tables, wing.id).map((area) => area.code));
    const parts = counties.filter((county) => members.has(county.id));
    const sum = parts.reduce((total, county) => total + areaKm2(county.polygons), 0);
    const measured = areaKm2(wing.polygons);
    // What files that were joined have left between them is counted on neither side.
    const most = settings.overlapMeters === undefined ? 0.01 : Math.max(1, sum / 1000);
    if (Math.abs(measured - sum) > most) {
      fault(
        `wing ${wing.id} measures ${measured.toFixed(2)} km², its counties ${sum.toFixed(2)} km²`,
      );
    }
  }
  if (settings.core === undefined) return;
  const core = publishedAreas(boundaries, 'core').flatMap((shape) => shape.polygons);
  if (Math.abs(areaKm2(core) / settings.core.areaKm2 - 1) > 0.005) {
    fault(
      `core measures ${areaKm2(core).toFixed(2)} km², not ${settings.core.areaKm2} within 0.5 %`,
    );
  }
}

/** What the plan draws as a circle or a sector needs its measures here, and the other way round. */
export function checkSchematic(
  hasCore: boolean,
  hasSectors: boolean,
  { core, extensions }: Settings,
  faults: Faults,
): void {
  const tell = (reason: string) => faults.add('geometry.yaml', null, reason);
  if (hasCore && core === undefined)
    tell('core: plan.yaml has one, but its place and size are not here');
  if (!hasCore && core !== undefined) tell('core: no zone of plan.yaml is of kind core');
  if (hasSectors && core === undefined) tell('core: a sector goes out from it, and there is none');
  if (hasSectors && extensions === undefined)
    tell('extensions: is missing, and plan.yaml has sectors');
}

/** The core stands wholly inside the county that hosts it. */
export function checkCore(host: Shape | undefined, core: Core, faults: Faults): void {
  const outer = host?.polygons[0]?.[0];
  if (host === undefined || outer === undefined) {
    faults.add('geometry.yaml', null, 'core: its host county has no shape');
    return;
  }
  const outside = coreRing(core).find((position) => !isInside(position, outer));
  if (outside) {
    faults.add('geometry.yaml', null, `core: leaves ${nameOf(host)} at ${positionText(outside)}`);
  }
}

function checkRings(
  { polygons }: Pick<Shape, 'polygons'>,
  name: string,
  fault: (reason: string) => void,
  crosses: (reason: string) => void,
): void {
  if (polygons.length === 0) fault(`${name} is empty`);
  for (const ring of polygons.flat()) {
    const reason = brokenRing(ring);
    if (reason !== null) fault(`${name}: ring ${reason}`);
    const crossing = reason === null ? ringCrossing(ring) : null;
    if (crossing !== null) crosses(`${name}: ring ${crossing}`);
  }
}
