import type { Color } from '../shape';
import type { Deck } from '../slide';
import { element, xmlDocument } from './xml';

/**
 * Faces that Office and WPS bring, by the names they have in every language. English has one of its own, which every
 * machine has or one as wide: in a Chinese face its apostrophes are as wide as a character.
 */
const eastAsian = { heading: 'Microsoft YaHei', text: 'DengXian' } as const;
const latin = { zh: eastAsian, en: { heading: 'Arial', text: 'Arial' } } as const;

const faceXml = (tag: string, latinFace: string, face: string) =>
  element(
    tag,
    {},
    element('a:latin', { typeface: latinFace }),
    element('a:ea', { typeface: face }),
    element('a:cs', { typeface: '' }),
    element('a:font', { script: 'Hans', typeface: face }),
    element('a:font', { script: 'Hant', typeface: 'Microsoft JhengHei' }),
    element('a:font', { script: 'Jpan', typeface: 'Yu Gothic' }),
  );

/** Colours, faces and the plainest effects, as every master must have them. */
export function themeXml({ colors, lang }: Deck, name: string): string {
  const named = (tag: string, { hex }: Color) =>
    element(`a:${tag}`, {}, element('a:srgbClr', { val: hex }));
  const same = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  const line = (width: number) =>
    element('a:ln', { w: width }, same, element('a:prstDash', { val: 'solid' }));
  const noEffect = element('a:effectStyle', {}, element('a:effectLst'));
  return xmlDocument(
    element(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name },
      element(
        'a:themeElements',
        {},
        element(
          'a:clrScheme',
          { name },
          named('dk1', colors.ink),
          named('lt1', colors.paper),
          named('dk2', colors.soft),
          named('lt2', colors.ground),
          ...colors.accents.map((color, at) => named(`accent${at + 1}`, color)),
          named('hlink', colors.accents[2]),
          named('folHlink', colors.soft),
        ),
        element(
          'a:fontScheme',
          { name },
          faceXml('a:majorFont', latin[lang].heading, eastAsian.heading),
          faceXml('a:minorFont', latin[lang].text, eastAsian.text),
        ),
        element(
          'a:fmtScheme',
          { name },
          element('a:fillStyleLst', {}, same, same, same),
          element('a:lnStyleLst', {}, line(6350), line(12700), line(19050)),
          element('a:effectStyleLst', {}, noEffect, noEffect, noEffect),
          element('a:bgFillStyleLst', {}, same, same, same),
        ),
      ),
    ),
  );
}
