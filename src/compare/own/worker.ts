import {
  readFile,
  readPlaceFile,
  type PlacesResult,
  type ReadFor,
  type OpenWorkbook,
  type ReadResult,
  type Stage,
} from './readFile';

/** The reader's own thread: takes one file, tells its stages, answers once. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ground: ReadFor;
}
export type ReadAnswer =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'done'; readonly result: ReadResult | PlacesResult };

const loadWorkbook = async (): Promise<OpenWorkbook> => {
  const { openWorkbook } = await import('./openWorkbook');
  return openWorkbook;
};
const answer = (message: ReadAnswer) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const { name, bytes, ground } = data;
  const onstage = (stage: Stage) => answer({ kind: 'stage', stage });
  const reading =
    ground === 'places'
      ? readPlaceFile(name, bytes, loadWorkbook, onstage)
      : readFile(name, bytes, ground, loadWorkbook, onstage);
  void reading.then((result) => answer({ kind: 'done', result }));
});
