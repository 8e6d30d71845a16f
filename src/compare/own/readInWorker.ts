import type { PlacesResult, ReadFor, ReadResult, Stage } from './readFile';
import type { ReadAnswer } from './worker';
import { newReader } from '#reader';

/** Reads a file off the main thread; `stop` ends it at once, and there is no result then. */
export function readInWorker(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  ground: ReadFor,
  onstage: (stage: Stage) => void,
): { readonly result: Promise<ReadResult | PlacesResult>; readonly stop: () => void } {
  const worker = newReader();
  let settle: (result: ReadResult | PlacesResult) => void = () => undefined;
  const result = new Promise<ReadResult | PlacesResult>((resolve) => {
    settle = resolve;
  });
  const stop = () => worker.terminate();
  worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
    if (data.kind === 'stage') onstage(data.stage);
    else {
      settle(data.result);
      stop();
    }
  });
  worker.addEventListener('error', () => {
    settle({ kind: 'refused', why: 'reader' });
    stop();
  });
  worker.postMessage({ name, bytes, ground }, [bytes.buffer]);
  return { result, stop };
}
