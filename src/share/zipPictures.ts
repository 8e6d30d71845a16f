import { downloadZip } from 'client-zip';

export interface Picture {
  readonly name: string;
  readonly blob: Blob;
}

/** One zip of pictures, each made only when its turn comes. */
export function zipPictures(pictures: AsyncIterable<Picture>, date: Date): Promise<Blob> {
  async function* files() {
    for await (const { name, blob } of pictures) yield { name, input: blob, lastModified: date };
  }
  return downloadZip(files()).blob();
}
