import type { PlanWords } from './plan';

export const planEn: PlanWords = {
  says: 'The plan says',
  found: 'Measured',
  states: {
    measured: 'Data exist',
    unpublished: 'No public data yet',
    unmeasurable: 'Cannot be measured',
    due: 'Not due yet',
  },
  planAndMeasured: 'Plan and measurement',
  stateNote:
    'Kept in two columns: the report’s words, and what was found later. Where nothing was found, it says so.',
  dueBy: (year) => `due ${year}`,
  from: (year) => `${year}`,
  partOf: 'Part of',
  parts: 'Its parts',
  serves: { works: 'Works for', answers: 'Taken up in' },
  servedBy: 'Carried by',
  bearing: 'Lessons, problems and later events that bear on it',
  reading: 'These relations are our reading; the report does not pair them one by one.',
  ties: 'County facts that bear on it',
  tiesNote:
    'Sourced facts of counties. The report does not name these counties here; the link is our reading.',
  indicators: 'Indicators that could measure it',
  indicatorsNote: 'The report names none; these are the closest at hand.',
  later: 'Later',
  laterNote: (year) => `Of ${year}, after the report of 2021; it changes nothing in it.`,
  inPlan: 'This place in the plan',
  inPlanDirect: 'Named for it',
  inPlanTied: 'Its facts bear on (our reading)',
  inPlanCity: 'Meant for the whole city',

  ring: 'The colleges and institutions it rests on',
  ringNote:
    'Solid: named colleges of the university town. Hollow: outside it, or in an early plan only. Dashed rim: place not confirmed. Direction and distance mean nothing.',
  ringCount: (named) => `${named}`,
  ringNamed: 'named',
  standings: {
    core: 'in the university town',
    planned: 'only in the plan list of 2011',
    near: 'outside the university town',
    named: 'named by the report; not in the university town, or not confirmed',
  },
  ringConfidence: { high: '', medium: 'medium confidence', low: 'low confidence' },
  nested: 'Side by side',
  nestedNote: 'Squares to one scale, from the same corner.',
  times: (name, times) => `about ${times} times ${name}`,
  targets: 'Two numeric targets',
  targetsNote:
    'Stripes: plan target. Fine hatch: no measurement found. Each row has its own scale; lengths are not compared.',
  openings: 'Opening in four directions',
  counterparts: 'The arrows have no length.',
  heritage: 'National key heritage sites by county',
  farming: 'Share of jobs in farming by county',
  mining: 'Share of jobs in mining by county',
  barsBefore: (year) => `Thin bar: ${year}. Dashed line: the city.`,
  barsCity: 'Dashed line: the city.',
  atLeast: (text) => `≥ ${text}`,

  balance: 'Are the wings in balance? Measured',
  balanceLead:
    'The report says that the city thrives when the wings are in step and is held back when they are not. Each row has one measure of both wings; the bar between them is the distance.',
  distance: 'Distance',
  points: (text) => `${text} points`,
  index: 'Balance index',
  indexOf: (year, value) => `${year}: ${value}`,
  formula:
    'Index = 100 × Σ(weight × smaller ÷ larger value of the two wings) ÷ Σ weight. 100 means equal in everything; it says how even they are, not who is better off.',
  range: (low, high) =>
    `With each weight up to 20% lighter or heavier it lies between ${low} and ${high}.`,
  changed: (low, high) =>
    `With the same weights in both years the change lies between ${low} and ${high}.`,
  without: (name, values) => `Without ${name}: ${values}.`,
  weights: 'Change the weights (only here)',
  weightOf: (name) => `Weight of ${name}`,
  reset: 'Back to the start',
  download: 'Download the table (CSV)',
  oneYear: (year) => `Comparable in ${year} only`,
  noChange: 'The difference is smaller than its rounding; no comparison.',
  balanceWay: 'The wings measured side by side',
  change: (from, to) => `${from} → ${to}`,
};
