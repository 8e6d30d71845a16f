import type { Source } from '../content/schema';
import type { Lang } from '../domain/lang';

/** Publisher, title and date of a source in one line. */
export function sourceLine({ publisher, title, date }: Source, lang: Lang): string {
  const words = lang === 'zh' ? `${publisher.zh}，${title.zh}` : `${publisher.en}, ${title.en}`;
  return date === null ? words : `${words}${lang === 'zh' ? '，' : ', '}${date}`;
}
