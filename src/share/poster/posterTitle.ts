import type { Atlas } from '../../compare/atlas';
import { tableTitle } from '../../compare/titleOf';
import { entriesOf, packIndex } from '../../content/packIndex';
import { compareWords } from '../../i18n/compare';
import { titleFor } from '../../panels/title';
import { secondView } from '../../scene/secondView';
import { valuesFor } from '../../scene/valuesFor';
import type { View } from '../../state/view';
import { markedTitle } from '../valueEntries';

/** The words over a poster: what it is about, and of which city. */
export function posterTitle(view: View, pack: Atlas) {
  const { subject, lang, mode } = view;
  const words = compareWords[lang];
  // Of two maps each has its own title.
  const values = secondView(view, pack) === null ? valuesFor(view, pack) : null;
  const compared = mode === 'compare' ? entriesOf(packIndex(pack).areas, view.areas) : [];
  const named = [
    mode === 'table' ? tableTitle(pack, lang) : '',
    compared.map(({ short }) => short[lang]).join(words.listJoin),
    subject === pack.city.id ? '' : titleFor(pack, subject, lang),
    values === null ? '' : markedTitle(values, pack, lang),
  ].filter((part) => part !== '');
  const { title, subtitle } = pack.city;
  return named.length === 0
    ? { title: title[lang], subtitle: subtitle?.[lang] ?? '' }
    : { title: named.join(' · '), subtitle: title[lang] };
}
