import { strFromU8, unzipSync } from 'fflate';
import { parseDbf, parseShp } from 'shpjs';
import type { RawFeature } from './features';
import { isInside, type Polygon, type Ring } from './shape';

const mostBytes = 200_000_000;

/**
 * The areas of a zipped Shapefile (ESRI Shapefile Technical Description, 1998): `.shp` and `.dbf` of one name.
 *
 * @throws {Error} in both languages, where a part is missing, it has no areas, it is projected, in another datum, or
 *   its texts cannot be read.
 */
export function shapefileFeatures(
  bytes: Uint8Array,
  encoding: string | undefined,
): readonly RawFeature[] {
  const files = unzipped(bytes);
  const shapes = Object.keys(files).filter((name) => /\.shp$/i.test(name));
  const [first, another] = shapes;
  if (first === undefined) throw new Error('压缩包里没有.shp。There is no .shp in the archive.');
  if (another !== undefined)
    throw new Error(`压缩包里有几个.shp：${shapes.join('、')}，只留一个。Leave one .shp in it.`);
  const part = (extension: string) =>
    Object.entries(files).find(
      ([name]) => name.toLowerCase() === `${first.slice(0, -4)}.${extension}`.toLowerCase(),
    )?.[1];
  const [shp, dbf, prj, cpg] = [files[first], ...['dbf', 'prj', 'cpg'].map(part)];
  if (shp === undefined || dbf === undefined)
    throw new Error('没有与.shp同名的.dbf。There is no .dbf of the same name.');
  if (prj !== undefined) checkProjection(strFromU8(prj));
  const geometries = parseShp(shp);
  const rows = parseDbf(dbf, encodingOf(dbf, encoding, cpg && strFromU8(cpg)));
  if (geometries.length !== rows.length)
    throw new Error(
      `.shp有${geometries.length}个图形，.dbf有${rows.length}行，文件不完整。Shapes and rows differ in number.`,
    );
  return geometries.map((geometry, i) => {
    if (geometry === null || !/Polygon$/.test(geometry.type))
      throw new Error(`第${i + 1}个图形不是面。Shape ${i + 1} is no area.`);
    return { properties: rows[i] ?? {}, polygons: nested(ringsOf(geometry)) };
  });
}

function unzipped(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => originalSize < mostBytes && !name.includes('__MACOSX'),
    });
  } catch (error) {
    throw new Error('不是ZIP压缩包。It is no ZIP.', { cause: error });
  }
}

/** A plane in metres, or a datum that nobody here can convert. */
function checkProjection(prj: string): void {
  const name = /^\s*(?:PROJCS|GEOGCS)\s*\[\s*"([^"]*)"/i.exec(prj)?.[1] ?? '';
  if (/^\s*PROJCS/i.test(prj))
    throw new Error(
      `是投影坐标（${name}），请先在GIS里转成经纬度。It is projected: convert it to degrees first.`,
    );
  if (/xian|西安|beijing|北京|1954|1980/i.test(name))
    throw new Error(
      `坐标系是${name}，请先在GIS里转成CGCS2000。Its datum is ${name}: convert it first.`,
    );
}

/** What is said wins over the `.cpg`; texts in plain letters need neither. */
function encodingOf(
  dbf: Uint8Array,
  said: string | undefined,
  cpg: string | undefined,
): string | undefined {
  const word = (said ?? cpg ?? '').trim();
  if (/^(?:utf-?8|65001)$/i.test(word)) return 'utf-8';
  if (/^(?:ansi\s*)?(?:cp)?(?:gbk|gb2312|gb18030|936|54936)$/i.test(word)) return 'gb18030';
  if (word === '' && dbf.subarray(32).every((byte) => byte < 0x80)) return 'utf-8';
  throw new Error(
    `属性表的编码${word === '' ? '没有写' : `“${word}”不认识`}：用 encoding 写 UTF-8 或 GBK。Say the encoding of the .dbf.`,
  );
}

function ringsOf({ type, coordinates }: { type: string; coordinates: unknown }): readonly Ring[] {
  const rings = type === 'Polygon' ? coordinates : (coordinates as unknown[]).flat();
  return (rings as number[][][]).map((ring) =>
    ring.map(([x = NaN, y = NaN]): Ring[number] => [x, y]),
  );
}

/** Rings as polygons: one that lies in an odd number of others is a hole of the smallest of them. */
function nested(rings: readonly Ring[]): readonly Polygon[] {
  if (rings.length < 2) return rings.length === 0 ? [] : [rings];
  const around = rings.map((ring) =>
    rings.filter((other) => other !== ring && ring[0] && isInside(ring[0], other)),
  );
  const depthOf = (ring: Ring) => around[rings.indexOf(ring)]?.length ?? 0;
  return rings
    .filter((ring) => depthOf(ring) % 2 === 0)
    .map((outer) => [
      outer,
      ...rings.filter(
        (ring, i) => depthOf(ring) === depthOf(outer) + 1 && (around[i]?.includes(outer) ?? false),
      ),
    ]);
}
