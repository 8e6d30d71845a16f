import { describe, expect, test } from 'vitest';
import { commandFor, type Command } from '../../../src/story/keys';
import type { KeyPress } from '../../../src/story/otherKeys';

function press(key: string, parts: Partial<KeyPress> = {}): Command | null {
  return commandFor({
    key,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    isComposing: false,
    target: null,
    ...parts,
  });
}
const on = (localName: string) => ({ localName }) as unknown as EventTarget;

/**
 * What the buttons of presenters send, as their makers' key maps have it: Logitech R400, R500 and
 * R800 page with Page Up and Down; R400 and R800 start with F5, stop with Escape and black out with a
 * full stop; Kensington's presenters black out with B.
 */
describe.each<[string, readonly (readonly [string, Command, Partial<KeyPress>?])[]]>([
  [
    'Logitech R400 and R800',
    [
      ['PageDown', 'next'],
      ['PageUp', 'back'],
      ['F5', 'start'],
      ['F5', 'resume', { shiftKey: true }],
      ['Escape', 'leave'],
      ['.', 'black'],
    ],
  ],
  [
    'Logitech R500',
    [
      ['PageDown', 'next'],
      ['PageUp', 'back'],
      ['ArrowRight', 'next'],
      ['ArrowLeft', 'back'],
    ],
  ],
  [
    'Kensington',
    [
      ['PageDown', 'next'],
      ['PageUp', 'back'],
      ['b', 'black'],
      ['B', 'black'],
      ['F5', 'start'],
      ['Escape', 'leave'],
    ],
  ],
])('%s', (_, buttons) => {
  const cases = buttons.map(([key, command, parts = {}]) => ({ key, command, parts }));
  test.each(cases)('$key $parts means $command', ({ key, command, parts }) => {
    expect(press(key, parts)).toBe(command);
  });
});

describe('the keyboard', () => {
  test.each<[string, Command]>([
    ['ArrowDown', 'next'],
    ['ArrowUp', 'back'],
    [' ', 'next'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Enter', 'enter'],
    ['g', 'grid'],
    ['n', 'notes'],
    ['t', 'projector'],
    ['y', 'copy'],
  ])('%s means %s', (key, command) => {
    expect(press(key)).toBe(command);
  });
  test('Space with Shift goes back', () => {
    expect(press(' ', { shiftKey: true })).toBe('back');
  });
  test('digits are gathered', () => {
    expect(press('7')).toEqual({ digit: 7 });
  });
  test('other keys are left to the browser', () => {
    for (const key of ['Tab', 'F11', 'F12', 'q', 'Shift', 'Dead', 'Unidentified'])
      expect.soft(press(key), key).toBeNull();
  });
});

describe('a key is not the talk’s', () => {
  test.each(['ctrlKey', 'altKey', 'metaKey'] as const)('with %s held', (modifier) => {
    for (const key of ['PageDown', 'F5', 'b', 'ArrowRight'])
      expect.soft(press(key, { [modifier]: true }), key).toBeNull();
  });
  test.each(['input', 'textarea', 'select'])('in a field: %s', (name) => {
    expect(press('PageDown', { target: on(name) })).toBeNull();
    expect(press('b', { target: on(name) })).toBeNull();
  });
  test('in text that can be edited', () => {
    const target = { localName: 'div', isContentEditable: true } as unknown as EventTarget;
    expect(press('b', { target })).toBeNull();
  });
  test('while an input method composes', () => {
    expect(press('b', { isComposing: true })).toBeNull();
    expect(press('Process')).toBeNull();
    expect(press('b', { keyCode: 229 })).toBeNull();
  });
  test.each(['button', 'a', 'summary'])(
    'Space and Enter press a focused %s; paging keys still page',
    (name) => {
      expect(press(' ', { target: on(name) })).toBeNull();
      expect(press('Enter', { target: on(name) })).toBeNull();
      expect(press('PageDown', { target: on(name) })).toBe('next');
    },
  );
});
