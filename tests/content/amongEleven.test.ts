import { describe, expect, test } from 'vitest';
import { pyramidOf } from '../../src/content/pyramid';
import { censusMore, type CensusMore } from './censusMore';
import { readJinzhong } from './jinzhong';

const tables = readJinzhong();
const ids = tables.areas.map(({ id }) => id);
const factsOf = (area: string) => tables.roles.find((role) => role.area === area)?.facts ?? [];

/** What a fact says of its place among the eleven, and the number that it says it with. */
const claims = [
  ['yuci', '11.27%', share('20 to 24'), 1],
  ['taigu', '10.12%', share('20 to 24'), 2],
  ['heshun', '2.84%', share('20 to 24'), 11],
  ['jiexiu', '1.02%', share('under 1'), 1],
  ['shouyang', '1.19%', share('85 and over'), 1],
  ['shouyang', '118.51', menPer100Women, 1],
  ['yuci', '78.75%', more('inFamilies'), 11],
  ['yuci', '42.7%', more('selling'), 1],
  ['lingshi', '29.97%', more('producing'), 1],
  ['lingshi', '2.4间', more('rooms'), 11],
  ['yushe', '13.44‰', more('births2010'), 1],
  ['xiyang', '8.23‰', more('deaths2010'), 1],
  ['xiyang', '19.93%', more('oneElder'), 1],
  ['yushe', '3.04%', more('threeGenerations'), 11],
  ['qixian', '9.95%', more('threeGenerations'), 1],
  ['jiexiu', '62.64%', more('employed'), 1],
  ['yushe', '61.05%', more('employed'), 2],
  ['pingyao', '40.87%', more('employed'), 11],
  ['pingyao', '7.77%', more('inherited'), 1],
] as const;

describe('a place among the eleven is the one that the census gives', () => {
  test.each(claims)('%s, %s', (area, said, valueOf, place) => {
    const own = valueOf(area);
    expect(ids.filter((id) => valueOf(id) > own)).toHaveLength(place - 1);
    expect(Math.abs(Number.parseFloat(said) - own)).toBeLessThan(0.0051);
    const word = place === 1 ? /最高/ : place === 2 ? /仅次于/ : /最低|最少/;
    const told = factsOf(area).filter(({ text }) => text.zh.includes(said) && word.test(text.zh));
    expect(told).toHaveLength(1);
  });

  test('and no fact claims a place that is not proved here', () => {
    const told = ids.flatMap((area) => factsOf(area).filter(({ text }) => /11个县/.test(text.zh)));
    expect(told).toHaveLength(claims.length);
  });
});

function more(key: keyof CensusMore) {
  return (area: string) => censusMore.get(area)?.[key] ?? NaN;
}

function share(group: 'under 1' | '20 to 24' | '85 and over') {
  const from = { 'under 1': 0, '20 to 24': 20, '85 and over': 85 }[group];
  return (area: string) => {
    const groups = pyramidOf(tables, [area], 2020);
    const all = groups.reduce((sum, { men, women }) => sum + men + women, 0);
    const own = groups.find((one) => one.from === from);
    return (((own?.men ?? NaN) + (own?.women ?? NaN)) / all) * 100;
  };
}

function menPer100Women(area: string): number {
  const groups = pyramidOf(tables, [area], 2020);
  const count = (sex: 'men' | 'women') => groups.reduce((sum, one) => sum + one[sex], 0);
  return (count('men') / count('women')) * 100;
}
