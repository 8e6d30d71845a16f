import { expect, test } from 'vitest';
import { groupTones, toneDistances } from '../../geodata/newCity/groupTones';
import { wholeThemes, type Token } from '../../src/scene/theme';
import { differenceSeen } from '../unit/scene/colourVision';

const eyes = ['full', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
const themes = wholeThemes();
const names = Object.keys(toneDistances) as (keyof typeof toneDistances)[];
const least = (one: Token, other: Token) =>
  Math.min(
    ...(['light', 'dark'] as const).flatMap((name) =>
      eyes.map((eye) => differenceSeen(themes[name][one], themes[name][other], eye)),
    ),
  );

test('the distances of the tones are those that each eye sees, by day and by night', () => {
  for (const one of names)
    expect(toneDistances[one], one).toEqual(
      names.map((other) => (one === other ? 0 : Math.floor(least(one, other)))),
    );
});

/** Which prefectures of 山西 touch: eleven groups, one of them with six neighbours. */
const shanxi: Readonly<Record<string, string>> = {
  太原: '忻州 吕梁 晋中 阳泉',
  大同: '朔州 忻州',
  阳泉: '太原 忻州 晋中',
  长治: '晋中 晋城 临汾',
  晋城: '长治 临汾 运城',
  朔州: '大同 忻州',
  晋中: '太原 阳泉 长治 临汾 吕梁',
  运城: '临汾 晋城',
  忻州: '大同 朔州 太原 阳泉 吕梁',
  临汾: '吕梁 晋中 长治 晋城 运城',
  吕梁: '忻州 太原 晋中 临汾',
};

test('eleven groups have eleven tones, and those that touch are far apart for every eye', () => {
  const touching = new Map(
    Object.entries(shanxi).map(([code, others]) => [code, new Set(others.split(' '))]),
  );
  const tones = groupTones(touching);
  expect(new Set(tones.values()).size).toBe(11);
  expect([...tones.values()]).not.toContain('seal');
  for (const [code, others] of touching)
    for (const other of others) {
      const [one = 'plain', two = 'plain'] = [tones.get(code), tones.get(other)];
      expect(least(one, two), `${code} ${one}, ${other} ${two}`).toBeGreaterThanOrEqual(12);
    }
});

test('with more groups than tones no two that touch have the same', () => {
  const side = 6;
  const code = (x: number, y: number) => `${(x + side) % side} ${(y + side) % side}`;
  const touching = new Map<string, Set<string>>();
  for (let x = 0; x < side; x += 1)
    for (let y = 0; y < side; y += 1)
      touching.set(
        code(x, y),
        new Set([code(x + 1, y), code(x - 1, y), code(x, y + 1), code(x, y - 1)]),
      );
  const tones = groupTones(touching);
  for (const [one, others] of touching)
    for (const other of others) {
      const [own = 'plain', beside = 'plain'] = [tones.get(one), tones.get(other)];
      expect(least(own, beside), `${one}, ${other}`).toBeGreaterThanOrEqual(12);
    }
});
