import { bilingual, both, type WordsOf } from './bilingual.ts';

/** Words of the form for places of one's own. */
export const ownPlaceWords = bilingual({
  open: both('使用自带地点', 'Use places of your own'),
  privacy: both(
    '只在本机读取，不上传；默认只存于内存，关闭页面即清除。图上处处标明“自带数据，未经核实”。',
    'Read on this machine only, never sent; kept in memory and gone with the page unless you choose otherwise. Marked on the map as own data, not verified.',
  ),
  paste: both(
    '粘贴地点表（名称、经度、纬度）',
    'Paste a table of places (name, longitude, latitude)',
  ),
  pastePlaceholder: both('名称\t经度\t纬度\t说明', 'name\tlng\tlat\tnote'),
  pick: both('在地图上点选', 'Press positions on the map'),
  pickEnd: both('结束点选', 'End'),
  pickHint: both(
    '请在地图上点按，每点一处加一个地点。键盘：方向键移动准星（加Shift走大步），回车加一处，Esc结束。',
    'Press the map: each press adds a place. Keys: arrows move the cross (Shift for large steps), Enter adds, Escape ends.',
  ),
  pickInto: both(
    (title: string) => `在地图上点选，加入“${title}”`,
    (title) => `Press positions on the map for “${title}”`,
  ),
  picked: both('点选的地点', 'Pressed places'),
  pickedOrigin: both('地图点选', 'pressed on the map'),
  placeNumber: both(
    (at: number) => `地点${at}`,
    (at) => `Place ${at}`,
  ),
  added: both(
    (name: string, at: string) => `已加入${name}（${at}），可在列表里改名`,
    (name, at) => `${name} added (${at}); rename it in the list`,
  ),
  isFull: both(
    (most: number) => `一份列表最多${most}处，没有再加。请另建一份。`,
    (most) => `A list has ${most} places at most; nothing was added. Begin another.`,
  ),
  manyLists: both(
    (most: number) => `最多${most}份列表，请先移除一份。`,
    (most) => `${most} lists at most: remove one first.`,
  ),
  pasted: both('粘贴的地点', 'Pasted places'),
  title: both('列表名称', 'Name of the list'),
  titleTaken: both(
    '已有同名的列表，用上之后会换成这一份。',
    'A list of this name is there already; this one will replace it.',
  ),
  system: both('坐标系', 'Coordinate system'),
  systemAsk: both('请选坐标系', 'Choose one'),
  systems: {
    wgs84: both('WGS-84或CGCS2000（GPS、天地图）', 'WGS-84 or CGCS2000 (GPS, Tianditu)'),
    gcj02: both('GCJ-02“火星坐标”（高德、腾讯地图）', 'GCJ-02 (Amap, Tencent maps)'),
  },
  systemHint: both(
    '坐标系由您说明，不作猜测；说错约差五六百米。GCJ-02会换算成WGS-84。百度的BD-09请先转换。',
    'You say which it is, it is not guessed; the wrong one is some 600 m off. GCJ-02 is converted to WGS-84. Convert BD-09 (Baidu) first.',
  ),
  found: both(
    (places: number) => `读到${places}处地点`,
    (places) => `${places} ${places === 1 ? 'place was' : 'places were'} read`,
  ),
  foundOf: both(
    (places: number, others: number) => `读到${places}处地点，${others}行没有读`,
    (places, others) => `Places read: ${places}; rows not read: ${others}`,
  ),
  faults: {
    noName: both('没有名称', 'no name'),
    noNumber: both('没有读出经纬度的数', 'no number for longitude or latitude'),
    outOfRange: both('超出经度±180、纬度±90', 'beyond ±180 of longitude or ±90 of latitude'),
    swapped: both('经纬度像是写反了', 'longitude and latitude seem swapped'),
  },
  outside: both(`在全${LEVEL_ZH}范围之外`, `outside the ${LEVEL_EN}`),
  swap: both(
    (count: number) => `有${count}行经纬度像是写反了：对调后使用`,
    (count) => `Swapped longitude and latitude, it seems: ${count}. Use them the other way round`,
  ),
  keepOutside: both(
    (count: number) => `有${count}处在全${LEVEL_ZH}范围之外：也要这些`,
    (count) => `Outside the ${LEVEL_EN}: ${count}. Use these, too`,
  ),
  tooMany: both(
    (most: number, left: number) =>
      `一份列表最多${most}处，只取前${most}处，其余${left}处没有读入。`,
    (most, left) => `A list has ${most} places at most: the first are taken, ${left} are left out.`,
  ),
  faultsLeft: both(
    (left: number) => `另有${left}行没有读，未列出。`,
    (left) => `Further rows not read and not listed: ${left}.`,
  ),
  original: both('原文', 'Original'),
  understood: both('读作（WGS-84）', 'Read as (WGS-84)'),
  understoodSystemOpen: both('读作（坐标系待选）', 'Read as (system not chosen yet)'),
  use: both(
    (count: number) => `使用这${count}处`,
    (count) => (count === 1 ? 'Use this place' : `Use these ${count} places`),
  ),
  needs: {
    title: both('还缺列表名称。', 'The list needs a name.'),
    system: both('还没有说明坐标系。', 'Say which coordinate system it is.'),
    none: both('没有可用的地点。', 'There is no place to use.'),
  },
  onMap: both(
    (title: string, count: string) => `图上显示${title} · ${count}`,
    (title, count) => `On the map: ${title} · ${count}`,
  ),
  edit: both(
    (title: string) => `修改“${title}”`,
    (title) => `Change “${title}”`,
  ),
  drawn: both(
    (most: number) => `图上最多画${most}处，多出的不画。`,
    (most) => `The map draws ${most} places at most; what is more is not drawn.`,
  ),
  name: both(
    (at: number) => `第${at}处名称`,
    (at) => `Name of place ${at}`,
  ),
  note: both(
    (name: string) => `${name}的说明`,
    (name) => `Note of ${name}`,
  ),
  noteHint: both('说明（可不填）', 'note (optional)'),
  removePlace: both(
    (name: string) => `移除地点${name}`,
    (name) => `Remove the place ${name}`,
  ),
  removeList: both(
    (title: string) => `移除列表“${title}”`,
    (title) => `Remove the list “${title}”`,
  ),
  count: both(
    (count: number) => `${count}处`,
    (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
  ),
  lists: both('自带地点的列表', 'Lists of own places'),
});
export type OwnPlaceWords = WordsOf<typeof ownPlaceWords>;
