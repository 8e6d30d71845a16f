import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storyFileSchema, type WrittenStory } from '../../../src/content/storyFileSchema';
import type { StepView, Story } from '../../../src/content/storySchema';
import type { Localised } from '../../../src/domain/lang';
import { layerIds } from '../../../src/state/layers';
import { fillNumbers, type Numbers } from '../../../src/content/placeholders';
import { Faults } from '../faults';
import type { FigureData } from '../../../src/story/figureNeeds';
import type { SourceBook } from './sources';
import { checkStage } from '../../../src/story/stageFaults';
import { wordsFor, type StoryWords } from '../../../src/story/storyWords';
import { readYaml, type Path, type YamlFile } from './yamlFile';

export type StoryFile = YamlFile<WrittenStory>;

export function readStory(folder: string, sources: SourceBook, faults: Faults): StoryFile | null {
  const story = readYaml(folder, 'story.yaml', storyFileSchema, faults, false);
  story?.value.steps.forEach((step, i) =>
    sources.cite(story.file, story.lineOf('steps', i, 'sources'), step.sources),
  );
  return story;
}

/** The talk as it is written: `yaml` is the file itself, `written` what is in it. Call where it has no fault. */
export function storySource(folder: string): { yaml: string; written: WrittenStory | null } {
  const path = join(folder, 'story.yaml');
  if (!existsSync(path)) return { yaml: '', written: null };
  const yaml = readFileSync(path, 'utf8');
  const written = readYaml(folder, 'story.yaml', storyFileSchema, new Faults())?.value ?? null;
  return { yaml, written };
}

/** Every id is one step's alone, in its chapter's name, and whatever a step names exists. */
export function checkStory(story: StoryFile, data: FigureData, faults: Faults): void {
  const words = wordsFor(data);
  const { file, value, lineOf } = story;
  const tell = (reason: string, ...path: Path) => faults.add(file, lineOf(...path), reason);
  const chapters = new Map<string, number>();
  value.chapters.forEach(({ id }, i) => {
    if (chapters.has(id)) tell(`chapter "${id}" stands twice`, 'chapters', i, 'id');
    chapters.set(id, i);
    if (!value.steps.some(({ chapter }) => chapter === id))
      tell(`chapter "${id}" has no step`, 'chapters', i, 'id');
  });
  const lines = new Map<string, number>();
  let before = -1;
  value.steps.forEach(({ id, chapter, view, stage, reveals }, i) => {
    const first = lines.get(id);
    if (first !== undefined) tell(`step "${id}" stands already in line ${first}`, 'steps', i, 'id');
    else lines.set(id, lineOf('steps', i, 'id'));
    const place = chapters.get(chapter);
    if (place === undefined) tell(`${id}: unknown chapter "${chapter}"`, 'steps', i, 'chapter');
    else {
      if (!id.startsWith(`${chapter}--`) || id === `${chapter}--`)
        tell(`id "${id}" does not begin with its chapter, "${chapter}--"`, 'steps', i, 'id');
      if (place < before && value.isFreelyOrdered !== true)
        tell(`${id} stands after a later chapter`, 'steps', i, 'chapter');
      before = Math.max(before, place);
    }
    checkView(view, words, (reason, key) => tell(`${id}: ${reason}`, 'steps', i, 'view', key));
    checkStage(stage, words, (reason, ...keys) =>
      tell(`${id}: ${reason}`, 'steps', i, 'stage', ...keys),
    );
    reveals.forEach((reveal, j) =>
      checkView(reveal.view, words, (reason, key) =>
        tell(`${id}: ${reason}`, 'steps', i, 'reveals', j, 'view', key),
      ),
    );
  });
}

function checkView(
  { subject, layers, indicator, year, since, areas }: StepView,
  words: StoryWords,
  tell: (reason: string, key: string) => void,
): void {
  if (subject !== undefined && !words.subjects.has(subject))
    tell(`unknown subject "${subject}"`, 'subject');
  if (indicator !== undefined && !words.indicators.has(indicator))
    tell(`unknown indicator "${indicator}"`, 'indicator');
  if (year !== undefined && !words.years.has(year)) tell(`no figures of ${year}`, 'year');
  if (since !== undefined && !words.years.has(since)) tell(`no figures of ${since}`, 'since');
  if (since !== undefined && (indicator === undefined || since >= (year ?? Infinity)))
    tell('"since" needs an indicator and a later year', 'since');
  for (const area of areas ?? []) {
    if (!words.areas.has(area))
      tell(`unknown area "${area}" (known: ${[...words.areas].join(', ')})`, 'areas');
  }
  for (const layer of layers ?? []) {
    if (!(layerIds as readonly string[]).includes(layer))
      tell(`unknown layer "${layer}" (known: ${layerIds.join(', ')})`, 'layers');
  }
}

/** The story with the numbers of the tables; a number's own place is the step's subject. */
export function fillStory(
  { file, value, lineOf }: StoryFile,
  numbers: Numbers,
  faults: Faults,
): Story {
  const fill = (text: Localised, place: string, ...path: Path) =>
    fillNumbers(text, place, numbers, (lang, reason) =>
      faults.add(file, lineOf(...path, lang), reason),
    );
  return {
    chapters: value.chapters,
    steps: value.steps.map((step, i) => {
      const place = step.view.subject ?? 'city';
      return {
        ...step,
        caption: fill(step.caption, place, 'steps', i, 'caption'),
        notes: fill(step.notes, place, 'steps', i, 'notes'),
        reveals: step.reveals.map((reveal, j) => ({
          ...reveal,
          text: fill(reveal.text, reveal.view.subject ?? place, 'steps', i, 'reveals', j, 'text'),
        })),
      };
    }),
  };
}
