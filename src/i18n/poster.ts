import { bilingual, both } from './bilingual.ts';

export const posterWords = bilingual({
  open: both('大幅打印（A4—A0）', 'Print to size (A4 to A0)'),
  sheet: both(
    (name: string, width: number, height: number) => `${name} · ${width}×${height}毫米`,
    (name, width, height) => `${name} · ${width} × ${height} mm`,
  ),
  ink: both('颜色', 'Colours'),
  inks: { colour: both('彩色', 'In colour'), grey: both('黑白', 'Black and white') },
  parts: both('内容', 'Contents'),
  part: {
    title: both('标题', 'Title'),
    map: both('地图', 'Map'),
    legend: both('图例', 'Legend'),
    figure: both('图表和文字', 'Figures and words'),
    sources: both('来源', 'Sources'),
    code: both('二维码', 'QR code'),
  },
  noScale: both(
    '矢量输出。边界经过简化，不设1:N比例，距离以图上的比例尺条为准。打印时选“实际大小”。',
    'Vector output. The shapes are simplified: no scale 1:N, distances go by the bar on the map. Print at actual size.',
  ),
  setting: both('正在排版……', 'Setting the sheet …'),
  empty: both(
    '地图和图表都没有选，请至少选一项。',
    'Neither map nor figures are chosen; choose at least one.',
  ),
});
