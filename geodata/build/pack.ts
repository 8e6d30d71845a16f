import { existsSync } from 'node:fs';
import type { Pack } from '../../src/content/schema';
import type { Position } from '../../src/domain/geometry';
import { yearsOf } from '../../src/domain/series';
import type { Faults } from './faults';
import { readSheet } from './sheet/sheet';
import { releasesOf } from './release/releases';
import type { Content } from './release/snapshot';
import { readAbout } from './tables/about';
import { readAreas, readContext } from './tables/areas';
import { readCityWords } from './tables/cityWords';
import { readColleges } from './tables/colleges';
import { idsOf } from './tables/csv';
import { readDictionary } from './tables/dictionary';
import { figuresOf, readFigures } from './tables/figures';
import { checkNames, mentionsOf, readNames, spellingsOf } from './tables/names';
import { readObservations } from './tables/observations';
import { checkPlacesLieIn, readPlaces } from './tables/places';
import { noPlan } from './tables/noPlan';
import { readPlan } from './tables/plan';
import { fillPlan } from './tables/planTexts';
import { checkReferences } from './tables/references';
import { checkRelations } from './tables/relations';
import { readProvenance } from './tables/provenance';
import { readPyramid } from './tables/pyramid';
import { readReport } from './tables/report';
import { checkTasks, readRoles } from './tables/roles';
import { buildSeries } from './tables/series';
import { checkSiteCounts, readSites } from './tables/sites';
import { SourceBook } from './tables/sources';
import { checkStory, fillStory, readStory } from './tables/story';
import { checkTotals } from './tables/totals';
import { valuesOf } from './tables/values';

/**
 * Reads everything that a person writes about a city. Every fault of every file is told, not only
 * the first; with any fault the result is incomplete and must not be used.
 *
 * @param dir The folder of the city pack, e.g. `geodata/jinzhong`; faults name files below it.
 * @param codeAt The code of the area that a position (`[lng, lat]`) lies in, for the places to be
 *   checked against the shapes; they are not where it is left out.
 */
