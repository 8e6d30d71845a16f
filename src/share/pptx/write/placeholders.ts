import type { Lang } from '../../../domain/lang';
import type { Box, TextShape } from '../shape';
import { placeXml } from './paint';
import { bodyXml, languageTag, paragraphXml } from './text';
import { element, escaped } from './xml';

export type PlaceholderKind =
  'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum' | 'sldImg';

interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly kind: PlaceholderKind;
  /** Ties a slide’s place to its layout’s, where a layout may have several of a kind. */
  readonly index?: number;
  /** The layout’s where `null`. */
  readonly box: Box | null;
  /** Properties of the body and paragraphs, as XML. */
  readonly text: string;
}

/** A place that a slide takes from its layout, and a layout from its master. */
export function placeholderXml({ id, name, kind, index, box, text }: Placeholder): string {
  const isPicture = kind === 'sldImg';
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }),
      element(
        'p:cNvSpPr',
        {},
        element(
          'a:spLocks',
          isPicture ? { noGrp: true, noRot: true, noChangeAspect: true } : { noGrp: true },
        ),
      ),
      element('p:nvPr', {}, element('p:ph', { type: kind, idx: index })),
    ),
    element(
      'p:spPr',
      {},
      ...(box === null ? [] : [placeXml(box)]),
      box !== null && isPicture ? element('a:prstGeom', { prst: 'rect' }, element('a:avLst')) : '',
    ),
    isPicture ? '' : element('p:txBody', {}, text),
  );
}

export function titleText(title: TextShape, lang: Lang): string {
  return bodyXml(true, 't', true) + element('a:lstStyle') + paragraphXml(title, lang);
}

export function plainText(paragraphs: readonly string[], lang: Lang): string {
  return (
    element('a:bodyPr') +
    element('a:lstStyle') +
    (paragraphs.length === 0 ? [''] : paragraphs)
      .map((text) =>
        text === ''
          ? element('a:p', {}, element('a:endParaRPr', { lang: languageTag[lang] }))
          : element(
              'a:p',
              {},
              element(
                'a:r',
                {},
                element('a:rPr', {
                  lang: languageTag[lang],
                  altLang: lang === 'zh' ? 'en-GB' : 'zh-CN',
                }),
                `<a:t>${escaped(text)}</a:t>`,
              ),
            ),
      )
      .join('')
  );
}

export function numberText(lang: Lang): string {
  const field = element(
    'a:fld',
    { id: '{6C1B2D64-9A3E-4C0B-8B52-7E9E0D3F4A11}', type: 'slidenum' },
    element('a:rPr', { lang: languageTag[lang] }),
    '<a:t>‹#›</a:t>',
  );
  return element('a:bodyPr') + element('a:lstStyle') + element('a:p', {}, field);
}
