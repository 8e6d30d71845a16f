/** Calls once when the page has a moment, or after a while without one; gives what takes that back. */
export function whenIdle(act: () => void): () => void {
  // Not every browser tells when it is idle.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 60);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(act, { timeout: 400 });
  return () => cancelIdleCallback(asked);
}

const turns: (() => void)[] = [];
let next: (() => void) | null = null;

/** Calls each in its turn, one for every moment the page has: no hand waits for all of them. */
export function inTurn(act: () => void): () => void {
  turns.push(act);
  next ??= whenIdle(take);
  return () => {
    if (turns.includes(act)) turns.splice(turns.indexOf(act), 1);
  };
}
function take(): void {
  const act = turns.shift();
  next = turns.length > 0 ? whenIdle(take) : null;
  act?.();
}

/** Calls once when the page has loaded all that it named and has a moment; gives what takes that back. */
export function whenSettled(act: () => void): () => void {
  return document.readyState === 'complete' ? whenIdle(act) : whenHeard(['load'], act);
}

/** Whoever only looks may print, too. */
const lookedMs = 8000;

/** Calls once when somebody is there, with a pointer, a wheel, a finger or a key, or stays, and the page has a moment. */
export function whenTouched(act: () => void): () => void {
  return whenHeard(['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown'], act, lookedMs);
}

/** What a hand waits for; what only may come comes after it. */
let first: Promise<unknown> = Promise.resolve();
/** What does not come holds nothing up for longer. */
const mostFirstMs = 4000;

/** Says that somebody waits for this, and gives it back: what waits for a sign of the page lets it come first. */
export function comesFirst<T>(task: Promise<T>): Promise<T> {
  first = Promise.race([task, new Promise((done) => setTimeout(done, mostFirstMs))]);
  return task;
}

function whenHeard(signs: readonly string[], act: () => void, mostMs?: number): () => void {
  let isOff = false;
  let stop = (): void => undefined;
  const unhear = () => {
    clearTimeout(timer);
    for (const sign of signs) removeEventListener(sign, heard, { capture: true });
  };
  const idle = () => {
    if (!isOff) stop = whenIdle(act);
  };
  const heard = () => {
    unhear();
    // What hears the same sign has said by then what comes first.
    setTimeout(() => void first.then(idle));
  };
  for (const sign of signs) addEventListener(sign, heard, { capture: true });
  const timer = mostMs === undefined ? undefined : setTimeout(heard, mostMs);
  return () => {
    isOff = true;
    unhear();
    stop();
  };
}
