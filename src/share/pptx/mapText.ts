import type { Pack } from '../../content/schema';
import { appWords } from '../../i18n/app';
import { compareWords } from '../../i18n/compare';
import { slideWords } from '../../i18n/slides';
import { wallWords } from '../../i18n/wall';
import { titleFor } from '../../panels/title';
import { secondView } from '../../scene/secondView';
import { valueLabel } from '../../scene/valueLabels';
import { valuesFor } from '../../scene/valuesFor';
import type { View } from '../../state/view';
import { markedTitle } from '../valueEntries';

/** What a map shows, in words, for who does not see it: the title, and each county with its value where it has one. */
export function mapText(view: View, pack: Pack): string {
  const second = secondView(view, pack);
  const texts = [view, ...(second === null ? [] : [second])].map((one) => textOf(one, pack));
  return [...texts, wallWords[view.lang].notAuthority].join('\n');
}

function textOf(view: View, pack: Pack): string {
  const { lang, subject } = view;
  const values = valuesFor(view, pack);
  const areas = pack.areas.map(({ name }, at) => {
    const value = values?.values[at] ?? null;
    if (values === null) return name[lang];
    return `${name[lang]} ${value === null ? slideWords[lang].missing : valueLabel(values, value, lang)}`;
  });
  const title = values === null ? titleFor(pack, subject, lang) : markedTitle(values, pack, lang);
  return `${title}${compareWords[lang].colon}${areas.join(appWords[lang].listJoin)}`;
}
