import {
  readFile,
  type MatchTargets,
  type OpenWorkbook,
  type ReadResult,
  type Stage,
} from './readFile';

/** The reader's own thread: takes one file, tells its stages, answers once. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ground: MatchTargets;
}
export type ReadAnswer =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'done'; readonly result: ReadResult };

const loadWorkbook = async (): Promise<OpenWorkbook> => {
  const { openWorkbook } = await import('./openWorkbook');
  return openWorkbook;
};
const answer = (message: ReadAnswer) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void readFile(data.name, data.bytes, data.ground, loadWorkbook, (stage) =>
    answer({ kind: 'stage', stage }),
  ).then((result) => answer({ kind: 'done', result }));
});
