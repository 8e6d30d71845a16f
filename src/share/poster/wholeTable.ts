import type { Atlas } from '../../compare/atlas';
import { columnsOf, type Column } from '../../compare/table/model';
import type { Lang } from '../../domain/lang';

/** Every indicator in its newest year. */
export function wholeTable(atlas: Atlas, lang: Lang): readonly Column[] {
  return columnsOf(atlas, { text: '', wing: null, group: null, isLatest: true }, lang);
}

/** The ids of the sources of all its values. */
export function tableSources(atlas: Atlas, lang: Lang): readonly string[] {
  return [...new Set(wholeTable(atlas, lang).flatMap(({ series }) => series.sources))];
}
