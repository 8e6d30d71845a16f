import { expect, test } from 'vitest';
import { createAnnouncer } from '../../../src/ui/announcer';

/** A voice whose time passes by hand. */
function toyVoice() {
  const heard: string[] = [];
  const waiting = new Set<() => void>();
  const announce = createAnnouncer({
    say: (text) => heard.push(text),
    later(act) {
      waiting.add(act);
      return () => waiting.delete(act);
    },
  });
  const pass = () => {
    for (const act of [...waiting]) {
      waiting.delete(act);
      act();
    }
  };
  return { heard, announce, pass };
}

test('of messages in quick succession only the last is said', () => {
  const { heard, announce, pass } = toyVoice();
  for (const text of ['one', 'two', 'three']) announce(text);
  expect(heard).toEqual([]);
  pass();
  expect(heard).toEqual(['three']);
});

test('the same message twice is heard twice, as two different texts', () => {
  const { heard, announce, pass } = toyVoice();
  for (let round = 0; round < 3; round += 1) {
    announce('here');
    pass();
  }
  expect(heard.map((text) => text.trim())).toEqual(['here', 'here', 'here']);
  expect(heard[0]).not.toBe(heard[1]);
  expect(heard[1]).not.toBe(heard[2]);
});

test('nothing is said twice for one asking', () => {
  const { heard, announce, pass } = toyVoice();
  announce('once');
  pass();
  pass();
  expect(heard).toEqual(['once']);
});
