import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import type { Pack } from '../../../src/content/schema';
import { firstPlace, placeAfter } from '../../../src/story/story';
import { onFreshPage } from '../freshPage';
import { probeSteps, type StepProbe } from './probe';
import { wakeLive } from '../wakeLive';

export const stagePainters = ['live', 'drawing'] as const;
/** What the talk is given on: the live map, or the drawing of a machine without WebGL. */
export type StagePainter = (typeof stagePainters)[number];
/** One talk, paged through with the key of a presenter. Times in ms from the key's own timestamp. */
export type Stepping = StepProbe;

/** It has a step of every kind of stage. */
const talk = 15;
/** A speaker says something between two presses; flight and build-up are over by then. */
const saidMs = 1200;

/** Gives a talk from its first step to its closing, every reveal of it, at the size of a wall. */
export async function stepThrough(
  browser: Browser,
  url: string,
  painter: StagePainter,
): Promise<Stepping> {
  const { story } = JSON.parse(readFileSync('geodata/dist/pack.json', 'utf8')) as Pack;
  const start = firstPlace(story, talk);
  if (start === null) throw new Error('the talk has no step');
  return onFreshPage(browser, { width: 1920, height: 1080 }, async (page) => {
    await page.addInitScript(probeSteps, painter === 'drawing');
    await page.goto(`${url}#/present/${start.step}?talk=${String(talk)}`);
    await page.waitForSelector('.talk[data-step]');
    if (painter === 'live') await wakeLive(page, 60_000);
    let presses = 0;
    for (let at = placeAfter(start, story, talk); at !== null; at = placeAfter(at, story, talk)) {
      await page.waitForTimeout(saidMs);
      await page.keyboard.press('PageDown');
      presses += 1;
      const isCounted = (count: number) => window.stepProbe.presses.length >= count;
      await page
        .waitForFunction(isCounted, presses, { timeout: 20_000, polling: 50 })
        .catch((error: unknown) => {
          throw new Error(`no step after ${String(presses)} presses`, { cause: error });
        });
    }
    return page.evaluate(() => window.stepProbe);
  });
}
