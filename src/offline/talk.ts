const lockName = 'talk';

/** Tells the page's other windows that a talk is on, until the returned undo is called. */
export function holdTalk(): () => void {
  let end: () => void = () => undefined;
  const isOver = new Promise<void>((resolve) => (end = resolve));
  const locks = navigator.locks as LockManager | undefined;
  void locks?.request(lockName, { mode: 'shared' }, () => isOver).catch(() => undefined);
  return end;
}

/** True while any window of the page, this one too, gives a talk. */
export async function isTalkOn(): Promise<boolean> {
  const locks = navigator.locks as LockManager | undefined;
  const { held = [] } = (await locks?.query()) ?? {};
  return held.some(({ name }) => name === lockName);
}
