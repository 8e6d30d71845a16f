import labels from '#fonts/labels.woff2?url';
import serif from '#fonts/serif.woff2?url';
import text from '#fonts/text.woff2?url';

/** The page's own fonts: family, weight as declared on the page, and file. */
const faces = [
  ['Blueprint Labels', '600', labels],
  ['Blueprint Serif', '600', serif],
  ['Blueprint Text', '400', text],
] as const;

/**
 * Puts the fonts that an SVG document names into it, so that it shows the same words anywhere.
 * @throws when a font's file cannot be read.
 */
export async function withFonts(svgText: string): Promise<string> {
  const used = faces.filter(([family]) => svgText.includes(family));
  const rules = await Promise.all(
    used.map(async ([family, weight, url]) => {
      const data = url.startsWith('data:') ? url : await dataUrlOf(url);
      return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${data}) format('woff2')}`;
    }),
  );
  return svgText.replace(/<svg\b[^>]*>/, (tag) => `${tag}<style>${rules.join('')}</style>`);
}

async function dataUrlOf(url: string): Promise<string> {
  const response = await fetch(new URL(url, document.baseURI));
  if (!response.ok) throw new Error(`font ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}
