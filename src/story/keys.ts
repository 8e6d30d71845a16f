import { isOthersKey, nameOf, type KeyPress } from './otherKeys';

export type Command =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'start'
  | 'resume'
  | 'leave'
  | 'enter'
  | 'grid'
  | 'notes'
  | 'fullscreen'
  | 'laser'
  | 'pen'
  | 'wipe'
  | 'projector'
  | 'loop'
  | 'copy'
  | 'share'
  | 'hold'
  | 'larger'
  | 'smaller'
  | 'help'
  | 'ask'
  | { readonly digit: number };

/** Key names that clickers and keyboards send. `.` and `b` are the black-out keys of two makers. */
const commands: Readonly<Record<string, Command>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Home: 'first',
  End: 'last',
  '.': 'black',
  b: 'black',
  F5: 'start',
  Escape: 'leave',
  Enter: 'enter',
  g: 'grid',
  n: 'notes',
  f: 'fullscreen',
  l: 'laser',
  p: 'pen',
  e: 'wipe',
  t: 'projector',
  k: 'loop',
  y: 'copy',
  s: 'share',
  z: 'hold',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '−': 'smaller',
  '?': 'help',
  '/': 'ask',
};

/**
 * The command of a key press while presenting, or `null` where the key is not the talk's: in a field,
 * on a control that uses it, with a modifier, or while an input method composes.
 */
export function commandFor(event: KeyPress): Command | null {
  const { key, shiftKey, target } = event;
  if (isOthersKey(event)) return null;
  if ((key === ' ' || key === 'Enter') && isControl(target)) return null;
  if (shiftKey) {
    if (key === ' ') return 'back';
    if (key === 'F5') return 'resume';
    if (key === '+') return 'larger';
    return key === '?' ? 'help' : null;
  }
  if (/^[0-9]$/.test(key)) return { digit: Number(key) };
  // Caps Lock must not cost the black-out key.
  return commands[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** Space and Enter press a button and follow a link that has the focus. */
function isControl(target: EventTarget | null): boolean {
  return ['button', 'a', 'summary'].includes(nameOf(target));
}
