import type { Source } from '../content/schema';
import type { Lang } from '../domain/lang';
import { bilingual, both } from './bilingual.ts';

const words = bilingual({
  page: both(
    (page: string) => `第${page}版`,
    (page) => `page ${page}`,
  ),
  comma: both('，', ', '),
});

/** When a source came out and, of a newspaper, on which page; `null` where it states no date. */
export function issueText(
  { date, page }: Pick<Source, 'date' | 'page'>,
  lang: Lang,
): string | null {
  if (date === null || page === null) return date;
  return `${date}${words[lang].comma}${words[lang].page(page)}`;
}

/** Publisher, title, date and page of a source in one line, as far as they are known. */
export function sourceLine(source: Source, lang: Lang): string {
  const parts = [source.publisher[lang], source.title[lang], issueText(source, lang)];
  return parts.filter((part) => part !== null).join(words[lang].comma);
}
