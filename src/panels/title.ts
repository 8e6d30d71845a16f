import type { Pack } from '../content/schema';
import type { Lang } from '../domain/words';
import { subjectOf } from './subject';

/** The name of a subject as a heading; its id where the pack does not know it. */
export function titleFor(pack: Pack, id: string, lang: Lang): string {
  const subject = subjectOf(pack, id);
  switch (subject?.kind) {
    case 'city':
      return pack.city.name[lang];
    case 'area':
      return subject.area.name[lang];
    case 'wing':
      return subject.wing.name[lang];
    case 'zone':
      return subject.zone.name[lang];
    case 'plan':
      return subject.item.name[lang];
    case undefined:
      return id;
  }
}
