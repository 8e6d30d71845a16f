import { describe, expect, test } from 'vitest';
import { parseLink } from '../../../src/state/link';
import { defaultView, type View } from '../../../src/state/view';
import { vocabularyOf } from '../../../src/state/vocabulary';
import { readJinzhong } from '../../content/jinzhong';

const vocabulary = vocabularyOf(readJinzhong());
const parse = (hash: string) => parseLink(hash, vocabulary);

describe('a name in Chinese is understood where its id would be', () => {
  test.each<[string, Partial<View>]>([
    ['#/explore/平遥县', { subject: 'pingyao' }],
    ['#/explore/平遥', { subject: 'pingyao' }],
    ['#/平遥县', { subject: 'pingyao' }],
    [`#/explore/${encodeURIComponent('平遥县')}`, { subject: 'pingyao' }],
    [`#/explore/${encodeURIComponent(encodeURIComponent('平遥县'))}`, { subject: 'pingyao' }],
    ['#/explore/平遥县?lang=en&from=timeline', { subject: 'pingyao', lang: 'en' }],
    ['#/explore/平遥县，看看我们县2021年的规划', { subject: 'pingyao' }],
    ['#/explore/平遥县》', { subject: 'pingyao' }],
    ['#/explore/榆次市', { subject: 'yuci' }],
    ['#/explore/晋中市', {}],
    ['#/explore/晋中', {}],
    ['#/explore/东山5县', { subject: 'east-mountain' }],
    ['#/explore/平川6县（区、市）', { subject: 'plain' }],
    ['#/explore/山西“智创谷”', { subject: 'valley' }],
    ['#/explore/智创谷', { subject: 'valley' }],
    ['#/explore/三种导向', { subject: 'chapter-orientations' }],
    ['#/compare/平遥县~和顺~yuci', { mode: 'compare', areas: ['pingyao', 'heshun', 'yuci'] }],
  ])('%s', (hash, part) => {
    expect(parse(hash)).toEqual({ view: { ...defaultView, ...part }, invalid: [] });
  });

  test.each<[string, string]>([
    ['#/explore/无此县', 'subject'],
    ['#/无此县', 'mode'],
    ['#/compare/平遥~和顺~东山', 'areas'],
  ])('%s is told of', (hash, part) => {
    expect(parse(hash).invalid).toEqual([part]);
  });

  test('every subject by its full and by its short name', () => {
    const { areas, wings, zones } = readJinzhong();
    for (const { id, name, short } of [...areas, ...wings, ...zones])
      for (const { zh } of [name, short]) {
        const hash = `#/explore/${encodeURIComponent(zh)}`;
        expect([zh, parse(hash).view.subject]).toEqual([zh, id]);
      }
  });
});
