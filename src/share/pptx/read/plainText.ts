/** Text as a slide has it: white space as one space, without what only tells a browser where lines may break. */
export function plainText(text: string): string {
  return text.replace(/[\u200b\u2060]/g, '').replace(/\s+/g, ' ');
}

/** Whether text is set in the face of headings: of the page's faces the one with serifs. */
export const isHeadingFace = ({ fontFamily }: CSSStyleDeclaration): boolean =>
  /Songti|Georgia/.test(fontFamily);
