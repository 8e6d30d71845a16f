/** Bytes of a picture file. */
export const mostLogoBytes = 2_000_000;
/** CSS pixels: as large as a wall can show it. */
const mostWidth = 1200;
const mostHeight = 600;

const starts: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0xff, 0xd8, 0xff],
  [0x52, 0x49, 0x46, 0x46],
];

/** Whether a file begins as PNG, JPEG or WebP does, whatever it is called. */
export function isRaster(bytes: Uint8Array): boolean {
  const isWebp = (start: readonly number[]) =>
    start[0] !== 0x52 || String.fromCharCode(...bytes.slice(8, 12)) === 'WEBP';
  return starts.some((start) => start.every((byte, at) => bytes[at] === byte) && isWebp(start));
}

/** A picture of one's own as a `data:` URL, painted anew so that nothing else of the file is kept; `null` where it is none. */
export async function logoFrom(file: Blob): Promise<string | null> {
  if (file.size > mostLogoBytes) return null;
  if (!isRaster(new Uint8Array(await file.slice(0, 16).arrayBuffer()))) return null;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, mostWidth / picture.width, mostHeight / picture.height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const url = canvas.toDataURL('image/png');
    return url.startsWith('data:image/png;base64,') && url.length <= mostLogoBytes * 1.4
      ? url
      : null;
  } catch {
    return null;
  }
}
