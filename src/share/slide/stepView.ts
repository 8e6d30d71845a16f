import { defaultView, type View } from '../../state/view';
import type { HandoutStep } from '../handout/step';

/** A step is a view of its own, which points things out as on its wall; only language and colours go with it. */
export function stepView({ view }: Pick<HandoutStep, 'view'>, { lang, theme }: View): View {
  return { ...defaultView, mode: 'present', lang, theme, ...view };
}
