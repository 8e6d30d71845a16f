import { aboutSchema } from '../../../src/content/aboutSchema';
import type { About } from '../../../src/content/schema';
import type { Localised } from '../../../src/domain/lang';
import type { Faults } from '../faults';
import { fillNumbers, type Numbers } from '../../../src/content/placeholders';
import type { SourceBook } from './sources';
import { readYaml, type Path } from './yamlFile';

const nothing: About = { approvalNumber: null, parts: [], conflicts: [] };

/** What a city says about its own data, with the numbers of the tables in its texts. */
export function readAbout(
  folder: string,
  numbers: Numbers,
  sources: SourceBook,
  faults: Faults,
): About {
  const about = readYaml(folder, 'about.yaml', aboutSchema, faults, false);
  if (about === null) return nothing;
  const { file, value, lineOf } = about;
  const fill = (text: Localised, ...path: Path) =>
    fillNumbers(text, 'city', numbers, (lang, reason) =>
      faults.add(file, lineOf(...path, lang), reason),
    );
  checkUnique(
    value.parts.map(({ id }) => id),
    (i, id) => faults.add(file, lineOf('parts', i, 'id'), `part "${id}" stands twice`),
  );
  checkUnique(
    value.conflicts.map(({ id }) => id),
    (i, id) => faults.add(file, lineOf('conflicts', i, 'id'), `conflict "${id}" stands twice`),
  );
  return {
    ...value,
    parts: value.parts.map((part, i) => ({
      ...part,
      paragraphs: part.paragraphs.map((paragraph, j) => {
        const path = ['parts', i, 'paragraphs', j] as const;
        if (paragraph.sources) {
          sources.cite(file, lineOf(...path, 'sources'), paragraph.sources);
        }
        return { ...paragraph, text: fill(paragraph.text, ...path, 'text') };
      }),
    })),
    conflicts: value.conflicts.map((conflict, i) => {
      sources.cite(file, lineOf('conflicts', i, 'sources'), conflict.sources);
      return {
        ...conflict,
        matter: fill(conflict.matter, 'conflicts', i, 'matter'),
        handling: fill(conflict.handling, 'conflicts', i, 'handling'),
      };
    }),
  };
}

function checkUnique(ids: readonly string[], tell: (index: number, id: string) => void): void {
  ids.forEach((id, i) => {
    if (ids.indexOf(id) !== i) tell(i, id);
  });
}
