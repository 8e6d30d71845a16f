import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepTables, keptTables } from '../../src/compare/own/keep';
import { keepPlaces, keptPlaces } from '../../src/compare/own/keepPlaces';
import { ownIndicator } from '../../src/compare/own/ownIndicator';
import { ownPlaceList } from '../../src/compare/own/ownPlaceList';
import { toyPack } from '../unit/toyPack';
import { awkward, mutatedText } from './mutated';
import { longest, runs } from './runs';

const { areas } = toyPack();
const [area = ''] = areas.map(({ id }) => id);
const tables = [
  ownIndicator(
    {
      title: '数',
      unit: 'persons',
      unitText: '',
      digits: 0,
      origin: '甲',
      years: [{ year: 2020, values: { [area]: 5 }, city: null }],
    },
    areas,
  ),
];
const lists = [
  ownPlaceList({
    id: 'own-a1',
    system: 'wgs84',
    title: '点',
    origin: '甲',
    places: [{ name: '一', at: [112.7, 37.6], note: '' }],
  }),
];

/** A storage that may throw at each act, forget, cut off or give back something else, and hold what it likes at first. */
function hostileStorage(acts: readonly string[], first: string | null): () => Storage {
  let held = first;
  let at = 0;
  const act = (): string => {
    const next = acts[at % acts.length] ?? 'sound';
    at += 1;
    if (next === 'throws') throw new DOMException('full', 'QuotaExceededError');
    return next;
  };
  const storage = {
    getItem: () => {
      const how = act();
      return how === 'forgets' ? null : how === 'cuts' ? (held?.slice(0, 9) ?? null) : held;
    },
    setItem: (_: string, text: string) => {
      const how = act();
      if (how === 'sound') held = text;
      if (how === 'cuts') held = text.slice(0, text.length / 2);
      if (how === 'changes') held = 'null';
    },
    removeItem: () => {
      if (act() === 'sound') held = null;
    },
  };
  return () => {
    if (act() === 'throws') throw new DOMException('denied', 'SecurityError');
    return storage as unknown as Storage;
  };
}

test(
  'storage that is full, throws, forgets or lies is never believed',
  { timeout: longest },
  () => {
    const acts = fc.array(fc.constantFrom('sound', 'throws', 'forgets', 'cuts', 'changes'), {
      minLength: 1,
      maxLength: 9,
    });
    const texts = fc.oneof(
      fc.constant(null),
      mutatedText(fc.constant(JSON.stringify(tables.map(({ numbers }) => numbers)))),
      mutatedText(fc.constant(JSON.stringify(lists.map(({ given }) => given)))),
      fc.constantFrom(...awkward),
    );
    fc.assert(
      fc.property(acts, texts, fc.boolean(), (how, first, isTables) => {
        const storage = hostileStorage(how, first);
        const isKept = isTables ? keepTables(storage, tables) : keepPlaces(storage, lists);
        expect(typeof isKept).toBe('boolean');
        for (const table of keptTables(storage, areas)) expect(table.measure.id).toMatch(/^\S+$/);
        for (const list of keptPlaces(storage)) expect(list.id).toMatch(/^\S+$/);
      }),
      runs(10_000),
    );
  },
);

test.each(['forgets', 'cuts', 'changes', 'throws'])(
  'what a storage that %s was given is not said to be kept',
  (how) => {
    expect(keepTables(hostileStorage(['sound', how], null), tables)).toBe(false);
    expect(keepPlaces(hostileStorage(['sound', how], null), lists)).toBe(false);
  },
);
