import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { renderedPanel } from '../../unit/panels/rendered';

const folder = 'tests/drawings/panels/expected';
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
const langs = ['zh', 'en'] as const;

/** The pictures of a panel, one below the other, as its server rendering has them. */
function picturesOf(subject: string, lang: (typeof langs)[number]): string {
  const pictures = renderedPanel(pack, subject, lang).match(/<svg[\s\S]*?<\/svg>/g) ?? [];
  return pictures
    .join('\n')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ ?svelte-[a-z0-9]+/g, '')
    .replace(/(-?\d+\.\d{2})\d+/g, '$1')
    .replace(/></g, '>\n<')
    .concat('\n');
}

describe.each(langs)('in %s', (lang) => {
  test.each(subjects)('the pictures in the panel of %s are drawn as reviewed', (subject) => {
    const file = `${folder}/${subject}.${lang}.svg.txt`;
    const drawn = picturesOf(subject, lang);
    if (process.env['UPDATE'] === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, drawn);
    }
    expect(existsSync(file), `${file} is missing: write it with UPDATE=1 and look at it`).toBe(
      true,
    );
    expect(drawn).toBe(readFileSync(file, 'utf8'));
  });

  test.each(subjects)(
    'no picture in the panel of %s names a colour, so that every theme can',
    (subject) => {
      const colors = picturesOf(subject, lang).match(
        /(?:fill|stroke|stop-color)="(?:#[0-9a-f]{3,8}|rgb|hsl)[^"]*"/gi,
      );
      expect(colors).toBeNull();
    },
  );
});
