import { isOwnLayer, toggled } from '../../state/layers';
import type { View } from '../../state/view';

/** The layers of a view with a list of places on or off; what the page itself has on stays as it is said, or unsaid. */
export function switched({ layers }: Pick<View, 'layers'>, id: string, isOn: boolean) {
  const isSaid = layers !== null && (layers.length === 0 || !layers.every(isOwnLayer));
  if (layers?.includes(id) === isOn) return layers;
  if (isSaid) return toggled(layers, id);
  const own = isOn ? [...(layers ?? []), id] : (layers ?? []).filter((one) => one !== id);
  return own.length === 0 ? null : own;
}
