import type { MatchTargets, ReadResult, Stage } from './readFile';
import type { ReadAnswer } from './worker';
import { newReader } from '#reader';

/** Reads a file off the main thread; `stop` ends it at once, and there is no result then. */
export function readInWorker(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  ground: MatchTargets,
  onstage: (stage: Stage) => void,
): { readonly result: Promise<ReadResult>; readonly stop: () => void } {
  const worker = newReader();
  let settle: (result: ReadResult) => void = () => undefined;
  const result = new Promise<ReadResult>((resolve) => {
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
