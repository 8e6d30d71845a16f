import type { Settings, ShapeFile } from '../build/geometry/settings';

/** `geometry.yaml`: every choice of the drawing, each with what it is for. */
export function geometryFile(name: string, settings: Settings): string {
  const { counties, neighbours, pieces, holes, crossings, snapMeters, overlapMeters } = settings;
  const { toleranceShare } = settings;
  const { quantisation, toleranceM2 } = settings;
  const areas = Object.entries(counties.areasKm2).map(([code, km2]) => `    '${code}': ${km2}`);
  const around = neighbours.map(
    ({ code, ...source }) => `  - { code: '${code}', ${inline(source)} }`,
  );
  return `# ${name}的边界从哪里来、怎样画。一般不用改。字段说明见 geodata/README.md。
# Where the boundaries come from and how they are drawn; seldom changed.
counties:
  # 边界文件（npm包里的，或本文件夹里的 ./文件）和它的SHA-256：文件变了，构建会停下来。用自己的边界：npm run boundaries。
  file: ${counties.file}
  sha256: ${counties.sha256}
${counties.only === undefined ? '' : `  only: [${counties.only.map((code) => `'${code}'`).join(', ')}]\n`}${ownFields(counties)}  # 按边界量算的面积（平方公里），相差超过1%时构建会停下来。
  areasKm2:
${areas.join('\n')}

# 相邻的市，只作背景。
neighbours:${around.length === 0 ? ' []' : `\n${around.join('\n')}`}

# 全市由几块组成、中间有几个洞（岛屿、飞地、被包围的外市地块）：按边界数得。
pieces: ${pieces}
holes: ${holes}
# 边界文件里有几条轮廓线自己相交或相触（资料本身的瑕疵）。
crossings: ${crossings}

# 两个文件的顶点相距小于这一距离（米）时视为同一点。
snapMeters: ${snapMeters}
${overlapMeters === undefined ? '' : `# 各市的文件分别绘制、已并拢：相邻的轮廓互相伸入超过这一距离（米）的，构建时列出来。\noverlapMeters: ${overlapMeters}\n`}# 全图每边的格数，一格约10米。
quantisation: ${quantisation}
${toleranceShare === undefined ? '' : `# 小的县（区、市）画得细一些：弯折不超过自身面积的这一比例时才拉直。\ntoleranceShare: ${toleranceShare}\n`}# 小于这一面积（平方米）的弯折拉直。
toleranceM2: { counties: ${toleranceM2.counties}, neighbours: ${toleranceM2.neighbours}, rivers: ${toleranceM2.rivers} }

# 规划里有“核心区”的圆时，写明圆心和面积（要与 plan.yaml 中 kind: core 的一条对应）：
# core: { center: [经度, 纬度], areaKm2: 60, vertices: 128 }
# 核心区向外的方向（kind: extension），写明扇形的角度和远近：
# extensions: { widthDegrees: 60, reachMeters: 15000, bands: 12, fade: [1, 0.06] }
`;
}

function ownFields({ crs, codeField }: ShapeFile): string {
  const fields = { crs, codeField };
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${key}: ${value}\n`)
    .join('');
}

function inline({ file, sha256, only }: ShapeFile): string {
  const part = only === undefined ? '' : `, only: [${only.map((code) => `'${code}'`).join(', ')}]`;
  return `file: ${file}, sha256: ${sha256}${part}`;
}
