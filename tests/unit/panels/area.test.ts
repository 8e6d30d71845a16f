import { expect, test } from 'vitest';
import { toyPack } from '../toyPack';
import { attributes, renderedPanel, textOf } from './rendered';

test('a county is told by its name, wing, role and the three large numbers with year and rank', () => {
  const text = textOf(renderedPanel(toyPack(), 'alpha'));
  expect(text).toContain('甲县');
  expect(text).toContain('低地');
  expect(text).toContain('两翼腾飞');
  expect(text).toMatch(/农业县 2019.*县 要养活1234人。 县政府 2022.*编者 种地的县。/);
  expect(text).toMatch(/常住人口 2020.*1234 ?人 第3位（共4个）/);
  expect(text).toContain('+23.4%');
  expect(text).toMatch(/国保单位 2019/);
  expect(text).toContain('+23.4% 第2位（共4个）');
});

test('a county of which nobody said anything has our own words, marked as ours', () => {
  expect(textOf(renderedPanel(toyPack(), 'beta'))).toMatch(/编者 乙县是虚构的.*报告未单列/);
});

test('what the report asks stands beside what the county has, and what is missing says so', () => {
  const text = textOf(renderedPanel(toyPack(), 'alpha'));
  expect(text).toMatch(/在“两翼腾飞”中的任务 农业 报告要求 走在前面。.*甲 种地的占10.4%。 2020/);
  expect(text).toMatch(/指标 农业 10.4% 第4位（共4个） 低地 33.0%， 全市 39.8%， 2020/);
  expect(text).toContain('推算 · 10%抽样：农业');
  expect(text).toMatch(/生态 报告要求.*甲 未查到 指标 未查到分县指标/);
});

test('a pack without a portrait is told all the same', () => {
  const text = textOf(renderedPanel({ ...toyPack(), portrait: null }, 'alpha'));
  expect(text).not.toMatch(/Infinity|年以来|优势与短板/);
  expect(text).toContain('人口密度每平方公里12人。');
});

test('what came later is dated, newest first', () => {
  const pack = toyPack();
  const roles = pack.roles.map((role) => ({
    ...role,
    facts: [2021, 2023].map((year) => ({
      topic: 'economy',
      text: { zh: `${year}的事。`, en: `Of ${year}.` },
      year,
      sources: ['census'],
    })),
  }));
  const text = textOf(renderedPanel({ ...pack, roles }, 'alpha'));
  expect(text).toMatch(/2021年以来 2024 后来 .* 2023 2023的事。.* 2021 2021的事。/);
});

test('a county without a role is drawn from its numbers alone', () => {
  const text = textOf(renderedPanel({ ...toyPack(), roles: [] }, 'gamma'));
  expect(text).toContain('1600 人');
  expect(text).not.toContain('县情');
});

test('tied places are shared', () => {
  const pack = toyPack();
  const series = pack.series.map((one) =>
    one.indicator === 'heritage' ? { ...one, values: [1, 2, 1, 7] } : one,
  );
  expect(textOf(renderedPanel({ ...pack, series }, 'gamma'))).toContain('并列第3位（共4个）');
});

test('a missing value is named and never ranked', () => {
  expect(textOf(renderedPanel(toyPack(), 'gamma'))).toContain('无数据');
  const html = renderedPanel(toyPack(), 'beta');
  expect(attributes(html, 'aria-valuetext')).toContain('乙县 10.0%，第2位（共3个）');
});

test('a strip is one slider that says the county, its value and its place', () => {
  const html = renderedPanel(toyPack(), 'alpha');
  const strips = [...html.matchAll(/<div[^>]*role="slider"[^>]*>/g)].map(([tag]) => tag);
  expect(strips.length).toBeGreaterThan(5);
  for (const strip of strips) {
    expect(strip).toContain('tabindex="0"');
    expect(strip).toMatch(/aria-label="[^"]+"/);
  }
  expect(attributes(html, 'aria-valuetext')).toContain('甲县 50.00%，第2位（共4个）');
});

test('the place under the pointer is told in every strip', () => {
  const told = attributes(renderedPanel(toyPack(), 'alpha', 'zh', 'beta'), 'aria-valuetext');
  expect(told.filter((text) => /甲|丙|丁/.test(text))).toEqual([]);
  expect(told.filter((text) => text.includes('乙')).length).toBeGreaterThan(5);
});

test('neighbours, wing and valley are links', () => {
  const links = attributes(renderedPanel(toyPack(), 'beta'), 'href');
  for (const id of ['alpha', 'gamma', 'low', 'valley', 'measure-wings']) {
    expect(links).toContain(`#/explore/${id}`);
  }
});

test('sites are listed, and more than six wait behind a summary', () => {
  const html = renderedPanel(toyPack(), 'delta');
  expect(textOf(html)).toContain('石塔七');
  expect(textOf(html)).toContain('其余1处');
  expect(html.indexOf('石塔六')).toBeLessThan(html.indexOf('<summary>其余'));
  expect(renderedPanel(toyPack(), 'beta')).not.toContain('<summary>其余');
});

test('English says the same', () => {
  const text = textOf(renderedPanel(toyPack(), 'delta', 'en'));
  for (const part of ['Delta County', '500', '7 sites', '1st of 4', 'Gamma County'])
    expect(text).toContain(part);
  const change = textOf(renderedPanel(toyPack(), 'alpha', 'en'));
  for (const part of ['1,234', '+23.4%', '2nd of 4']) expect(change).toContain(part);
});
