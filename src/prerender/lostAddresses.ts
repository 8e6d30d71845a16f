import type { Pack } from '../content/schema';
import type { Lang } from '../domain/lang';
import { formatLink } from '../state/link';
import { defaultView } from '../state/view';
import { subjectsOf, vocabularyOf } from '../state/vocabulary';

type Named = Readonly<Record<Lang, string>>;

/** What the page for an address that is not there can say, and where it can lead. */
export interface LostAddresses {
  /** Of the pack; a site of several cities has its own. */
  readonly id: string;
  readonly title: Named;
  /** Ways on, by their path below the site. */
  readonly entries: readonly { readonly path: string; readonly name: Named }[];
  readonly kind: 'areas' | 'cities';
  /** The end of an address, in small letters → the view that is meant. */
  readonly known: Readonly<Record<string, string>>;
}

/** Ids, official codes and Chinese names of all subjects, and the ids of steps. */
export function lostAddressesOf(pack: Pack): LostAddresses {
  const subjects = subjectsOf(pack).map((id) => [id, id] as const);
  const { aliases } = vocabularyOf(pack);
  const known = [...subjects, ...aliases].map(
    ([word, id]) => [word.toLowerCase(), formatLink({ ...defaultView, subject: id })] as const,
  );
  const steps = pack.story.steps.map(
    ({ id: step }) => [step, formatLink({ ...defaultView, mode: 'story', step })] as const,
  );
  return {
    id: pack.id,
    title: pack.city.title,
    entries: pack.areas.map(({ id, name }) => ({ path: `s/${id}/`, name })),
    kind: 'areas',
    known: Object.fromEntries([...steps, ...known]),
  };
}
