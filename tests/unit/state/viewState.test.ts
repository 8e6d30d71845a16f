import { expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { ViewState } from '../../../src/state/viewState.svelte';
import { vocabularyOf } from '../../../src/state/vocabulary';

/** A page whose frames are painted by hand. */
function pageAt(hash: string) {
  const written: string[] = [];
  const waiting = new Set<() => void>();
  const state = new ViewState(vocabularyOf(pack), {
    hash,
    write: (next, how) => void written.push(`${how} ${next}`),
    listen: () => () => undefined,
    later: (act) => {
      waiting.add(act);
      return () => waiting.delete(act);
    },
  });
  const paint = () => {
    for (const act of waiting) act();
    waiting.clear();
  };
  return { state, written, paint };
}

test('the address of other colours is written once they are painted, that of another subject at once', () => {
  const { state, written, paint } = pageAt('#/explore/heshun');
  state.go({ indicator: 'age-65' });
  expect(state.view.indicator).toBe('age-65');
  expect(written).toEqual([]);
  paint();
  expect(written).toEqual(['push #/explore/heshun?indicator=age-65']);
  state.go({ subject: 'yushe' });
  expect(written.at(-1)).toBe('push #/explore/yushe?indicator=age-65');
});

test('changes that follow before a frame keep their order in the history, each written once', () => {
  const { state, written, paint } = pageAt('');
  state.go({ indicator: 'age-65' });
  state.go({ indicator: 'density' });
  state.go({ mode: 'table' });
  paint();
  expect(written).toEqual([
    'push #/?indicator=age-65',
    'push #/?indicator=density',
    'push #/table?indicator=density',
  ]);
});

test('a hand finds the address settled, and the same view twice is one entry', () => {
  const { state, written, paint } = pageAt('');
  state.go({ indicator: 'age-65' });
  state.settle();
  expect(written).toEqual(['push #/?indicator=age-65']);
  state.go({ indicator: 'age-65' });
  paint();
  expect(written).toHaveLength(1);
});

test('links are of the colours before until the new ones are painted, and of anything else at once', () => {
  const { state, paint } = pageAt('#/explore/heshun');
  state.go({ indicator: 'age-65' });
  expect(state.settled.indicator).toBeNull();
  paint();
  expect(state.settled.indicator).toBe('age-65');
  state.go({ indicator: 'density' });
  state.go({ subject: 'yushe' });
  expect(state.settled).toMatchObject({ indicator: 'density', subject: 'yushe' });
});
