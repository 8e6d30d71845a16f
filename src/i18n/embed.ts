import { bilingual, both, type WordsOf } from './bilingual.ts';

export const embedWords = bilingual({
  openWhole: both('打开完整地图', 'Open the whole map'),
  heading: both(
    (title: string) => `把“${title}”嵌入网页`,
    (title) => `Embed “${title}” in a page`,
  ),
  close: both('关闭嵌入设置', 'Close the embedding'),
  hint: both(
    '复制以下代码，粘贴到网页中。嵌入的画面不在读者的设备上存储任何内容。',
    'Copy the code below into your page. An embedded view stores nothing on a reader’s machine.',
  ),
  shown: both('显示内容', 'Show'),
  parts: {
    explore: {
      '1': both('地图和面板', 'Map and panel'),
      map: both('仅地图', 'Map only'),
      panel: both('仅面板', 'Panel only'),
    },
    compare: {
      '1': both('地图和图表', 'Map and chart'),
      map: both('仅地图', 'Map only'),
      panel: both('仅图表', 'Chart only'),
    },
    table: {
      '1': both('表格', 'Table'),
    },
    present: {
      '1': both('汇报演示', 'Presentation'),
    },
    about: {
      '1': both('说明', 'About'),
    },
    story: {
      '1': both('讲述', 'Story'),
    },
  },
  also: both('附加内容', 'With'),
  title: both(LEVEL_ZH === '市' ? '城市名称' : '名称', `Name of the ${LEVEL_EN}`),
  legend: both('图例', 'Legend'),
  lang: both('画面的语言', 'Language of the view'),
  langs: {
    zh: both('中文', '中文'),
    en: both('English', 'English'),
  },
  theme: both('画面的配色', 'Colours of the view'),
  themes: {
    system: both('自动（随读者的系统）', 'Auto (the reader’s system)'),
    light: both('浅色', 'Light'),
    dark: both('深色', 'Dark'),
    contrast: both('高对比', 'High contrast'),
  },
  fit: both(
    '高度随内容变化（代码里带一小段脚本）',
    'Height follows the content (adds a short script)',
  ),
  preview: both('预览', 'Preview'),
  previewOf: both(
    (title: string) => `预览：${title}`,
    (title) => `Preview: ${title}`,
  ),
  noPreview: both(
    '单文件版不能预览，代码仍可使用。',
    'The single file cannot show a preview; the code works all the same.',
  ),
  code: both('嵌入代码', 'Code to embed'),
  copy: both('复制嵌入代码', 'Copy the code'),
  copied: both('代码已复制。', 'The code is copied.'),
  copyDenied: both(
    '浏览器不允许自动复制，代码已选中，请按Ctrl+C（Mac按⌘C）。',
    'The browser does not allow copying; the code is selected, press Ctrl+C (⌘C on a Mac).',
  ),
});
export type EmbedWords = WordsOf<typeof embedWords>;
