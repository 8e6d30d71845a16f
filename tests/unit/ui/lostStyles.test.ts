import { afterEach, expect, test, vi } from 'vitest';
import { reloadLostStyles } from '../../../src/ui/lostStyles';

afterEach(() => vi.unstubAllGlobals());

/** A style sheet's element on its way; the one put in its place comes, or is refused. */
function linkOnItsWay(comes: boolean) {
  const told: string[] = [];
  const next: { onload?: () => void; onerror?: () => void } = {};
  const link = {
    sheet: null,
    href: 'part.css',
    cloneNode: () => next,
    replaceWith: () => queueMicrotask(() => (comes ? next.onload?.() : next.onerror?.())),
    dispatchEvent: ({ type }: Event) => told.push(type),
  };
  vi.stubGlobal('document', { querySelectorAll: () => [link] });
  return told;
}

test('who waits for a style sheet that is asked for again hears that it came', async () => {
  const told = linkOnItsWay(true);
  await reloadLostStyles();
  expect(told).toEqual(['load']);
});

test('who waits for a style sheet that is refused again hears that, too', async () => {
  const told = linkOnItsWay(false);
  await expect(reloadLostStyles()).rejects.toThrow('no style sheet part.css');
  expect(told).toEqual(['error']);
});
