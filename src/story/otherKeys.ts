/** What of a keyboard event a command depends on. */
export interface KeyPress {
  readonly key: string;
  readonly keyCode?: number;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  readonly target: EventTarget | null;
}

/** A key that is not the talk's: in a field, with a modifier, or while an input method composes. */
export function isOthersKey(event: KeyPress): boolean {
  const { key, keyCode, ctrlKey, altKey, metaKey, isComposing, target } = event;
  if (isComposing || keyCode === 229 || key === 'Process') return true;
  return ctrlKey || altKey || metaKey || isField(target);
}

/** What a presenter sends to start: on the map, after a talk was left, it leads back to its step. */
export function isReturnKey(event: KeyPress): boolean {
  if (isOthersKey(event)) return false;
  return event.key === 'F5' || (event.key === 'PageDown' && !event.shiftKey);
}

export function nameOf(target: EventTarget | null): string {
  return (target as { localName?: string } | null)?.localName ?? '';
}
function isField(target: EventTarget | null): boolean {
  const isEditable = (target as { isContentEditable?: boolean } | null)?.isContentEditable === true;
  return isEditable || ['input', 'textarea', 'select'].includes(nameOf(target));
}

/** True while a modal dialog or a sheet of paper lies over the element: the keys are theirs. */
export function isUnderModal(stage: Element): boolean {
  return stage.closest('[inert]') !== null || document.querySelector('dialog:modal') !== null;
}
