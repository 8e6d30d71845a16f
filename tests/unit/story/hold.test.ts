import { expect, test } from 'vitest';
import { AudienceLink } from '../../../src/story/audience.svelte';
import type { Peer, TalkState } from '../../../src/story/pairing';

const state = (link: string): TalkState => ({ link, isBlack: false, startedAt: null });

/** A console, the links that its audience's window was sent, and those that the console took over. */
function openConsole() {
  const [sent, taken]: [string[], string[]] = [[], []];
  const peer: Peer = {
    opener: null,
    postMessage: (message: unknown) => {
      const { kind, shared } = message as { kind: string; shared?: TalkState };
      if (kind === 'state') sent.push(shared?.link ?? '');
    },
  };
  let hear: ((event: { source: unknown; origin: string; data: unknown }) => void) | null = null;
  const link = new AudienceLink(
    {
      name: '',
      opener: null,
      self: {},
      origin: 'https://a.example',
      now: () => 0,
      nonce: () => '0'.repeat(32),
      open: () => peer,
      listen: (onmessage) => {
        hear = onmessage;
        return () => undefined;
      },
    },
    (next) => taken.push(next),
  );
  link.share(state('#/present/a--one'));
  link.open('#/present/a--one');
  const stop = link.follow();
  const fromAudience = (next: string, version: number) =>
    hear?.({
      source: peer,
      origin: 'https://a.example',
      data: { talk: '0'.repeat(32), kind: 'state', version, shared: state(next) },
    });
  return { link, sent, taken, fromAudience, stop };
}

test('a held audience keeps its picture until what was looked up is handed over', () => {
  const { link, sent, stop } = openConsole();
  link.hold(true);
  link.share(state('#/explore/yushe'));
  link.share(state('#/explore/pingyao'));
  expect(sent).toEqual(['#/present/a--one']);
  link.hold(false);
  expect(sent).toEqual(['#/present/a--one', '#/explore/pingyao']);
  stop();
});

test('while the audience is held its keys turn nothing on the speaker’s screen', () => {
  const { link, taken, fromAudience, stop } = openConsole();
  link.hold(true);
  fromAudience('#/present/a--two', 9);
  expect(taken).toEqual([]);
  link.hold(false);
  fromAudience('#/present/a--three', 99);
  expect(taken).toEqual(['#/present/a--three']);
  stop();
});

test('a window without an audience holds none', () => {
  const { link, stop } = openConsole();
  link.close();
  link.hold(true);
  expect(link.isHeld).toBe(false);
  stop();
});
