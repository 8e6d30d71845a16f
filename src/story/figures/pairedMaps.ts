import type { Pack } from '../../content/schema';
import type { PairedMap } from '../../content/stageSchema';
import type { Size } from '../../domain/geometry';
import { seriesOf } from '../../domain/series';
import { wallUnit } from '../../domain/wallUnit';
import { colourWords } from '../../i18n/colour';
import { compareWords } from '../../i18n/compare';
import { wallFigureWords } from '../../i18n/wallFigures';
import { valuesTitle } from '../../map/legend/valuesTitle';
import { forWall } from '../../scene/forWall';
import type { Scene } from '../../scene/scene';
import { sceneFor } from '../../scene/sceneFor';
import { secondView } from '../../scene/secondView';
import { subjectLabels } from '../../scene/subjectAreas';
import { wholeLabel } from '../../scene/valueLabels';
import { valuesFor, type MapValues } from '../../scene/valuesFor';
import { besidePlan, defaultView, type View } from '../../state/view';

/** One of two maps that stand side by side. */
export interface DrawnMap {
  readonly scene: Scene;
  /** `null` for the plan. */
  readonly values: MapValues | null;
  readonly heading: string;
  /** The same with the value of every area, for those who do not see the map. */
  readonly text: string;
}
type Maps = readonly [PairedMap, PairedMap];
/** What the step shows, as far as the maps follow it. */
type Shown = Pick<View, 'subject' | 'lang' | 'theme'>;

/** The least type of a name and of a value, in units of the wall; a projector has enlarged these already. */
const least = {
  wall: { name: 32, value: 30, subject: 32 },
  projector: { name: 28, value: 28, subject: 28 },
} as const;

/** Whether both maps are of one indicator, so that one legend is that of both. */
export function haveOneScale([first, second]: Maps): boolean {
  const isLevel = first.since === undefined && second.since === undefined;
  return isLevel && first.indicator !== undefined && first.indicator === second.indicator;
}

/**
 * Two maps as a wall shows them, from one camera: that of the step’s subject. Two years of an indicator have one scale.
 */
export function drawnMaps(pack: Pack, maps: Maps, shown: Shown): readonly DrawnMap[] {
  const isOne = haveOneScale(maps);
  return maps.map((map, at) => {
    const view = viewOf(pack, map, shown, isOne ? maps[1 - at] : undefined);
    const values = valuesFor(view, pack);
    const heading = headingOf(pack, values, view, isOne);
    const areas = values === null ? [] : valuesByArea(pack, values, view);
    const text = [heading, ...areas].join('; ');
    return { scene: sceneOf(pack, view, shown), values, heading, text };
  });
}

/** A scene whose names are as large in a map of that size as the last row needs them. */
export function readFromAfar(
  scene: Scene,
  size: Size,
  unit: number,
  theme: View['theme'] = null,
): Scene {
  const times = unit / wallUnit(size);
  const { name, value, subject } = least[theme === 'projector' ? 'projector' : 'wall'];
  const wall = { name: name * times, value: value * times, subject: subject * times };
  return { ...scene, type: { ...scene.type, wall } };
}

function viewOf(pack: Pack, map: PairedMap, shown: Shown, other: PairedMap | undefined): View {
  const { indicator = null, year = null, since = null } = map;
  const { subject, lang, theme } = shown;
  const view: View = { ...defaultView, subject, lang, theme, indicator, year, since };
  if (indicator === null) return secondView({ ...view, beside: besidePlan }, pack) ?? view;
  if (other === undefined) return view;
  const beside = other.year ?? seriesOf(pack, indicator)?.year;
  return { ...view, beside: beside === undefined ? null : String(beside) };
}

function sceneOf(pack: Pack, view: View, { subject, theme }: Shown): Scene {
  const room = { id: subject, subject: subjectLabels(subject, pack), isNear: false };
  return forWall(sceneFor(view, pack), room, theme === 'projector');
}

function headingOf(pack: Pack, values: MapValues | null, { lang }: View, isOne: boolean): string {
  if (values === null) return colourWords[lang].plan;
  if (!isOne) return valuesTitle(values, pack, lang);
  const { dot, ofYear } = wallFigureWords[lang];
  const { city, year } = values;
  const whole =
    city === null ? [] : [`${compareWords[lang].wholeCity} ${wholeLabel(values, city, lang)}`];
  return [ofYear(year), ...whole].join(dot);
}

function valuesByArea(pack: Pack, values: MapValues, { lang }: View): readonly string[] {
  const { missing } = wallFigureWords[lang];
  return pack.areas.map(({ short }, at) => {
    const value = values.values[at] ?? null;
    return `${short[lang]} ${value === null ? missing : wholeLabel(values, value, lang)}`;
  });
}
