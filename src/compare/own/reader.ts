import ReadWorker from './worker?worker';

export const newReader = (): Worker => new ReadWorker();
