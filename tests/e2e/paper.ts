import type { Page } from './test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface PrintedPage {
  readonly size: readonly number[];
  readonly text: string;
  /** Points. */
  readonly smallest: number;
}

/** What the browser would send to a printer, page by page. */
export async function printed(page: Page): Promise<readonly PrintedPage[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const content = await sheet.getTextContent();
    const items = content.items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [item] : [],
    );
    const sizes = items.map(({ transform }) =>
      Math.hypot(Number(transform[2]), Number(transform[3])),
    );
    pages.push({
      size: [Math.round(width), Math.round(height)],
      text: items
        .map(({ str }) => str)
        .join('')
        .normalize('NFKC'),
      smallest: Math.min(...sizes),
    });
  }
  return pages;
}
