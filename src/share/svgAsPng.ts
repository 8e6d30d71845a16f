import { withFonts } from './fonts';

/**
 * Paints an SVG document as a PNG, with the page's fonts in it.
 *
 * @param scale PNG pixels for each CSS pixel of the document.
 * @throws when the browser cannot paint it.
 */
export async function svgAsPng(svgText: string, scale: number): Promise<Blob> {
  const text = encodeURIComponent(await withFonts(svgText));
  return imageAsPng(`data:image/svg+xml;charset=utf-8,${text}`, scale);
}

/**
 * Any picture that the browser reads as a PNG.
 *
 * @param url A `data:` URL.
 * @throws when the browser cannot paint it.
 */
export async function imageAsPng(url: string, scale: number): Promise<Blob> {
  const image = await loaded(url);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)),
      'image/png',
    );
  });
}

/** Not by `decode()`, which WebKit refuses for SVG: https://bugs.webkit.org/show_bug.cgi?id=198527 */
function loaded(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the picture cannot be painted'));
    image.src = url;
  });
}
