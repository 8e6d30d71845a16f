import ReadWorker from './worker?worker&inline';

/** In place of `reader.ts` in the single file, which has no file beside it to start a worker from. */
export const newReader = (): Worker => new ReadWorker();
