import { describe, expect, test } from 'vitest';
import type { AnnotationStroke } from '../../../src/story/annotations';
import {
  endOf,
  nameOfEnd,
  Pairing,
  readMessage,
  type Peer,
  type Role,
  type TalkState,
} from '../../../src/story/pairing';

const nonce = '0123456789abcdef0123456789abcdef';
const origin = 'https://city.example';
const shared = (link: string, parts: Partial<TalkState> = {}): TalkState => ({
  link,
  isBlack: false,
  startedAt: null,
  ...parts,
});

/** A window that hands every message to the other end, as `postMessage` does but at once. */
interface TalkControls extends Peer {
  pairing: Pairing | null;
  readonly heard: TalkState[];
  readonly inked: AnnotationStroke[];
  other: TalkControls | null;
  readonly sent: unknown[];
}
function createDesk(opener: unknown = null): TalkControls {
  const desk: TalkControls = {
    pairing: null,
    heard: [],
    inked: [],
    other: null,
    sent: [],
    opener,
    postMessage(data) {
      desk.sent.push(data);
      desk.pairing?.receive({ source: desk.other, origin, data });
    },
  };
  return desk;
}
function join(desk: TalkControls, role: Role, peer: Peer | null, key = nonce): void {
  desk.pairing = new Pairing({
    role,
    nonce: key,
    self: desk,
    origin,
    peer,
    onheard: () => undefined,
    onshared: (one) => desk.heard.push(one),
    onink: (stroke) => desk.inked.push(stroke),
  });
}
function createPair() {
  const console = createDesk();
  const audience = createDesk(console);
  [console.other, audience.other] = [audience, console];
  join(console, 'console', audience);
  join(audience, 'audience', console);
  return { console, audience };
}

describe('two windows', () => {
  test('the audience follows the console, and the console the audience', () => {
    const { console, audience } = createPair();
    console.pairing?.share(shared('#/present/a--b'));
    expect(audience.heard).toEqual([shared('#/present/a--b')]);
    audience.pairing?.share(shared('#/present/a--c', { isBlack: true }));
    expect(console.heard).toEqual([shared('#/present/a--c', { isBlack: true })]);
  });
  test('what the other knows is not sent again', () => {
    const { console, audience } = createPair();
    console.pairing?.share(shared('#/a'));
    const count = audience.sent.length;
    console.pairing?.share(shared('#/a'));
    expect(audience.sent.length).toBe(count);
  });
  test('a reloaded audience window takes over where the console is', () => {
    const { console, audience } = createPair();
    for (const link of ['#/1', '#/2', '#/3']) console.pairing?.share(shared(link));
    join(audience, 'audience', console);
    audience.heard.length = 0;
    audience.pairing?.share(shared('#/old'));
    audience.pairing?.beat();
    expect(audience.heard).toEqual([shared('#/3')]);
    expect(console.heard).toEqual([]);
  });
  test('a reloaded console finds its audience by the first knock and takes over its place', () => {
    const { console, audience } = createPair();
    for (const link of ['#/1', '#/2', '#/3'])
      console.pairing?.share(shared(link, { startedAt: 5 }));
    join(console, 'console', null);
    console.pairing?.share(shared('#/old'));
    audience.pairing?.beat();
    console.pairing?.beat();
    expect(console.heard).toEqual([shared('#/3', { startedAt: 5 })]);
    console.pairing?.share(shared('#/4'));
    expect(audience.heard[audience.heard.length - 1]).toEqual(shared('#/4'));
  });
  test('where both changed at once, the console is right', () => {
    const { console, audience } = createPair();
    join(console, 'console', audience);
    join(audience, 'audience', console);
    const mute = audience.other;
    audience.other = null;
    console.pairing?.share(shared('#/console'));
    audience.other = mute;
    audience.heard.length = 0;
    audience.pairing?.share(shared('#/audience'));
    console.pairing?.beat();
    expect(console.heard).toEqual([]);
    expect(audience.heard).toEqual([shared('#/console')]);
  });
});

test('what is sent is for the page’s own origin alone', () => {
  const targets: string[] = [];
  const peer = { postMessage: (_: unknown, target: string) => void targets.push(target) };
  for (const own of [origin, null]) {
    const ends = { role: 'console', nonce, self: null, peer } as const;
    const nothing = () => undefined;
    new Pairing({ ...ends, origin: own, onheard: nothing, onshared: nothing }).beat();
  }
  // A file's windows have no origin that could be named.
  expect(targets).toEqual([origin, '*']);
});

