import { expect, test } from 'vitest';
import { citedPublishers } from '../../src/story/citedPublishers';
import { readJinzhong } from './jinzhong';

const { story, sources } = readJinzhong();

/** Nobody can name these to a meeting: a copy without its publisher, an encyclopaedia, a site's address. */
const nameless =
  /网络|转载|原载|百科|百度|网易号|GitHub|npm|\.(com|cn|net|org)\b|Web |encyclop|Wikipedia|unknown/i;

test.each(['zh', 'en'] as const)(
  'every source on the wall is a publisher that a meeting knows (%s)',
  (lang) => {
    const odd = story.steps.flatMap(({ id, sources: ids }) =>
      citedPublishers(ids, sources, lang)
        .filter((name) => nameless.test(name) || name === '')
        .map((name) => `${id}: ${name}`),
    );
    expect(odd).toEqual([]);
  },
);

test('a publisher is told without where its copy was found', () => {
  const publisher = { zh: '晋中晚报（晋中新闻网）', en: 'Evening News (copy)' };
  const source = { id: 'a', publisher, date: '2021-09-27' };
  const cited = citedPublishers(['a'], [source as never], 'zh');
  expect(cited).toEqual(['晋中晚报 2021']);
});
