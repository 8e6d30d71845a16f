import { parseDocument, type Document } from 'yaml';
import { storyFileSchema, type WrittenStory } from '../content/storyFileSchema';
import { readAs } from '../content/readSchema';
import { formatTalkFile, readTalkFile, type ReadTalkFile } from '../content/talkFile';
import { mostYamlLetters, type Talk } from '../content/talkSchema';
import type { TalkSource } from '../content/talkSource';
import { foldHan } from '../domain/foldHan';
import { newName } from './newName';
import { addTalk, noTalks } from './talks';
import { blocksOf, patched } from './yamlBlocks';
import { buildable, chapterBlock, stepBlock, stepPatches } from './yamlStep';

/** Reads `story.yaml` as a talk; refused with the reason where the build would refuse it. */
export function talkFromYaml(yaml: string, name: string, pack: string): ReadTalkFile {
  if (yaml.length > mostYamlLetters)
    return { fault: { reason: 'invalid', detail: `more than ${mostYamlLetters} letters` } };
  const document = parseDocument(yaml);
  const [slip] = document.errors;
  if (slip !== undefined) return { fault: { reason: 'invalid', detail: slip.message } };
  try {
    const { value, fault } = readAs(storyFileSchema, foldHan(document.toJS()));
    if (value === undefined) return { fault: { reason: 'invalid', detail: fault } };
    const { chapters, steps } = value;
    const talk = {
      id: `talk-${newName()}`,
      name: name || 'story',
      story: { chapters, steps },
      yaml,
    };
    return readTalkFile(formatTalkFile(addTalk(noTalks(pack), talk)), pack);
  } catch {
    return { fault: { reason: 'broken' } };
  }
}

/**
 * A talk as `story.yaml`: the file it comes from, letter for letter, but for what was changed, put in another order,
 * added or left out.
 *
 * @param talk `null` is the pack's own.
 */
export function yamlOf(talk: Talk | null, source: TalkSource): string {
  if (talk === null) return source.yaml;
  const yaml = talk.yaml ?? source.yaml;
  const document = parseDocument(yaml);
  const written = talk.yaml === undefined ? source.written : writtenIn(document);
  const steps = talk.story.steps.filter(({ isLeftOut }) => isLeftOut !== true).map(buildable);
  const { texts, from, to } = blocksOf(document, 'steps', yaml);
  const at = new Map(written.steps.map(({ id }, index) => [id, index]));
  const blocks = steps.map((step) => {
    const index = at.get(step.id);
    const one = index === undefined ? undefined : written.steps[index];
    if (index === undefined || one === undefined) return stepBlock(step);
    const start = from + texts.slice(0, index).join('').length;
    const patches = stepPatches(document, yaml, index, { written: one, step });
    const own = patches.map((patch) => ({
      ...patch,
      from: patch.from - start,
      to: patch.to - start,
    }));
    return patched(texts[index] ?? '', own);
  });
  const head = headOf(document, yaml.slice(0, from), written, { ...talk.story, steps });
  return head + separated(blocks).join('') + yaml.slice(to);
}

/** What a file says that was read before. */
function writtenIn(document: Document): WrittenStory {
  const { value, fault } = readAs(storyFileSchema, foldHan(document.toJS()));
  if (value === undefined) throw new Error(fault);
  return value;
}

/** A blank line between two entries, wherever the last of the file has come to stand. */
function separated(blocks: readonly string[]): readonly string[] {
  return blocks.map((block, at) =>
    at < blocks.length - 1 && !block.endsWith('\n\n') ? `${block}\n` : block,
  );
}

/** What stands before the steps: chapters that have one, under the names they have now; a free order is said. */
function headOf(
  document: Document,
  head: string,
  written: WrittenStory,
  { chapters, steps }: Talk['story'],
): string {
  const told = new Set(steps.map(({ chapter }) => chapter));
  const { texts, from, to } = blocksOf(document, 'chapters', head);
  const kept = chapters
    .filter(({ id }) => told.has(id))
    .map((chapter) => {
      const at = written.chapters.findIndex(({ id }) => id === chapter.id);
      const isSame = JSON.stringify(written.chapters[at]?.name) === JSON.stringify(chapter.name);
      return isSame ? (texts[at] ?? '') : chapterBlock(chapter, texts[at]);
    });
  const places = steps.map(({ chapter }) => chapters.findIndex(({ id }) => id === chapter));
  const isFree = places.some((place, at) => place < (places[at - 1] ?? place));
  const next = head.slice(0, from) + kept.join('') + head.slice(to);
  if (!isFree || written.isFreelyOrdered === true) return next;
  return next.replace(/^chapters:/m, 'isFreelyOrdered: true\nchapters:');
}
