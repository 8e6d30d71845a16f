import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTalkFile } from '../../src/content/talkFile';
import { parseLink } from '../../src/state/link';
import { Pairing, type IncomingMessage, type Role } from '../../src/story/pairing';
import { vocabulary } from '../unit/state/anyView';
import { awkward } from './mutated';
import { longest, runs } from './runs';

const nonce = '0123456789abcdef0123456789abcdef';
const origin = 'https://city.example';

/** One end of a talk and all that it heard, sent and was told. */
function createEnd(role: Role) {
  const told: unknown[] = [];
  const peer = { postMessage: (message: unknown) => told.push(['sent', message]) };
  const end = new Pairing({
    role,
    nonce,
    self: {},
    origin,
    peer,
    onheard: () => told.push('heard'),
    onshared: (shared) => told.push(shared),
    onink: (ink) => told.push(ink),
    ontold: (text) => told.push(text),
    told: () => '{}',
  });
  end.share({ link: '#/present', isBlack: false, startedAt: null });
  told.length = 0;
  return { end, peer, told };
}

const anything = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
  fc.constantFrom(...awkward),
);
/** Messages whose every part may be what it should be or anything. */
const messages = fc.record(
  {
    talk: fc.oneof(fc.constant(nonce), anything),
    kind: fc.oneof(fc.constantFrom('hello', 'state', 'ink', 'told'), anything),
    version: fc.oneof(fc.integer({ min: -9, max: 9 }), anything),
    shared: fc.oneof(
      fc.record({
        link: fc.oneof(fc.constantFrom('#/present', ...awkward), anything),
        isBlack: fc.oneof(fc.boolean(), anything),
        startedAt: fc.oneof(fc.constant(null), fc.double(), anything),
      }),
      anything,
    ),
    ink: fc.oneof(
      fc.record({ kind: anything, points: fc.array(fc.array(anything), { maxLength: 3 }) }),
      anything,
    ),
    text: fc.oneof(fc.constantFrom(...awkward), anything),
  },
  { requiredKeys: [] },
);
const data = fc.oneof({ weight: 4, arbitrary: messages }, { weight: 1, arbitrary: anything });
const roles = fc.constantFrom<Role>('console', 'audience');

test('no message of a foreign frame or window is heard or answered', { timeout: longest }, () => {
  const origins = fc.constantFrom('https://evil.example', 'null', '', 'http://city.example');
  fc.assert(
    fc.property(data, roles, origins, fc.boolean(), (sent, role, other, isOwnWindow) => {
      const { end, peer, told } = createEnd(role);
      // Either a strange window of the page's own origin, or the known window after it went to another site.
      const message: IncomingMessage = isOwnWindow
        ? { source: peer, origin: other, data: sent }
        : { source: { opener: null, postMessage: () => told.push('sent') }, origin, data: sent };
      end.receive(message);
      expect(told).toEqual([]);
    }),
    runs(1000),
  );
});

test('what the other window may send is a state, or nothing', { timeout: longest }, () => {
  fc.assert(
    fc.property(data, roles, (sent, role) => {
      const { end, peer, told } = createEnd(role);
      end.receive({ source: peer, origin, data: sent });
      for (const each of told) {
        if (typeof each === 'string' && each !== 'heard')
          expect(readTalkFile(each, 'city').file).toBeUndefined();
        const { link } = each as { link?: unknown };
        if (typeof link === 'string')
          expect(vocabulary.subjects.has(parseLink(link, vocabulary).view.subject)).toBe(true);
      }
    }),
    runs(1000),
  );
});
