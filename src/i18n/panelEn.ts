import type { Direction } from '../domain/place';
import type { Rank } from '../domain/rank';
import type { PanelWords } from './panelZh';
import { groups, siteTypes, topics } from './panelTermsEn';

const directions: Readonly<Record<Direction, string>> = {
  n: 'north',
  ne: 'north-east',
  e: 'east',
  se: 'south-east',
  s: 'south',
  sw: 'south-west',
  w: 'west',
  nw: 'north-west',
  here: 'here',
};

function ordinal(value: number): string {
  const isTeen = value % 100 > 10 && value % 100 < 14;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}
const place = ({ rank, isTied }: Rank) => `${isTied ? 'joint ' : ''}${ordinal(rank)}`;

export const en: PanelWords = {
  noData: 'no data',
  noDataFor: (names) => `No data: ${names}`,
  wholeCity: 'Whole city',
  schematic: 'schematic',
  unknownSubject: 'Nothing is known under this name.',
  colon: ': ',
  comma: ', ',
  period: '. ',
  separator: ', ',
  north: 'N',
  definitions: 'What is counted, and how',
  yearIn: (year) => `${year}`,
  place,
  placeOf: (rank) => `${place(rank)} of ${rank.of}`,
  cite: (number, publisher, date) =>
    `Source ${number}: ${publisher}${date === null ? '' : `, ${date}`}`,
  inYear: (year, value) => `${value} in ${year}`,
  sources: 'Sources',
  backToText: 'Back to the number',
  noDate: 'undated',
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  basis: {
    assembled: 'Put together from public sources; not an official role',
    stated: 'Role as stated by the source',
  },

  population: 'Residents',
  populationIn: (year) => `Residents ${year}`,
  changeSince: (from, to) => `${from} → ${to}`,
  change: 'Change in residents',
  nationalSites: 'National heritage sites',
  area: 'Area',
  share: 'Share',

  jobs: (year) => `Jobs by industry · ${year}`,
  jobsNote: (before) =>
    `Census long form (10% sample), by place of residence: shares only. ${before === null ? '' : `Thin bar: ${before}. `}Dotted tick: whole city.`,
  growth: (from, to) => `Residents · ${from} → ${to}`,
  urban: 'urban',
  rural: 'rural',
  paceNote: (from) => `${from} = 100. Thin: the other counties; dashed: the whole city.`,
  position: (count) => `Among the ${count} counties`,
  positionNote:
    'Ranked from the highest value, for better or worse. Dotted tick: whole city. Arrow keys step through the dots, Enter goes there.',
  groups,
  derived: 'derived',

  sites: (count) => `National heritage sites · ${count}`,
  batch: (batch) => `batch ${batch}`,
  batchYear: (batch, year) => `${batch}, ${year}`,
  moreSites: (count) => `${count} more`,
  noSites: 'None in the eight published lists.',
  batches: 'By batch of listing',
  siteTypes,

  facts: 'About the county',
  factsOf: 'What is known',
  topics,
  where: 'Where it lies',
  fromValley: (direction, km) =>
    direction === 'here' ? ['', ' is here.'] : [`About ${km} km ${directions[direction]} of `, '.'],
  neighbours: 'Neighbours',
  bearingNote: 'From the centre of the core to the centre of each county.',

  peopleAndLand: 'People and land',
  shareOfCity: (people, land) => `${people} of the city’s people on ${land} of its land.`,
  counties: (count) => `${count} counties`,
  byPopulation: (year) => `By population · ${year}`,
  byPopulationNote: 'Thick bar: share of the city’s people. Thin bar: share of its land.',
  urbanShare: 'Urban share',
  weighted: 'weighted by population',
  people: 'People',
  land: 'Land',

  eleven: (count) => `The ${count} counties`,
  wings: 'Two wings',
  plan: 'The plan in brief',
  kinds: {
    chapter: 'Part of the report',
    mission: 'Mission',
    idea: 'Guiding idea',
    achievement: 'Result of five years',
    experience: 'Lesson',
    problem: 'Problem',
    orientation: 'Orientation',
    appeal: 'Appeal',
    aftermath: 'Afterwards',
    goal: 'Goal',
    advantage: 'Advantage',
    measure: 'Measure',
    core: 'Core area',
    extension: 'Extension',
    zone: 'Driving zone',
  },

  scale: 'How large',
  scaleNote: (km2) => `Squares to one scale; the red one is ${km2} km².`,
  scaleSentence: (km2, host, times) => `${km2} km², about ${times} of ${host}.`,
  hosts: 'In',
  extensions: 'Four extensions',
  coreNote: (km2) =>
    `Schematic: no limits of the core were found. The circle on the map shows its area (${km2} km²) around an approximate centre, not an outline.`,
  extensionNote:
    'Schematic: no extent was found. The sector on the map shows a direction, not a reach.',
  zoneNote: 'Schematic: the symbol marks the host county, not an extent.',
  section: 'In the report: ',
  places: 'Places',
  siblings: (kind) => `More: ${kind.toLowerCase()}s`,
  dot: ' · ',
  cityEyebrow: (areas) => `${areas} counties: choose one to see what the plan says of it`,
};
