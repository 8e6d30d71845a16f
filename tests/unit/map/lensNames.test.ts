import { expect, test } from 'vitest';
import { placeLensNames, type LensFace } from '../../../src/map/lensNames';
import { bold, textWidth } from '../../../src/domain/textWidth';
import type { SceneLabel } from '../../../src/scene/scene';

const face: LensFace = {
  radius: 100,
  fontSize: 11.5,
  core: { at: [100, 100], radius: 25 },
  signs: [],
};
const extension = (id: string, bearing: number, text: string): SceneLabel => ({
  id,
  kind: 'extension',
  texts: [text],
  value: null,
  token: 'seal-ink',
  anchors: [],
  bearing,
});
const longest = ['Extend north · Longcheng', 'Advance east · Colleges', 'Link south · Xiaohe'];

test.each([0, 90, 180, 270])('a name at bearing %d stays inside the rim', (bearing) => {
  for (const text of longest) {
    const [name] = placeLensNames([extension('a', bearing, text)], face);
    if (name === undefined) throw new Error('no name');
    const half = Math.max(...name.lines.map((line) => textWidth(line, face.fontSize, bold))) / 2;
    for (const x of [name.x - half, name.x + half])
      expect(Math.hypot(x - face.radius, name.y - face.radius)).toBeLessThan(face.radius);
  }
});

test('a name makes way for a sign on its place', () => {
  const label = extension('south', 180, 'Link south · Xiaohe');
  const [plain] = placeLensNames([label], face);
  const sign = [67, 156, 81, 170] as const;
  const [moved] = placeLensNames([label], { ...face, signs: [sign] });
  if (plain === undefined || moved === undefined) throw new Error('no name');
  const half = Math.max(...moved.lines.map((line) => textWidth(line, face.fontSize, bold))) / 2;
  expect(plain.x - half).toBeLessThan(sign[2]);
  expect(moved.x - half).toBeGreaterThanOrEqual(sign[2]);
});

test('a Chinese name without a sign near it stands in its direction', () => {
  const [name] = placeLensNames([extension('east', 90, '东进 · 职教港')], face);
  expect(name).toMatchObject({ lines: ['东进', '职教港'], x: 170, y: 100 });
});
