import { expect, test } from 'vitest';
import { initialPainter, nextPainter, type PainterEvent } from '../../../src/map/painter';

const after = (...events: PainterEvent[]) => events.reduce(nextPainter, initialPainter).painter;

test.each<[string, PainterEvent[], string]>([
  ['the drawing is first', [], 'drawing'],
  ['the live map takes over when it has painted', ['ready'], 'live'],
  ['a lost context shows the drawing', ['ready', 'lost'], 'drawing'],
  ['a context that comes back is live again', ['ready', 'lost', 'ready'], 'live'],
  ['a second loss is the last', ['ready', 'lost', 'ready', 'lost'], 'static'],
  ['nothing brings a static map back', ['ready', 'lost', 'ready', 'lost', 'ready'], 'static'],
  ['without WebGL the drawing stays', ['failed'], 'static'],
  ['nothing brings back a map that failed', ['failed', 'ready'], 'static'],
])('%s', (_, events, painter) => {
  expect(after(...events)).toBe(painter);
});
