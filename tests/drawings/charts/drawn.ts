import { expect } from 'vitest';
import { plainSvg } from '../plainSvg';

/** A chart as a picture of its own: what the server draws at 400 units of width. */
export function drawn({ body }: { readonly body: string }): string {
  const [svg = ''] = /<svg[\s\S]*<\/svg>/.exec(body) ?? [];
  return plainSvg(svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'), 4);
}

/** The picture as it was reviewed; `vitest run tests/drawings -u` writes the new one to be looked at. */
export async function expectReviewed(name: string, actual: string): Promise<void> {
  await expect(actual).toMatchFileSnapshot(`expected/${name}.svg`);
}
