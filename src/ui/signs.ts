/** The four signs of chosen areas: each a colour token and a shape, so that colour is never alone. */
export const signNames = ['circle', 'square', 'triangle', 'diamond'] as const;
export type Sign = (typeof signNames)[number];

/** The sign of a slot as path data around the origin; all four look equally large at one radius. */
export function signPath(slot: number, radius: number): string {
  const r = (scale: number) => Math.round(radius * scale * 100) / 100;
  switch (signNames[slot % signNames.length]) {
    case 'square':
      return `M${-r(0.9)},${-r(0.9)}H${r(0.9)}V${r(0.9)}H${-r(0.9)}Z`;
    case 'triangle':
      return `M0,${-r(1.25)}L${r(1.15)},${r(0.85)}H${-r(1.15)}Z`;
    case 'diamond':
      return `M0,${-r(1.3)}L${r(1.3)},0L0,${r(1.3)}L${-r(1.3)},0Z`;
    default:
      return `M${-r(1)},0A${r(1)},${r(1)} 0 1 1 ${r(1)},0A${r(1)},${r(1)} 0 1 1 ${-r(1)},0Z`;
  }
}

/** `mark-1` … `mark-4`: the tone of a chosen area. */
export type SignTone = 'mark-1' | 'mark-2' | 'mark-3' | 'mark-4';
const tones: readonly SignTone[] = ['mark-1', 'mark-2', 'mark-3', 'mark-4'];
export const signTone = (slot: number): SignTone => tones[slot % tones.length] ?? 'mark-1';
