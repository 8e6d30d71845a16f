import type { Pack } from '../../content/schema';
import { formatLink } from '../../state/link';
import type { View } from '../../state/view';
import { stillPage, type Page } from '../../ui/pageContext';
import { today } from '../../ui/today';

/** The page that the figure of a step stands on: it shows the step's view, and its links are hashes. */
export function stagePage(pack: Pack, view: View): Page {
  const linkTo = (change: Partial<View>) => formatLink({ ...view, ...change });
  return stillPage({
    pack,
    view,
    today: today(pack),
    hrefFor: (subject) => linkTo({ subject }),
    linkTo,
  });
}
