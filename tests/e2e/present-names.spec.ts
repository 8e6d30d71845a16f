import { readFileSync } from 'node:fs';
import { expect, test } from './test';
import type { Pack } from '../../src/content/schema';
import { sceneFor } from '../../src/scene/sceneFor';
import { defaultView, type View } from '../../src/state/view';
import { firstPlace, placeAfter, shownView, type Place } from '../../src/story/story';
import { expectStep, openTalk } from './talk';
import { settled } from './page';

const pack = JSON.parse(readFileSync('geodata/dist/pack.json', 'utf8')) as Pack;
const talk = 15;
const places = placesOf(firstPlace(pack.story, talk));
const walls = [
  [1920, 1080],
  [1024, 768],
] as const;

// The longest words at the largest type, and the page's own; a wall of either shape.
for (const [lang, theme] of [
  ['zh', 'light'],
  ['en', 'projector'],
] as const) {
  test(`every step names what it lights, and no name lies on another (${lang}, ${theme})`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openTalk(page, `#/present?talk=${talk}&lang=${lang}&theme=${theme}`);
    await page.keyboard.press('F5');
    for (const { step, subStep } of places) {
      await expectStep(page, `${step}.${subStep}`);
      const view: View = { ...defaultView, mode: 'present', talk, step, subStep };
      for (const [width, height] of walls) {
        const name = `${step}.${subStep} on ${String(width)} × ${String(height)}`;
        await page.setViewportSize({ width, height });
        await settled(page);
        const wall = { width, height };
        const { named, faults, hasNumbers, hasNote } = await page.evaluate(look, wall);
        const unnamed = litIn(view).filter((id) => !named.includes(id));
        expect.soft(unnamed, `${name}: unnamed`).toEqual([]);
        expect.soft(faults, name).toEqual([]);
        expect.soft(hasNote, `${name}: the note on figures`).toBe(hasNumbers);
      }
      await page.keyboard.press('PageDown');
    }
  });
}

/** Every sub-step, as a finger on the key sees them. */
function placesOf(first: Place | null): readonly Place[] {
  const all: Place[] = [];
  for (let at = first; at !== null; at = placeAfter(at, pack.story, talk)) all.push(at);
  return all;
}

/** The counties that are painted in full, and the zones that the step's subject is or is about. */
function litIn(view: View): readonly string[] {
  const shown = shownView(view, pack.story);
  const counties = sceneFor(shown, pack).layers.find(({ id }) => id === 'counties');
  const fills = counties?.kind === 'fill' ? counties.fills : [];
  const most = Math.max(...fills.map(({ opacity }) => opacity));
  const places = pack.plan.find(({ id }) => id === shown.subject)?.places ?? [shown.subject];
  const isWhole = places.includes(pack.city.id);
  const lit = fills.filter(({ opacity }) => opacity === most && (isWhole || most > 0.5));
  return [
    ...lit.map(({ feature }) => feature),
    ...pack.zones.filter(({ id }) => places.includes(id)).map(({ id }) => id),
  ];
}

/** What is named, and what is wrong with the names: by the ink of each line, not by any layout. */
function look({ width, height }: { width: number; height: number }) {
  const visible = (selector: string) =>
    [...document.querySelectorAll(selector)].filter(
      (element) => getComputedStyle(element).visibility === 'visible',
    );
  const inks = visible('.overlay [data-label]').map((group) => {
    const lines = [...group.querySelectorAll('text')].map((text) => {
      const size = Number(text.getAttribute('font-size'));
      const { left, right } = text.getBoundingClientRect();
      const baseline = Number(text.getAttribute('y'));
      return { left, right, top: baseline - size * 0.8, bottom: baseline + size * 0.1 };
    });
    return {
      id: group.getAttribute('data-label') ?? '',
      isArea: group.getAttribute('data-kind') === 'area',
      lines,
    };
  });
  const furniture = visible('.talk-caption, .count, .progress').map((element) => ({
    id: element.getAttribute('class') ?? '',
    lines: [element.getBoundingClientRect()],
  }));
  const faults: string[] = [];
  inks.forEach(({ id, lines }, index) => {
    for (const line of lines) {
      if (line.left < 0 || line.top < 0 || line.right > width || line.bottom > height)
        faults.push(`${id} is cut off`);
      for (const other of [...inks.slice(index + 1), ...furniture]) {
        const isOver = other.lines.some(
          ({ left, right, top, bottom }) =>
            line.left < right && left < line.right && line.top < bottom && top < line.bottom,
        );
        if (isOver) faults.push(`${id} over ${other.id}`);
      }
    }
  });
  return {
    named: inks.map(({ id }) => id),
    faults,
    hasNumbers: inks.some(({ isArea, lines }) => isArea && lines.length > 1),
    hasNote: visible('.count span').some((note) =>
      /图上数字|On the map/.test(note.textContent ?? ''),
    ),
  };
}
