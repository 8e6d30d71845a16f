import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Pack } from '../../src/content/schema';
import { figureOf } from '../../src/content/stage';
import { openLive } from '../e2e/page';
import { expectStep } from '../e2e/talk';
import { countContexts, sitThrough } from './meeting';

const { story } = JSON.parse(readFileSync('geodata/dist/pack.json', 'utf8')) as Pack;
const steps = Number(process.env['SOAK_STEPS'] ?? 5000);

/** An eight-hour meeting, compressed: not part of the tests that every change runs. */
test(`${String(steps)} random steps through every stage leave one context, a small heap and the right step`, async ({
  page,
}) => {
  test.setTimeout(90 * 60_000);
  await countContexts(page);
  await openLive(page, '#/present/mission--pioneer?talk=40');
  const report = await sitThrough(page, { steps, seed: 20211221, losesContext: true });
  console.log(report);
  expect(report.errors).toEqual([]);
  const stages = story.steps.map(({ stage }) => stage);
  const charts = stages.flatMap((stage) => figureOf(stage)?.chart ?? []);
  const all = new Set([...stages.map(({ kind }) => kind), ...charts, 'pair']);
  expect([...all].filter((name) => !report.shown.has(name))).toEqual([]);
  expect(report.mostCanvases).toBeLessThanOrEqual(1);
  expect(report.contextsMade).toBe(1);
  expect(report.heapGrownBytes).toBeLessThan(10 * 2 ** 20);
  await page.keyboard.press('End');
  await expectStep(page, 'outlook--later.0');
});
