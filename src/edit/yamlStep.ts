import { isNode, type Document } from 'yaml';
import type { WrittenStory } from '../content/storyFileSchema';
import type { TalkStep } from '../content/talkSchema';
import { without } from '../domain/without';
import { flowText, scalarText, spanOf, type Patch } from './yamlBlocks';

type Written = WrittenStory['steps'][number];
type Path = readonly (string | number)[];

/** The fields of a step in the order of the file, and whether each stands in one line. */
const fields = ['chapter', 'depth', 'minutes', 'view', 'stage', 'section', 'sources'] as const;
const langs = ['zh', 'en'] as const;

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A step as the build takes it: both languages have words, and a picture is no part of the text. */
export function buildable(step: TalkStep): TalkStep {
  const both = ({ zh, en }: { zh: string; en: string }) => ({ zh: zh || en, en: en || zh });
  const { stage } = step;
  return {
    ...step,
    stage: stage.kind === 'cover' ? without(stage, 'logo') : stage,
    minutes: Math.max(0.1, step.minutes),
    caption: both(step.caption),
    // Every step of the file has notes; where nobody wrote any, they are what the room reads.
    notes: both(step.notes.zh + step.notes.en === '' ? step.caption : step.notes),
    reveals: step.reveals.map((reveal) => ({ ...reveal, text: both(reveal.text) })),
  };
}

/** A chapter as an entry of the file, under the comments that it had. */
export function chapterBlock({ id, name }: WrittenStory['chapters'][number], before = ''): string {
  const comments = before.split('\n').filter((line) => /^\s*#/.test(line));
  const { zh, en } = name;
  const both = flowText({ zh: zh || en || id, en: en || zh || id });
  return [...comments, `  - id: ${id}`, `    name: ${both}`, ''].join('\n');
}

/** A step of one's own as an entry of the file. */
export function stepBlock(step: TalkStep): string {
  const words = (text: { zh: string; en: string }, indent: string) =>
    langs.map((lang) => `${indent}${lang}: ${scalarText(text[lang])}`);
  return [
    `  - id: ${step.id}`,
    `    chapter: ${step.chapter}`,
    `    depth: ${step.depth}`,
    `    minutes: ${step.minutes}`,
    `    view: ${flowText(step.view)}`,
    `    stage: ${flowText(step.stage)}`,
    '    caption:',
    ...words(step.caption, '      '),
    ...(step.reveals.length === 0 ? [] : ['    reveals:', ...revealLines(step.reveals)]),
    '    notes:',
    ...words(step.notes, '      '),
    ...(step.section === null ? [] : [`    section: ${scalarText(step.section)}`]),
    `    sources: ${flowText(step.sources)}`,
    '',
    '',
  ].join('\n');
}

function revealLines(reveals: TalkStep['reveals']): readonly string[] {
  return reveals.flatMap(({ text, view }) => [
    `      - view: ${flowText(view)}`,
    '        text:',
    ...langs.map((lang) => `          ${lang}: ${scalarText(text[lang])}`),
  ]);
}

/**
 * What of a step's own text changes, so that it says what the step of the talk says; nothing where it does already.
 *
 * @param index Of the step in the file.
 */
export function stepPatches(
  document: Document,
  text: string,
  index: number,
  { written, step }: { readonly written: Written; readonly step: TalkStep },
): readonly Patch[] {
  const patches: Patch[] = [];
  const added: string[] = [];
  const path = (...keys: Path): Path => ['steps', index, ...keys];
  const put = (keys: Path, value: string, key: string, lines = [`    ${key}: ${value}`]) => {
    const node = document.getIn(path(...keys), true);
    if (isNode(node)) patches.push({ ...spanOf(node, text), text: value });
    else added.push(...lines);
  };
  for (const key of fields) {
    if (isSame(written[key], step[key])) continue;
    const value = step[key];
    put(
      [key],
      typeof value === 'object' && value !== null ? flowText(value) : scalarText(value),
      key,
    );
  }
  for (const part of ['caption', 'notes'] as const)
    for (const lang of langs)
      if (written[part][lang] !== step[part][lang])
        put([part, lang], scalarText(step[part][lang]), lang);
  if (written.reveals.length === step.reveals.length && isSameBut(written, step)) {
    step.reveals.forEach((reveal, at) => {
      for (const lang of langs)
        if (written.reveals[at]?.text[lang] !== reveal.text[lang])
          put(['reveals', at, 'text', lang], scalarText(reveal.text[lang]), lang);
    });
  } else if (!isSame(written.reveals, step.reveals)) {
    const lines = ['    reveals:', ...revealLines(step.reveals)];
    put(['reveals'], flowText(step.reveals), 'reveals', step.reveals.length === 0 ? [] : lines);
  }
  if (added.length > 0) {
    const node = document.getIn(path(), true);
    const { to } = isNode(node) ? spanOf(node, text) : { to: text.length };
    patches.push({ from: to, to, text: `\n${added.join('\n')}` });
  }
  return patches;
}

/** Whether the reveals differ by their words alone. */
function isSameBut(written: Written, step: TalkStep): boolean {
  return written.reveals.every(({ view }, at) => isSame(view, step.reveals[at]?.view));
}
