import { element } from './xml';

/** Which colour of the theme each name of a master means. */
export const themeColors = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`accent${at}`, `accent${at}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
};
export const background = (color: 'bg1' | 'bg2') =>
  element('p:bg', {}, element('p:bgRef', { idx: 1001 }, element('a:schemeClr', { val: color })));

/** The first level of a text: size in pixels, face and colour of the theme. */
export const level = (
  tag: string,
  pixels: number,
  align: 'l' | 'r',
  face: 'mj' | 'mn',
  color: 'tx1' | 'tx2',
  isBold = false,
) =>
  element(
    tag,
    { algn: align },
    element('a:buNone'),
    element(
      'a:defRPr',
      { sz: pixels * 50, b: isBold },
      element('a:solidFill', {}, element('a:schemeClr', { val: color })),
      element('a:latin', { typeface: `+${face}-lt` }),
      element('a:ea', { typeface: `+${face}-ea` }),
      element('a:cs', { typeface: `+${face}-cs` }),
    ),
  );
