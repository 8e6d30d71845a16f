import { describe, expect, test } from 'vitest';
import { sceneFor } from '../../../src/scene/sceneFor';
import type { FillLayer, Scene } from '../../../src/scene/scene';
import { defaultView, type View } from '../../../src/state/view';
import { toyPack } from '../toyPack';

const pack = toyPack();
const sceneOf = (change: Partial<View> = {}) => sceneFor({ ...defaultView, ...change }, pack);
const fillsOf = (scene: Scene, id: string) =>
  scene.layers.find((layer): layer is FillLayer => layer.id === id && layer.kind === 'fill')
    ?.fills ?? [];
const ids = (scene: Scene) => scene.layers.map(({ id }) => id);

test('zones lie above borders and borders above counties', () => {
  const order = ids(sceneOf());
  const places = ['neighbours', 'counties', 'borders', 'wing-lines', 'extensions', 'core'].map(
    (id) => order.indexOf(id),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBe(0);
});

test('every county is filled in its wing’s tone, at full strength, when the city is the subject', () => {
  const fills = fillsOf(sceneOf(), 'counties');
  expect(fills).toHaveLength(pack.areas.length);
  for (const { feature, color, opacity } of fills) {
    const wing = pack.areas.find(({ id }) => id === feature)?.wing;
    expect(color).toBe(pack.wings.find(({ id }) => id === wing)?.tone);
    expect(opacity).toBe(1);
  }
});

test('a county as subject is selected, aimed at and alone at full strength', () => {
  const subject = pack.areas[0]?.id ?? '';
  const scene = sceneOf({ subject });
  expect(scene.selected).toEqual([subject]);
  expect(scene.target).toEqual(pack.geometry.areas[subject]?.bounds);
  const strong = fillsOf(scene, 'counties').filter(({ opacity }) => opacity === 1);
  expect(strong.map(({ feature }) => feature)).toEqual([subject]);
});

test('a wing as subject lights its own counties and no other', () => {
  const wing = pack.wings[0]?.id ?? '';
  const lit = fillsOf(sceneOf({ subject: wing }), 'counties').filter(
    ({ opacity }) => opacity === 1,
  );
  expect(lit.map(({ feature }) => feature)).toEqual(
    pack.areas.filter((area) => area.wing === wing).map(({ id }) => id),
  );
});

describe('layers switch on and off', () => {
  test('without the valley neither its shapes, its sign, its names nor the inset are there', () => {
    const scene = sceneOf({ layers: ['wings'] });
    expect(ids(scene)).not.toContain('core');
    expect(ids(scene)).not.toContain('extensions');
    expect(scene.symbols).toEqual([]);
    expect(scene.inset).toBeNull();
    expect(scene.labels.some(({ kind }) => kind === 'core' || kind === 'extension')).toBe(false);
  });
  test('without the wings all counties look alike and the city keeps an outline', () => {
    const scene = sceneOf({ layers: [] });
    expect(new Set(fillsOf(scene, 'counties').map(({ color }) => color)).size).toBe(1);
    expect(ids(scene)).toContain('city-line');
  });
  test('the directions of opening appear only when asked for', () => {
    const kinds = (layers: View['layers']) =>
      sceneOf({ layers }).symbols.filter(({ kind }) => kind === 'opening').length;
    expect(kinds(null)).toBe(0);
    expect(kinds(['openings'])).toBe(pack.openings.length);
  });
  test('values are printed only when their layer is on', () => {
    const values = (layers: View['layers']) =>
      sceneOf({ layers }).labels.filter(({ kind, value }) => kind === 'area' && value !== null);
    expect(values(['values']).length).toBeGreaterThan(0);
    expect(values(['wings'])).toEqual([]);
  });
});

test('the schematic core says so in its label, in both languages', () => {
  const noteOf = (lang: View['lang']) =>
    sceneOf({ lang }).labels.find(({ kind }) => kind === 'core')?.value;
  expect(noteOf('zh')).toContain('示意');
  expect(noteOf('en')).toContain('schematic');
});

test('names follow the language', () => {
  const names = (lang: View['lang']) =>
    sceneOf({ lang })
      .labels.filter(({ kind }) => kind === 'area')
      .map(({ texts }) => texts[0]);
  expect(names('en')).toEqual(pack.areas.map(({ short }) => short.en));
  expect(names('zh')).toEqual(pack.areas.map(({ name }) => name.zh));
});

describe('for a room full of people', () => {
  const shown = (change: Partial<View> = {}) => sceneOf({ mode: 'present', ...change });
  test('the subject is lit as ever and the rest dimmed further', () => {
    const opacities = (scene: Scene) =>
      fillsOf(scene, 'counties').map(({ feature, opacity }) => [feature, opacity] as const);
    const reader = new Map(opacities(sceneOf({ subject: 'alpha' })));
    for (const [feature, opacity] of opacities(shown({ subject: 'alpha' }))) {
      if (feature === 'alpha') expect(opacity).toBe(1);
      else expect(opacity).toBeLessThan(reader.get(feature) ?? 0);
    }
  });
  test('what is selected and aimed at is the same as in exploring', () => {
    const { target, selected, labels } = sceneOf({ subject: 'low' });
    expect(shown({ subject: 'low' })).toMatchObject({ target, selected, labels });
  });
  test('one direction of the valley keeps its bands, the others fade', () => {
    const zone = pack.zones.find(({ kind }) => kind === 'extension');
    if (zone === undefined) throw new Error('the toy pack has no extension');
    const { bounds } = pack.geometry.city;
    const extent = { bounds, label: pack.geometry.city.centroid, fades: [1, 0.5] };
    const twin = { ...zone, id: 'other-way' };
    const withBands = {
      ...pack,
      zones: [...pack.zones, twin],
      geometry: { ...pack.geometry, extensions: { [zone.id]: extent, [twin.id]: extent } },
    };
    const bands = (subject: string, way: string) =>
      fillsOf(sceneFor({ ...defaultView, mode: 'present', subject }, withBands), 'extensions')
        .filter(({ feature }) => feature.startsWith(`${way}.`))
        .map(({ opacity }) => opacity);
    expect(bands('city', zone.id)).toHaveLength(2);
    expect(bands(zone.id, zone.id)).toEqual(bands('city', zone.id));
    bands(zone.id, twin.id).forEach((opacity, index) =>
      expect(opacity).toBeLessThan(bands('city', twin.id)[index] ?? 0),
    );
  });
  test('there is no inset, whose text would be too small', () => {
    expect(sceneOf().inset).not.toBeNull();
    expect(shown().inset).toBeNull();
  });
  test('a projector gets larger type and heavier lines still', () => {
    const width = (scene: Scene) =>
      scene.layers.flatMap((layer) => (layer.kind === 'line' ? [layer.width] : []));
    const [room, wall] = [shown(), shown({ theme: 'projector' })];
    expect(wall.type.scale / room.type.scale).toBeCloseTo(1.12);
    width(wall).forEach((each, index) => expect(each).toBeGreaterThan(width(room)[index] ?? 0));
    expect(sceneOf({ theme: 'projector' }).type).toEqual(sceneOf().type);
  });
});
