import { matcherOf, type Matchable } from '../../../src/domain/matchAreas';
import type { Faults } from '../faults';
import { toWgs84 } from '../../../src/domain/wgs84';
import { featuresIn, type RawFeature } from './features';
import { misplacement, withoutDoubles, wound } from './position';
import type { ShapeFile } from './settings';
import { mapPositions, nameOf, type Shape } from './shape';

/** Who the features of a file may be, and where faults of the settings are told. */
export interface OwnGround {
  readonly areas: readonly Matchable[];
  readonly settingsFile: string;
}

/**
 * The shapes of a file of the pack's own, in WGS-84. Nothing is guessed: where its datum or the property that names
 * its areas is not said, or its positions are no degrees of this country, it is not used.
 */
export function ownShapes(
  bytes: Buffer,
  source: ShapeFile,
  { areas, settingsFile }: OwnGround,
  faults: Faults,
): readonly Shape[] {
  if (source.crs === undefined) {
    faults.add(
      settingsFile,
      null,
      `${source.file}没有写坐标系，不能用：crs 写 WGS-84、CGCS2000 或 GCJ-02（问一问资料的提供者；高德、腾讯地图取来的是GCJ-02）。Its datum is not said: write crs.`,
    );
    return [];
  }
  const tell = (reason: string) => faults.add(source.file, null, reason);
  let features: readonly RawFeature[];
  try {
    features = featuresIn(bytes, source);
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return [];
  }
  const shapes = features
    .flatMap((feature, i) => shapeOf(feature, i, source, areas, tell))
    .filter(({ code }) => source.only?.includes(code) ?? true)
    .map((shape) => ({
      ...shape,
      polygons: shape.polygons.map((one) => wound(one.map(withoutDoubles))),
    }));
  const reasons = shapes.flatMap((shape) => {
    const reason = misplacement(shape.polygons);
    return reason === null ? [] : [`${nameOf(shape)}：${reason}`];
  });
  reasons.forEach(tell);
  if (reasons.length > 0) return [];
  return source.crs === 'GCJ-02' ? shapes.map((shape) => mapPositions(shape, toWgs84)) : shapes;
}

/** A feature by its code, or by its name where that is what is said. */
function shapeOf(
  { properties, polygons }: RawFeature,
  at: number,
  { codeField, nameField }: ShapeFile,
  areas: readonly Matchable[],
  tell: (reason: string) => void,
): readonly Shape[] {
  const field = codeField ?? nameField ?? 'adcode';
  const text = textOf(properties[field]);
  const where = `第${at + 1}个面`;
  if (text === '') {
    const there = Object.keys(properties);
    tell(
      `${where}没有属性${field}（有${there.length === 0 ? '' : there.join('、')}）：用 codeField 或 nameField 写明哪个属性是代码或名称。Feature ${at + 1} has no ${field}.`,
    );
    return [];
  }
  if (text.includes('\ufffd')) {
    tell(
      `${where}的${field}“${text}”是乱码：encoding 改为 GBK 或 UTF-8。Its text is in another encoding.`,
    );
    return [];
  }
  const said = nameField === undefined ? '' : textOf(properties[nameField]);
  if (codeField !== undefined || nameField === undefined) {
    // 140302000 and 140302000000 are its spellings in statistics.
    const [, code = text] = /^(\d{6})(?:0{3}|0{6})?$/.exec(text) ?? [];
    const known = areas.find((area) => area.code === code)?.name.zh;
    return [{ code, name: said || known || textOf(properties['name']), polygons }];
  }
  const match = matcherOf(areas, [])(text);
  const area = match.kind === 'matched' ? areas.find(({ id }) => id === match.area) : undefined;
  if (area !== undefined) return [{ code: area.code, name: area.name.zh, polygons }];
  tell(`${where}“${text}”不是areas.csv里的县（区、市）。Feature ${at + 1} is none of the areas.`);
  return [];
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : Number.isFinite(value) ? String(value) : '';
