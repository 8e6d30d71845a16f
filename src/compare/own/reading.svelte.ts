import type { CompareWords } from '../../i18n/compare';
import { mostBytes, type Refusal } from './limits';
import type { PlaceSheet, ReadFor, ReadSheet, Stage } from './readFile';
import { readInWorker } from './readInWorker';

/** One table at a time: what is being read gives way to what is read next. */
export class Reading {
  stage: Stage | null = $state(null);
  refusal: keyof CompareWords['ownTable']['refusals'] | null = $state(null);
  /** A file's name, or that the table was pasted. */
  origin = $state('');
  sheets: readonly ReadSheet[] = $state.raw([]);
  /** Instead of those where places are looked for. */
  placeSheets: readonly PlaceSheet[] = $state.raw([]);
  /** Names of sheets that could not be read. */
  left: readonly string[] = $state.raw([]);
  #end: () => void = () => undefined;

  /** Ends what is being read: no result of it will come. */
  stop(): void {
    this.#end();
    this.#end = () => undefined;
    this.stage = null;
  }
  clear(): void {
    this.stop();
    this.refusal = null;
    this.sheets = [];
    this.placeSheets = [];
    this.left = [];
  }
  async text(text: string, origin: string, ground: ReadFor): Promise<void> {
    this.#begin(origin);
    await this.#read('paste.tsv', new TextEncoder().encode(text), ground);
  }
  async file(file: File, ground: ReadFor): Promise<void> {
    const isNewest = this.#begin(file.name);
    // Too large a file is not even taken into memory.
    if (file.size > mostBytes) {
      this.#refuse('bytes');
      return;
    }
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!isNewest()) return;
    if (bytes === null) this.#refuse('gone');
    else await this.#read(file.name, new Uint8Array(bytes), ground);
  }

  #begin(origin: string): () => boolean {
    this.clear();
    this.origin = origin;
    this.stage = 'open';
    let isNewest = true;
    this.#end = () => {
      isNewest = false;
    };
    return () => isNewest;
  }
  #refuse(why: Refusal): void {
    this.stop();
    this.refusal = why;
  }
  async #read(name: string, bytes: Uint8Array<ArrayBuffer>, ground: ReadFor): Promise<void> {
    const reading = startReading(name, bytes, ground, (stage) => (this.stage = stage));
    if (reading === null) {
      this.#refuse('reader');
      return;
    }
    this.#end = () => reading.stop();
    const result = await reading.result;
    if (result.kind === 'refused') {
      this.#refuse(result.why);
      return;
    }
    this.stop();
    if (result.kind === 'places') this.placeSheets = result.sheets;
    else this.sheets = result.sheets;
    this.left = result.left;
  }
}

/** `null` where the browser lets no worker start. */
function startReading(...file: Parameters<typeof readInWorker>) {
  try {
    return readInWorker(...file);
  } catch {
    return null;
  }
}
