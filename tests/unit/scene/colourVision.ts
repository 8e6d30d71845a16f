import { lab, rgb } from 'd3';

/** What a colour looks like to an eye: full vision, three deficiencies at full severity, and grey. */
export const visions = ['full', 'protanopia', 'deuteranopia', 'tritanopia', 'greyscale'] as const;
export type Vision = (typeof visions)[number];
type Row = readonly [number, number, number];

/** Machado, Oliveira and Fernandes 2009, table 1, severity 1.0; they work on linear RGB. */
const matrices: Readonly<Record<Exclude<Vision, 'full'>, readonly [Row, Row, Row]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const encoded = (share: number): number => {
  const kept = Math.min(1, Math.max(0, share));
  return 255 * (kept <= 0.0031308 ? kept * 12.92 : 1.055 * kept ** (1 / 2.4) - 0.055);
};

export function seenAs(color: string, vision: Vision): string {
  if (vision === 'full') return color;
  const { r, g, b } = rgb(color);
  const from = [linear(r), linear(g), linear(b)] as const;
  const [red, green, blue] = matrices[vision].map((row) =>
    encoded(row[0] * from[0] + row[1] * from[1] + row[2] * from[2]),
  );
  return rgb(red ?? 0, green ?? 0, blue ?? 0).formatRgb();
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degreesOf = (a: number, b: number): number => {
  const angle = (Math.atan2(b, a) * 180) / Math.PI;
  return angle < 0 ? angle + 360 : angle;
};

/** CIEDE2000 of two CIELAB colours (Sharma, Wu and Dalal 2005), with unit weights. */
export function deltaE2000(
  [l1, a1, b1]: readonly [number, number, number],
  [l2, a2, b2]: readonly [number, number, number],
): number {
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)));
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const isGrey = c1 * c2 === 0;
  const [h1, h2] = [degreesOf(p1, b1), degreesOf(p2, b2)];
  let turn = isGrey ? 0 : h2 - h1;
  if (turn > 180) turn -= 360;
  else if (turn < -180) turn += 360;
  const deltaH = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2));
  const meanL = (l1 + l2) / 2;
  const meanC = (c1 + c2) / 2;
  const meanH = isGrey
    ? h1 + h2
    : Math.abs(h1 - h2) <= 180
      ? (h1 + h2) / 2
      : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
  const t =
    1 -
    0.17 * Math.cos(radians(meanH - 30)) +
    0.24 * Math.cos(radians(2 * meanH)) +
    0.32 * Math.cos(radians(3 * meanH + 6)) -
    0.2 * Math.cos(radians(4 * meanH - 63));
  const scaleL = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const scaleC = 1 + 0.045 * meanC;
  const scaleH = 1 + 0.015 * meanC * t;
  const rotation =
    -Math.sin(radians(60 * Math.exp(-(((meanH - 275) / 25) ** 2)))) *
    2 *
    Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7));
  const [l, c, h] = [(l2 - l1) / scaleL, (c2 - c1) / scaleC, deltaH / scaleH];
  return Math.sqrt(l * l + c * c + h * h + rotation * c * h);
}

export function differenceSeen(one: string, other: string, vision: Vision): number {
  const [a, b] = [one, other].map((color) => {
    const { l, a: first, b: second } = lab(seenAs(color, vision));
    return [l, first, second] as const;
  });
  return deltaE2000(a ?? [0, 0, 0], b ?? [0, 0, 0]);
}
