import { expect, test } from 'vitest';
import Panel from '../../../src/panels/Panel.svelte';
import { stripIndicators } from '../../../src/panels/keyIndicators';
import { smallMapsOf } from '../../../src/panels/parts/smallMaps';
import { sceneFor } from '../../../src/scene/sceneFor';
import { formatLink } from '../../../src/state/link';
import { defaultView } from '../../../src/state/view';
import { toyPack } from '../toyPack';
import { renderOn, toyPage } from '../withPage';
import { attributes } from './rendered';

const pack = toyPack();

test('every strip of a county leads to its indicator on the map, and the one that is there says so', () => {
  const view = { ...defaultView, subject: 'alpha', indicator: 'population' };
  const linkTo = (change: object) => formatLink({ ...view, ...change });
  const html = renderOn(toyPage(pack, view, { linkTo }), Panel, { pack });
  const ways = [...html.matchAll(/<a [^>]*class="on-map[^>]*>/g)].map(([tag]) => tag);
  const wanted = stripIndicators(pack).map(({ id }) => `#/explore/alpha?indicator=${id}`);
  expect(ways.flatMap((tag) => attributes(tag, 'href'))).toEqual(expect.arrayContaining(wanted));
  const shown = ways.filter((tag) => tag.includes('aria-current="true"'));
  expect(shown.flatMap((tag) => attributes(tag, 'href'))).toEqual([
    '#/explore/alpha?indicator=population',
  ]);
});

test('a small map has the colours of the large one', () => {
  const maps = smallMapsOf(pack, stripIndicators(pack), ['alpha'], 'en');
  expect(maps.length).toBeGreaterThan(3);
  for (const { id, tokens } of maps) {
    const { layers } = sceneFor({ ...defaultView, indicator: id }, pack);
    const counties = layers.find((layer) => layer.id === 'counties');
    const fills = counties?.kind === 'fill' ? counties.fills : [];
    expect(Object.fromEntries(tokens), id).toEqual(
      Object.fromEntries(fills.map(({ feature, color }) => [feature, color])),
    );
  }
});

test('a small map tells the value of the one area, else the city’s where it can be compared', () => {
  const [population, share] = ['population', 'urban-share'].map((id) =>
    stripIndicators(pack).filter((one) => one.id === id),
  );
  const textOf = (indicators: typeof population, subject: readonly string[]) =>
    smallMapsOf(pack, indicators ?? [], subject, 'en').map(({ text }) => text);
  expect(textOf(population, ['alpha'])).toEqual(['1,234']);
  expect(textOf(population, [])).toEqual(['']);
  expect(textOf(share, []).join()).toMatch(/^[\d.]+%$/);
});
