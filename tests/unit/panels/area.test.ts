import { expect, test } from 'vitest';
import { toyPack } from '../toyPack';
import { attributes, renderedPanel, textOf } from './rendered';

test('a county is told by its name, wing, role and the three large numbers with year and rank', () => {
  const text = textOf(renderedPanel(toyPack(), 'alpha'));
  expect(text).toContain('甲县');
  expect(text).toContain('西2县');
  expect(text).toContain('两翼腾飞');
  expect(text).toContain('甲的概要');
  expect(text).toMatch(/30\.00 万.*常住人口 2020|常住人口 2020.*30\.00 万/);
  expect(text).toContain('+50.0%');
  expect(text).toMatch(/国保单位 2020/);
  expect(text).toContain('第 1，共 3');
});

test('an assembled role says so, a stated one does not pretend to be assembled', () => {
  expect(textOf(renderedPanel(toyPack(), 'alpha'))).toContain('综合整理自公开资料');
  expect(textOf(renderedPanel(toyPack(), 'beta'))).not.toContain('综合整理');
});

test('a county without a role is drawn from its numbers alone', () => {
  const text = textOf(renderedPanel(toyPack(), 'gamma'));
  expect(text).toContain('8.00 万');
  expect(text).not.toContain('县情');
});

test('tied places are shared', () => {
  expect(textOf(renderedPanel(toyPack(), 'gamma'))).toContain('并列第 2，共 3');
});

test('a missing value is named and never ranked', () => {
  const html = renderedPanel(toyPack(), 'beta');
  expect(textOf(html)).toContain('无数据');
  expect(attributes(html, 'aria-valuetext')).toContain('甲县 10.0%，第 2，共 2');
});

test('a strip is one slider that says the county, its value and its place', () => {
  const html = renderedPanel(toyPack(), 'alpha');
  const strips = [...html.matchAll(/<div[^>]*role="slider"[^>]*>/g)].map(([tag]) => tag);
  expect(strips.length).toBeGreaterThan(5);
  for (const strip of strips) {
    expect(strip).toContain('tabindex="0"');
    expect(strip).toMatch(/aria-label="[^"]+"/);
  }
  expect(attributes(html, 'aria-valuetext')).toContain('甲县 70.0%，第 1，共 3');
});

test('the place under the pointer is told in every strip', () => {
  const told = attributes(renderedPanel(toyPack(), 'alpha', 'zh', 'gamma'), 'aria-valuetext');
  expect(told.every((text) => text.startsWith('丙县'))).toBe(true);
});

test('neighbours, wing and valley are links', () => {
  const links = attributes(renderedPanel(toyPack(), 'beta'), 'href');
  for (const id of ['alpha', 'gamma', 'west', 'core', 'measure-wings']) {
    expect(links).toContain(`#/explore/${id}`);
  }
});

test('sites are listed, and more than six wait behind a summary', () => {
  const html = renderedPanel(toyPack(), 'alpha');
  expect(textOf(html)).toContain('文物7');
  expect(textOf(html)).toContain('其余 1 处');
  expect(html.indexOf('文物6')).toBeLessThan(html.indexOf('<summary>其余'));
  expect(renderedPanel(toyPack(), 'beta')).not.toContain('<summary>其余');
});

test('English says the same', () => {
  const text = textOf(renderedPanel(toyPack(), 'alpha', 'en'));
  for (const part of ['Alpha County', '300,000', '+50.0%', '7 sites', '1st of 3', 'Beta County']) {
    expect(text).toContain(part);
  }
});
