import type { Lang } from '../../../domain/lang';
import type { Run, TextShape } from '../shape';
import { colorXml, emu, fillXml } from './paint';
import { element, escaped } from './xml';

export const languageTag: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en-GB' };
/** The theme's faces for headings and for text, so that one change there is a change everywhere. */
type Face = 'mj' | 'mn';
const facesXml = (face: Face) =>
  element('a:latin', { typeface: `+${face}-lt` }) +
  element('a:ea', { typeface: `+${face}-ea` }) +
  element('a:cs', { typeface: `+${face}-cs` });

/** Hundredths of a point. */
const hundredths = (pixels: number): number => Math.round(pixels * 50);

export function runXml(run: Run, lang: Lang): string {
  const glow =
    run.halo === null
      ? ''
      : element('a:effectLst', {}, element('a:glow', { rad: emu(5) }, colorXml(run.halo)));
  return element(
    'a:r',
    {},
    element(
      'a:rPr',
      {
        lang: languageTag[lang],
        altLang: lang === 'zh' ? 'en-GB' : 'zh-CN',
        sz: Math.max(100, hundredths(run.size)),
        b: run.isBold,
        i: run.isItalic ? true : undefined,
        spc: Math.abs(run.spacing) < 0.1 ? undefined : hundredths(run.spacing),
      },
      fillXml({ kind: 'solid', color: run.color }),
      glow,
      facesXml(run.isHeading ? 'mj' : 'mn'),
    ),
    `<a:t>${escaped(run.text)}</a:t>`,
  );
}

/** One paragraph; its lines break where they are laid out to. */
export function paragraphXml({ lines, align, leading, isFlowing }: TextShape, lang: Lang): string {
  const size = lines[0]?.[0]?.size ?? 0;
  const broken = element(
    'a:br',
    {},
    element('a:rPr', { lang: languageTag[lang], sz: Math.max(100, hundredths(size)) }),
  );
  const spaced = lines.length > 1 || isFlowing;
  return element(
    'a:p',
    {},
    element(
      'a:pPr',
      { algn: align },
      spaced ? element('a:lnSpc', {}, element('a:spcPts', { val: hundredths(leading) })) : '',
    ),
    ...lines.flatMap((line, at) => [
      at === 0 ? '' : broken,
      ...line.map((run) => runXml(run, lang)),
    ]),
  );
}

/** Where a text stands in its box, without a margin of its own. */
export function bodyXml(
  isFlowing: boolean,
  anchor: 't' | 'ctr' | 'b' = 'ctr',
  isShrinking = false,
): string {
  return element(
    'a:bodyPr',
    {
      wrap: isFlowing ? 'square' : 'none',
      lIns: 0,
      tIns: 0,
      rIns: 0,
      bIns: 0,
      anchor,
      rtlCol: false,
    },
    isShrinking ? element('a:normAutofit') : element('a:noAutofit'),
  );
}