export function readCityPack(
  dir: string,
  faults: Faults,
  codeAt?: (at: Position) => string | null,
): Omit<Pack, 'geometry'> {
  const sheet = readSheet(dir);
  faults.list.push(...(sheet?.faults ?? []));
  faults.warnings.push(...(sheet?.warnings ?? []));
  const sources = new SourceBook(dir, faults, sheet);
  const areas = readAreas(dir, faults);
  const areaIds = idsOf(areas);
  const dictionary = readDictionary(dir, faults, sheet);
  const observations = readObservations(dir, areaIds, dictionary, sources, faults, sheet);
  const rating = {
    provenance: readProvenance(dir, dictionary, faults),
    confidenceOf: (id: string) => sources.confidenceOf(id),
  };
  const series = buildSeries(observations, areaIds, dictionary, rating, faults);
  const areaList = areas.rows.map(({ value }) => value);
  const indicators = dictionary.rows.map(({ value }) => value.indicator);
  const planFile = readPlan(dir, sources, faults);
  const values = valuesOf(series, areaList, planFile?.value.groups ?? [], dictionary);
  checkTotals(series, dictionary, {
    areas: areaIds,
    observations,
    values,
    faults,
    isSound: faults.list.length === 0,
  });

  const places = readPlaces(dir, areaIds, sources, faults);
  if (codeAt !== undefined) {
    const idOf = new Map(areaList.map(({ code, id }) => [code, id]));
    checkPlacesLieIn(places, (at) => idOf.get(codeAt(at) ?? '') ?? null, faults);
  }
  const sites = readSites(dir, places, faults);
  const names = readNames(dir, areaIds, faults);
  const figures = readFigures(dir, sources, faults);
  const colleges = readColleges(dir, places, sources, faults);
  if (planFile !== null) {
    checkReferences(areas, planFile, dictionary, faults);
    const { siteIndicator } = planFile.value;
    if (siteIndicator !== null && !existsSync(sites.file))
      faults.add(sites.file, null, 'is missing');
    if (siteIndicator !== null) checkSiteCounts(sites, areaIds, siteIndicator, values, faults);
  }
  if (planFile !== null && sites.rows.length > 0) {
    const { city, groups, zones, plan: items } = planFile.value;
    const named = [city, ...areaList, ...groups, ...zones, ...items];
    checkNames(
      names,
      new Set([
        ...named.flatMap((one) => ('short' in one ? [one.name.zh, one.short.zh] : [one.name.zh])),
        ...zones.flatMap(({ phrase }) => phrase?.zh ?? []),
        ...places.rows.map(({ value }) => value.name.zh),
      ]),
      faults,
    );
  }
  const years = [...new Set(series.map(({ year }) => year))].sort((a, b) => a - b);
  const storyFile = readStory(dir, sources, faults);
  if (storyFile !== null && planFile !== null) {
    checkStory(
      storyFile,
      {
        plan: { ...planFile.value, wings: planFile.value.groups },
        indicators,
        figures: figuresOf(figures),
        areas: areaIds,
        yearsOf: (id) => yearsOf({ areas: areaList, series }, id),
        values,
      },
      faults,
    );
  }
  const numbers = {
    values,
    indicators: new Map(indicators.map((one) => [one.id, one])),
    figures: new Map(figuresOf(figures).map((one) => [one.id, one])),
    isSound: faults.list.length === 0,
  };
  const roleFiles = readRoles(dir, areaIds, numbers, sources, faults);
  const roles = roleFiles.map(({ value }) => value);
  const plan = planFile === null ? noPlan : fillPlan(planFile, numbers, faults);
  if (planFile !== null) {
    checkTasks(roleFiles, plan.wingTasks, faults);
    checkRelations(
      planFile,
      {
        areas: new Set(areaIds),
        places: new Set(places.rows.map(({ value }) => value.id)),
        indicators: new Set([
          ...numbers.indicators.keys(),
          ...dictionary.rejected.flatMap(({ id }) => id ?? []),
        ]),
        figures: figuresOf(figures),
        faultyFigures: figures.rejected.flatMap(({ id }) => id ?? []),
        roles,
        hasYears: (id, years) =>
          !numbers.isSound ||
          years.every((year) => plan.groups.every((group) => values(group.id, id, year) !== null)),
      },
      faults,
    );
  }
  const subjects = [plan.groups, plan.zones, plan.plan].flatMap((list) => list.map(({ id }) => id));
  const known = planFile === null ? null : new Set(['city', ...areaIds, ...subjects]);
  const report = readReport(dir, known, sources, faults);
  const about = readAbout(dir, numbers, sources, faults);
  const words = readCityWords(dir, faults);
  const story = storyFile === null ? noStory : fillStory(storyFile, numbers, faults);
  // A file that could not be read cites nothing: only then would "never used" be untrue.
  if (
    faults.list.length === 0 ||
    (planFile !== null && storyFile !== null && roles.length === areaIds.length)
  )
    sources.checkAllCited();

  const content: Content = {
    id: plan.id,
    city: { id: 'city', ...plan.city },
    words,
    wings: plan.groups,
    areas: areaList,
    zones: plan.zones,
    openings: plan.openings,
    plan: plan.plan,
    ...report,
    figures: figuresOf(figures),
    colleges,
    wingTasks: plan.wingTasks,
    balance: plan.balance ?? null,
    portrait: plan.portrait ?? null,
    about,
    strategy: plan.strategy,
    indicators,
    // What is counted in heads and stands first.
    mapIndicator: plan.mapIndicator ?? indicators.find(({ unit }) => unit === 'persons')?.id ?? '',
    series: [...series],
    years,
    roles,
    pyramid: readPyramid(dir, areaIds, values, sources, faults),
    sites: sites.rows.map(({ value }) => value),
    siteSources: plan.siteSources,
    places: places.rows.map(({ value }) => value),
    mentions: mentionsOf(names),
    spellings: spellingsOf(names),
    story,
    sources: sources.list(),
    context: readContext(dir, faults),
  };
  if (faults.list.length > 0) return { ...content, ...noReleases };
  return { ...content, ...releasesOf(dir, content, faults) };
}

const noReleases: Pick<Pack, 'version' | 'releases'> = {
  version: { date: null, digest: '', isReleased: false },
  releases: [],
};
const noStory: Pack['story'] = { chapters: [], steps: [] };
