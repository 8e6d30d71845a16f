import { describe, expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { attributes, renderedPanel } from '../../unit/panels/rendered';
import { chinese, colorInSvg } from '../plainSvg';

/** One subject of every kind of panel, and the county that has the least. */
const subjects = [
  'city',
  'plain',
  'pingyao',
  'yushe',
  'valley',
  'valley-west',
  'dev-zone',
  'mission-pioneer',
  'goal-life',
  'advantage-location',
  'measure-wings',
];

function picturesOf(subject: string, lang: 'zh' | 'en'): readonly string[] {
  const all = renderedPanel(pack, subject, lang).match(/<svg[\s\S]*?<\/svg>/g) ?? [];
  // The signs of a key stand in the middle of their boxes; the sign beside a number is a part of its words.
  return all.filter((picture) => !/^<svg (class="swatch|[^>]*viewBox="-)/.test(picture));
}

const nameOf = (picture: string): string => attributes(picture, 'aria-label')[0] ?? '';
const marksOf = (picture: string): number =>
  (picture.match(/<(rect|circle|path|line)\b/g) ?? []).length;

// How each kind of picture is drawn is reviewed in `../charts`; here, which of them a panel has.
test.each(subjects)('the panel of %s has the pictures that were reviewed', async (subject) => {
  const pictures = picturesOf(subject, 'zh');
  const named = pictures.filter((picture) => nameOf(picture) !== '');
  const lines = named.map((picture) => `${nameOf(picture)} · ${marksOf(picture)} marks`);
  const strips = pictures.length - named.length;
  await expect([...lines, `${strips} strips`, ''].join('\n')).toMatchFileSnapshot(
    `expected/${subject}.txt`,
  );
});

test.each(['pingyao', 'yushe', 'plain'])(
  'every strip of %s has a dot for each county',
  (subject) => {
    const strips = picturesOf(subject, 'zh').filter((picture) => nameOf(picture) === '');
    expect(strips.length).toBeGreaterThan(10);
    for (const strip of strips) {
      expect(marksOf(strip)).toBeGreaterThanOrEqual(pack.areas.length);
    }
  },
);

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test.each(subjects)('no picture in the panel of %s names a colour', (subject) => {
    expect(picturesOf(subject, lang).join('\n')).not.toMatch(colorInSvg);
  });
});

test.each(subjects)('in English the pictures of %s are the same, in English words', (subject) => {
  const english = picturesOf(subject, 'en');
  expect(english).toHaveLength(picturesOf(subject, 'zh').length);
  for (const picture of english) {
    expect(picture.replace(/<[^>]*lang="zh[^>]*>[^<]*/g, '')).not.toMatch(chinese);
  }
});
