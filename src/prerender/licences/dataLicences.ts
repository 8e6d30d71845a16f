import { aboutWords } from '../../i18n/about.ts';
import type { Source } from '../../content/schema';

/** The sources of the pack that state a licence, each with its own; nothing is said of the others but that. */
export function dataLicences(sources: readonly Source[]): string {
  const stated = sources.filter(({ licence }) => licence !== null);
  const lines = stated.map(({ publisher, title, url, licence }) =>
    [`${licence ?? ''}: ${publisher.zh}，${title.zh}`, `${publisher.en}, ${title.en}`, url ?? '']
      .filter(Boolean)
      .join('\n'),
  );
  const rest = sources.length - stated.length;
  const { zh, en } = aboutWords;
  return [...lines, `${zh.unstatedLicences(rest)}\n${en.unstatedLicences(rest)}`].join('\n\n');
}
