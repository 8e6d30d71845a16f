import type { Lang } from '../domain/words';
import type { Widen } from './widen';

/** Words of putting a view into another page. */
const zh = {
  heading: (title: string) => `把“${title}”嵌入网页`,
  close: '关闭嵌入设置',
  hint: '复制下面的代码，贴到网页里。嵌入的画面不在读者的机器上存任何东西。',
  shown: '显示什么',
  parts: {
    explore: { '1': '地图和面板', map: '只要地图', panel: '只要面板' },
    compare: { '1': '地图和图表', map: '只要地图', panel: '只要图表' },
    table: { '1': '表格' },
    present: { '1': '演示' },
    about: { '1': '关于' },
  },
  also: '附带',
  title: '城市名称',
  legend: '图例',
  lang: '画面的语言',
  langs: { zh: '中文', en: 'English' },
  theme: '画面的配色',
  themes: { system: '跟随读者的系统', light: '浅色', dark: '深色', contrast: '高对比' },
  fit: '高度随内容变化（代码里带一小段脚本）',
  preview: '预览',
  previewOf: (title: string) => `预览：${title}`,
  noPreview: '单个文件里看不到预览，代码照样可用。',
  code: '嵌入代码',
  copy: '复制嵌入代码',
  copied: '代码已复制。',
  copyDenied: '浏览器不允许自动复制，代码已选中，请按 Ctrl+C（Mac 按 ⌘C）。',
} as const;
export type EmbedWords = Widen<typeof zh>;

const en: EmbedWords = {
  heading: (title) => `Embed “${title}” in a page`,
  close: 'Close the embedding',
  hint: 'Copy the code below into your page. An embedded view stores nothing on a reader’s machine.',
  shown: 'Show',
  parts: {
    explore: { '1': 'Map and panel', map: 'Map only', panel: 'Panel only' },
    compare: { '1': 'Map and chart', map: 'Map only', panel: 'Chart only' },
    table: { '1': 'Table' },
    present: { '1': 'Presentation' },
    about: { '1': 'About' },
  },
  also: 'With',
  title: 'Name of the city',
  legend: 'Legend',
  lang: 'Language of the view',
  langs: { zh: '中文', en: 'English' },
  theme: 'Colours of the view',
  themes: {
    system: 'As the reader’s system',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  },
  fit: 'Height follows the content (adds a short script)',
  preview: 'Preview',
  previewOf: (title) => `Preview: ${title}`,
  noPreview: 'The single file cannot show a preview; the code works all the same.',
  code: 'Code to embed',
  copy: 'Copy the code',
  copied: 'The code is copied.',
  copyDenied:
    'The browser does not allow copying; the code is selected, press Ctrl+C (⌘C on a Mac).',
};

export const embedWords: Readonly<Record<Lang, EmbedWords>> = { zh, en };
