interface Face {
  readonly family: string;
  readonly weight: string;
  readonly url: string;
}

/**
 * Puts the fonts that an SVG document names into it, so that it shows the same words anywhere. They
 * are those of the page's own `@font-face` rules, so none is shipped twice.
 * @throws when a font's file cannot be read.
 */
export async function withFonts(svgText: string): Promise<string> {
  const used = pageFaces().filter(({ family }) => svgText.includes(family));
  const rules = await Promise.all(
    used.map(async ({ family, weight, url }) => {
      const data = url.startsWith('data:') ? url : await readOnce(url);
      return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${data}) format('woff2')}`;
    }),
  );
  return svgText.replace(/<svg\b[^>]*>/, (tag) => `${tag}<style>${rules.join('')}</style>`);
}

/** Each once, though several sheets may name it. */
function pageFaces(): readonly Face[] {
  const faces = [...document.styleSheets].flatMap((sheet) => facesOf(rulesOf(sheet), sheet.href));
  return [...new Map(faces.map((face) => [Object.values(face).join(), face])).values()];
}

/** @param base The sheet’s own address, which its rules’ addresses are relative to; the page’s where it has none. */
function facesOf(rules: readonly CSSRule[], base: string | null): readonly Face[] {
  return rules.flatMap((rule): readonly Face[] => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const value = (name: string): string => rule.style.getPropertyValue(name);
    const url = /url\(["']?([^"')]+)["']?\)/.exec(value('src'))?.[1];
    if (url === undefined) return [];
    const family = value('font-family').replace(/^["']|["']$/g, '');
    return [
      {
        family,
        weight: value('font-weight') || '400',
        url: new URL(url, base ?? document.baseURI).href,
      },
    ];
  });
}

/** A sheet that did not arrive lets nobody read its rules. */
export function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** Every picture of a talk has the same fonts. */
const read = new Map<string, Promise<string>>();
function readOnce(url: string): Promise<string> {
  const known = read.get(url) ?? dataUrlOf(url);
  read.set(url, known);
  known.catch(() => read.delete(url));
  return known;
}

async function dataUrlOf(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`font ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}
