import type { Pack } from '../content/schema';
import { formatLink } from '../state/link';
import type { PublicLink } from '../state/page';
import type { View } from '../state/view';
import { today } from '../ui/today';
import { stillPage, type Page } from '../ui/pageContext';

/**
 * The page that a panel or a figure on paper stands on: its links lead to the page, wherever that is; without
 * `linkOf` they are hashes.
 */
export function paperPage(
  pack: Pack,
  view: View,
  linkOf?: (change: Partial<View>) => PublicLink,
): Page {
  const linkTo = (change: Partial<View>) =>
    linkOf?.(change).url ?? formatLink({ ...view, ...change });
  const hrefFor = (subject: string) => linkTo({ subject });
  return stillPage({ pack, view, today: today(pack), hrefFor, linkTo });
}
