import { expect, test } from 'vitest';
import { summary } from '../../../src/content/start';
import { emphasisOf } from '../../../src/scene/emphasis';

const lit = (item: string) => {
  const emphasis = emphasisOf(item, summary);
  return [
    ...new Set(
      emphasis?.shapes.map(({ shapes, feature }) => `${shapes} ${feature.replace(/\.\d+$/, '')}`),
    ),
    ...(emphasis?.symbols ?? []),
  ];
};

test('the valley lights its core and its four directions', () => {
  expect(lit('measure-valley')).toEqual([
    'core valley',
    'extensions valley-north',
    'extensions valley-east',
    'extensions valley-south',
    'extensions valley-west',
  ]);
});

test('the two zones light their signs, the two wings their outlines, the one strength the city', () => {
  expect(lit('measure-zones')).toEqual(['dev-zone', 'agri-zone']);
  expect(lit('measure-wings')).toEqual(['wings east-mountain', 'wings plain']);
  expect(lit('measure-governance')).toEqual(['city city']);
});

test('nothing lights up for a place, an unknown id or none', () => {
  for (const id of ['pingyao', 'city', 'nowhere', null]) expect(emphasisOf(id, summary)).toBeNull();
});

test('a drawing that is no limit never gets a firm outline', () => {
  const shapes = summary.plan.flatMap(({ id }) => emphasisOf(id, summary)?.shapes ?? []);
  const firm = shapes.filter(
    ({ shapes: name, isSchematic }) => !isSchematic && ['core', 'extensions'].includes(name),
  );
  expect(firm).toEqual([]);
  expect(shapes.some(({ isSchematic }) => isSchematic)).toBe(true);
});
