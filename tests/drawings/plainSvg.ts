/**
 * Markup of the server as text that can be reviewed: a line an element, without what only Svelte needs,
 * numbers cut to so many decimals.
 */
export function plainSvg(markup: string, decimals: number): string {
  return (
    markup
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/ ?svelte-[a-z0-9]+/g, '')
      // How many parts of the page were made before is nothing of the picture.
      .replace(/\bs\d+-(hatch|dots)/g, 's-$1')
      .replace(new RegExp(`(-?\\d+\\.\\d{${decimals}})\\d+`, 'g'), '$1')
      .replace(/></g, '>\n<')
      .concat('\n')
  );
}

/** A picture that names a colour would be the same in every theme. */
export const colorInSvg = /(?:fill|stroke|stop-color)="(?:#[0-9a-f]{3,8}|rgb|hsl)[^"]*"/i;

/** Chinese characters and marks. */
export const chinese = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/u;
