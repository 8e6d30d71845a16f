import { readFileSync } from 'node:fs';
import { expect, test } from './test';
import type { Pack } from '../../src/content/schema';
import type { Lang } from '../../src/domain/lang';
import { sceneFor } from '../../src/scene/sceneFor';
import { defaultView, type View } from '../../src/state/view';
import { firstPlace, placeAfter, shownView, type Place } from '../../src/story/story';
import { openTalk } from './talk';
import { wallFaults, type WallState } from './wallFaults';

const pack = JSON.parse(readFileSync('geodata/dist/pack.json', 'utf8')) as Pack;
const talk = 40;

type Look = readonly [lang: Lang, theme: 'light' | 'projector', reveals: 'each' | 'all'];
/** In all languages and themes on the walls that most meeting rooms have; each reveal where type is the largest. */
const every: readonly Look[] = [
  ['zh', 'light', 'all'],
  ['zh', 'projector', 'each'],
  ['en', 'light', 'all'],
  ['en', 'projector', 'all'],
];
const largest: readonly Look[] = [
  ['zh', 'light', 'all'],
  ['en', 'projector', 'all'],
];
/** A phone stands before no projector. */
const inHand: readonly Look[] = [
  ['zh', 'light', 'all'],
  ['en', 'light', 'all'],
];

for (const [width, height, looks] of [
  [1920, 1080, every],
  [1024, 768, every],
  [1920, 1200, largest],
  [3840, 1080, largest],
  [390, 844, inHand],
] as const) {
  // One page for all looks: parts and fonts that it has fetched stay.
  test(`every step is read from the last row, whole and in good lines (${width} × ${height})`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    const faults: string[] = [];
    for (const [lang, theme, reveals] of looks) {
      const query = `lang=${lang}&theme=${theme}`;
      await openTalk(page, `#/present?talk=${talk}&${query}`);
      const all = statesOf(lang);
      const states = reveals === 'each' ? all : all.filter(isLast);
      faults.push(...(await page.evaluate(wallFaults, { states, query })));
    }
    expect(faults).toEqual([]);
  });
}

/** With all that its reveals show. */
function isLast({ name }: WallState): boolean {
  const [id, subStep] = name?.split('.') ?? [];
  return pack.story.steps.find((step) => step.id === id)?.reveals.length === Number(subStep);
}

/** Every sub-step, as a finger on the key sees them. */
function statesOf(lang: Lang): readonly WallState[] {
  const all: WallState[] = [];
  for (let at = firstPlace(pack.story, talk); at !== null; at = placeAfter(at, pack.story, talk))
    all.push(stateOf(at, lang));
  return all;
}

function stateOf({ step, subStep }: Place, lang: Lang): WallState {
  const view = shownView(
    { ...defaultView, mode: 'present', talk, step, subStep, lang },
    pack.story,
  );
  const zones = pack.zones.filter(({ kind }) => kind === 'zone');
  const isWhole = [pack.city, ...pack.wings, ...zones].some(({ id }) => id === view.subject);
  return {
    name: `${step}.${subStep}`,
    lit: litIn(view),
    valued: view.indicator !== null && isWhole ? pack.areas.map(({ id }) => id) : [],
  };
}

/** Whose signs are so many that names give way. */
const crowded = ['colleges', 'heritage'] as const;

/** The counties that are painted in full, and the zones that the step's subject is or is about. */
function litIn(view: View): readonly string[] {
  const counties = sceneFor(view, pack).layers.find(({ id }) => id === 'counties');
  const fills = counties?.kind === 'fill' ? counties.fills : [];
  const most = Math.max(...fills.map(({ opacity }) => opacity));
  const places = pack.plan.find(({ id }) => id === view.subject)?.places ?? [view.subject];
  const isWhole = places.includes(pack.city.id);
  const lit = fills.filter(({ opacity }) => opacity === most && (isWhole || most > 0.5));
  const isCity = view.subject === pack.city.id;
  const hasZones = view.layers?.includes('zones') ?? true;
  return [
    ...lit.map(({ feature }) => feature),
    ...view.areas,
    // Among the signs of places, and over values, a zone may give way.
    ...pack.zones
      .filter(({ id, kind }) => places.includes(id) || (isCity && kind === 'zone' && hasZones))
      .filter(() => !crowded.some((layer) => view.layers?.includes(layer) === true))
      .filter(() => view.indicator === null)
      .map(({ id }) => id),
  ];
}
