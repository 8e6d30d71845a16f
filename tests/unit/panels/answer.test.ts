import { describe, expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { valueOf } from '../../../src/domain/series';
import { portraitWords } from '../../../src/i18n/portrait';
import { answerFor } from '../../../src/panels/answer/answer';
import { renderedPanel } from './rendered';

const langs = ['zh', 'en'] as const;

describe.each(pack.areas)('the page of text of $id', (area) => {
  const { parts } = answerFor(pack, area, 'zh');
  const linesUnder = (heading: string) =>
    parts.find((part) => part.heading === heading)?.lines.map(({ text }) => text) ?? [];

  test('has the parts of the panel in its order', () => {
    const inPanel = [...renderedPanel(pack, area.id).matchAll(/<h[34][^>]*>([\s\S]*?)<\/h[34]>/g)];
    const headings = inPanel.map(([, heading = '']) =>
      heading.replace(/<[^>]*>|\s\d+$/g, '').trim(),
    );
    const own = parts.map(({ heading }) => heading);
    const shared = own.filter((one) => headings.some((heading) => heading.startsWith(one)));
    const at = shared.map((one) => headings.findIndex((heading) => heading.startsWith(one)));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    // Its figures stand in the panel’s head and in its table of all, without these headings.
    expect(own.filter((one) => !shared.includes(one))).toEqual([
      '功能定位',
      '主要指标',
      '其余指标',
    ]);
  });

  test('counts all residents in its pyramid, men and women, at both censuses', () => {
    const lines = linesUnder(portraitWords.zh.pyramid(2010, 2020));
    const counts = lines.map((text) =>
      [...text.matchAll(/[男女](\d+)人/g)].map(([, n]) => Number(n)),
    );
    const sum = (at: readonly number[]) =>
      counts.reduce((all, row) => all + at.reduce((some, one) => some + (row[one] ?? NaN), 0), 0);
    expect(sum([0, 1])).toBe(valueOf(pack, 'population', area.id, 2020));
    expect(sum([2, 3])).toBe(valueOf(pack, 'population', area.id, 2010));
  });

  test('sets the plan apart from what was measured', () => {
    const [plan, measured, ...more] = linesUnder(portraitWords.zh.planMeasured);
    expect(plan).toMatch(/^规划：.*全市目标/);
    expect(plan).not.toMatch(/实测|2020/);
    expect(measured).toMatch(/^实测：2010—2020年.*起点/);
    expect(more).toEqual([]);
  });

  test('tells each indicator in one part, but what its tasks and years share', () => {
    const among = linesUnder(portraitWords.zh.among(area.short.zh, pack.words.layers.wings.zh));
    expect(among).toHaveLength(pack.portrait?.among.length ?? NaN);
    const names = pack.indicators.map(({ name }) => `${name.zh}：`);
    const told = parts
      .filter(({ heading }) => ['主要指标', '其余指标'].includes(heading))
      .flatMap(({ lines }) => [...lines.map(({ text }) => text)])
      .concat(among);
    const twice = names.filter((name) => told.filter((text) => text.startsWith(name)).length > 1);
    expect(twice).toEqual([]);
  });

  test('has no hole in either language', () => {
    for (const lang of langs) {
      const answer = answerFor(pack, area, lang);
      expect(new Set(answer.parts.map(({ heading }) => heading)).size).toBe(answer.parts.length);
      const text = answer.parts.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
      expect(text).not.toMatch(/NaN|undefined|Infinity|\[object|\{\{/);
    }
  });
});