describe('a message that does not count', () => {
  const message = (talk = nonce) => ({
    talk,
    kind: 'state',
    version: 99,
    shared: shared('#/evil'),
  });
  test('from another window, even with the right number', () => {
    const { console } = createPair();
    console.pairing?.receive({ source: createDesk(console), origin, data: message() });
    console.pairing?.receive({ source: null, origin, data: message() });
    expect(console.heard).toEqual([]);
  });
  test('from the right window with another number', () => {
    const { console, audience } = createPair();
    console.pairing?.receive({ source: audience, origin, data: message('f'.repeat(32)) });
    expect(console.heard).toEqual([]);
  });
  test('to a reloaded console from a window that it did not open', () => {
    const { console } = createPair();
    join(console, 'console', null);
    console.pairing?.receive({ source: createDesk('another window'), origin, data: message() });
    expect(console.heard).toEqual([]);
  });
  test('from a page of another origin, whatever its window and its number', () => {
    const { console, audience } = createPair();
    join(console, 'console', null);
    for (const foreign of ['https://evil.example', 'null']) {
      audience.pairing?.receive({ source: console, origin: foreign, data: message() });
      console.pairing?.receive({ source: audience, origin: foreign, data: message() });
    }
    expect([...console.heard, ...audience.heard]).toEqual([]);
  });
  test('to a file from a site', () => {
    const desk = createDesk();
    desk.pairing = new Pairing({
      role: 'console',
      nonce,
      self: desk,
      origin: null,
      peer: desk,
      onheard: () => undefined,
      onshared: (one) => desk.heard.push(one),
    });
    desk.pairing.receive({ source: desk, origin: 'https://evil.example', data: message() });
    expect(desk.heard).toEqual([]);
    desk.pairing.receive({ source: desk, origin: 'null', data: message() });
    expect(desk.heard).toHaveLength(1);
  });
  test('to an audience from anyone but its opener', () => {
    const { audience } = createPair();
    audience.pairing?.receive({ source: createDesk(audience), origin, data: message() });
    expect(audience.heard).toEqual([]);
  });
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'hello'],
    ['another kind', { talk: nonce, kind: 'run', version: 1 }],
    ['no version', { talk: nonce, kind: 'hello' }],
    ['a version that is no count', { talk: nonce, kind: 'hello', version: NaN }],
    ['a state without a link', { talk: nonce, kind: 'state', version: 1, shared: {} }],
    [
      'a link that is no text',
      { talk: nonce, kind: 'state', version: 1, shared: { ...shared('#/'), link: 1 } },
    ],
  ])('%s is not read', (_, data) => {
    expect(readMessage(data, nonce)).toBeNull();
  });
});

describe('a window’s name', () => {
  test('says again, after a reload, which end of which talk it is', () => {
    expect(endOf(nameOfEnd('audience', nonce))).toEqual({ role: 'audience', nonce });
    expect(endOf(nameOfEnd('console', nonce))).toEqual({ role: 'console', nonce });
  });
  test.each(['', 'talk', 'talk-audience-1', `talk-guest-${nonce}`, `${nonce}`])(
    '“%s” is of no talk',
    (name) => {
      expect(endOf(name)).toBeNull();
    },
  );
});

describe('what the speaker points at', () => {
  const stroke: AnnotationStroke = {
    tool: 'laser',
    phase: 'move',
    spot: { on: 'map', at: [112.7, 37.6] },
  };

  test('reaches the audience, and never the other way', () => {
    const { console, audience } = createPair();
    console.pairing?.point(stroke);
    audience.pairing?.point(stroke);
    expect(audience.inked).toEqual([stroke]);
    expect(console.inked).toEqual([]);
  });

  test.each([
    [{ ...stroke, tool: 'hammer' }],
    [{ ...stroke, phase: 'burn' }],
    [{ ...stroke, spot: { on: 'moon', at: [1, 2] } }],
    [{ ...stroke, spot: { on: 'map', at: [NaN, 2] } }],
    [{ ...stroke, spot: { on: 'map', at: 'here' } }],
    [null],
  ])('%j is no stroke', (ink) => {
    expect(readMessage({ talk: nonce, kind: 'ink', version: 1, ink }, nonce)).toBeNull();
  });

  test('needs the number of the talk', () => {
    expect(readMessage({ talk: 'x', kind: 'ink', version: 1, ink: stroke }, nonce)).toBeNull();
    expect(readMessage({ talk: nonce, kind: 'ink', version: 1, ink: stroke }, nonce)).toEqual({
      talk: nonce,
      kind: 'ink',
      version: 1,
      ink: stroke,
    });
  });
});
