import { bilingual, both, type WordsOf } from './bilingual.ts';

export const appWords = bilingual({
  map: both('地图', 'Map'),
  legend: both('图例', 'Legend'),
  layers: both('图层', 'Layers'),
  modes: {
    explore: both('探索', 'Explore'),
    compare: both('对比', 'Compare'),
    present: both('演示', 'Present'),
    table: both('数据', 'Data'),
    about: both('关于', 'About'),
  },
  modesNav: both('模式', 'Modes'),
  breadcrumb: both('当前位置', 'You are here'),
  areaList: both('全部县（区、市）', 'All counties, districts and cities'),
  zoomIn: both('地图：放大', 'Map: zoom in'),
  zoomOut: both('地图：缩小', 'Map: zoom out'),
  reset: both('地图：回到当前主题全貌', 'Map: show the whole subject'),
  whereAmI: both('地图：报告当前位置', 'Map: say where I am'),
  openWhole: both('打开完整地图', 'Open the whole map'),
  otherLanguage: both('EN', '中文'),
  /** In the language that it leads to, as its `lang` says. */
  otherLanguageName: both('Switch to English', '切换到中文'),
  theme: {
    light: both('浅色', 'Light'),
    dark: both('深色', 'Dark'),
    contrast: both('高对比', 'High contrast'),
    print: both('打印', 'Print'),
    projector: both('投影', 'Projector'),
    system: both('跟随系统', 'As the system'),
  },
  themeName: both('页面：配色', 'Page: colours'),
  share: both('分享、下载与打印', 'Share, download and print'),
  close: both('关闭提示', 'Close the notice'),
  skip: both('跳到内容', 'Skip to content'),
  schematic: both('示意', 'schematic'),
  legendOpening: both('开放方向', 'Direction of opening'),
  legendMeasured: both('实测', 'Measured'),
  legendDerived: both('推算', 'Derived'),
  legendTarget: both('规划目标', 'Plan target'),
  inUnit: both(
    (name: string, unit: string) => `${name}（${unit}）`,
    (name, unit) => `${name} (${unit})`,
  ),
  legendMissing: both('无数据', 'No data'),
  legendSchematic: both('示意', 'Schematic'),
  fills: both('填充', 'Fills'),
  againstCity: both('与全市之差', 'Distance to the city'),
  notAuthority: both('示意图，不作为划界依据', 'A schematic map; no basis for any boundary'),
  scaleBar: both(
    (km: number) => `比例尺：${km} 千米`,
    (km) => `Scale: ${km} kilometres`,
  ),
  kilometres: both(
    (km: number) => `${km} km`,
    (km) => `${km} km`,
  ),
  parts: {
    mode: both('模式', 'mode'),
    subject: both('主题', 'subject'),
    step: both('演示步骤', 'step'),
    indicator: both('指标', 'indicator'),
    chart: both('图形', 'chart'),
    against: both('对照指标', 'second indicator'),
    year: both('年份', 'year'),
    layers: both('图层', 'layers'),
    theme: both('配色', 'colours'),
    loop: both('循环播放', 'loop'),
    talk: both('演讲时长', 'length of the talk'),
    lang: both('语言', 'language'),
    page: both('文字页', 'text page'),
    embed: both('嵌入', 'embedding'),
    without: both('嵌入时略去的部分', 'parts left out'),
  },
  fellBack: both(
    (parts: string) => `链接中的${parts}无法识别，已用默认值代替。`,
    (parts) => `This link’s ${parts} could not be read; the default is shown instead.`,
  ),
  linkFaults: {
    areas: both(
      '链接里有认不出或重复的县，已略去。',
      'This link names areas that are unknown or named twice; they are left out.',
    ),
    fewAreas: both(
      '已选一个县，再选一个就能对比。',
      'One area is chosen; choose another to compare it with.',
    ),
    manyAreas: both(
      '一次最多对比四个县，链接里多出的已略去。',
      'Four areas at most can be compared; the others of this link are left out.',
    ),
  },
  ownMissing: both(
    (id: string) =>
      `这个链接用到一份自带数据（${id}），本机没有，地图先不按它着色。可在“对比”里粘贴或打开那份表。`,
    (id) =>
      `This link needs a table of one’s own (${id}) that is not on this machine; the map is shown without it. Paste or open that table under Compare.`,
  ),
  listJoin: both('、', ', '),
  sentenceJoin: both('', ' '),
  toMap: both('打开地图', 'Open the map'),
  backToTalk: both('回到讲稿', 'Back to the talk'),
  drawingOnly: both(
    '实时地图没有打开，已用静态图代替；选择、查找与面板照常可用。',
    'The live map did not open; a drawing stands in. Choosing, the list and the panels work as usual.',
  ),
});
export type AppWords = WordsOf<typeof appWords>;
