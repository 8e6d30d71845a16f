import { bilingual, both, type WordsOf } from './bilingual.ts';

export const shareWords = bilingual({
  heading: both(
    (title: string) => `分享“${title}”`,
    (title) => `Share “${title}”`,
  ),
  close: both('关闭', 'Close'),
  qr: both('当前画面的二维码', 'QR code of this view'),
  qrStory: both('讲述的二维码', 'QR code of the story'),
  qrStoryHint: both(
    '手机扫一扫，从这一步读起。',
    'Scan it with a phone to read on from this step.',
  ),
  qrHint: both('手机扫一扫，打开同一画面。', 'Scan it with a phone to open the same view.'),
  link: both('当前画面的链接', 'Link to this view'),
  linkHint: both(
    '打开即当前画面，保留图层、年份、配色；聊天中一般只显示一行网址。',
    'Opens exactly what you see, with layers, year and colours; a chat mostly shows it as a bare address.',
  ),
  chat: both('聊天链接', 'Link for chats'),
  chatHint: both(
    '在微信、QQ、钉钉中先显示标题、文字和图片，点开后进入地图；不带图层和配色。',
    'A chat shows its title, words and picture first, and it leads on to the map; without layers and colours.',
  ),
  copyChat: both('复制聊天链接', 'Copy the chat’s link'),
  sendChat: both('用系统分享聊天链接……', 'Share the chat’s link by the system …'),
  copy: both('复制链接', 'Copy link'),
  copied: both('链接已复制。', 'The link is copied.'),
  copyDenied: both(
    '浏览器不允许自动复制，链接已选中，请按Ctrl+C（Mac按⌘C）。',
    'The browser does not allow copying; the link is selected, press Ctrl+C (⌘C on a Mac).',
  ),
  send: both('用系统分享画面……', 'Share this view by the system …'),
  onlyFile: both(
    '这是单文件版，链接只在本机有效，因此没有二维码。请把文件发给对方，对方打开后在地址末尾加上以下内容，即为同一画面。',
    'This is a single file: a link would work on this machine only, so there is no QR code. Send the file itself; whoever opens it reaches this view by adding the following to the address.',
  ),
  inFile: both(
    (hash: string) => `在单文件版的地址末尾加上${hash}`,
    (hash) => `In the single file, add ${hash} to the address`,
  ),
  pictures: both('图片', 'Pictures'),
  png: both('下载PNG', 'Download PNG'),
  svg: both('下载SVG', 'Download SVG'),
  wholePng: both('整步一张的PNG', 'PNG of the whole step'),
  zip: both('全部步骤的PNG（ZIP）', 'PNG of all steps (ZIP)'),
  zipEach: both('每次揭示一张（ZIP）', 'A picture for each reveal (ZIP)'),
  zipBusy: both(
    (done: number, all: number) => `正在绘图：${done}/${all}`,
    (done, all) => `Drawing: ${done} of ${all}`,
  ),
  pictureFailed: both(
    '图片生成失败，请改用打印。',
    'The picture could not be made; print instead.',
  ),
  paper: both('打印', 'Print'),
  addStep: both('加入讲稿', 'Add to the talk'),
  addStepHint: both(
    '当前画面成为讲稿的一步，接着可以编辑。',
    'What is shown becomes a step of the talk, to be edited.',
  ),
  stepAdded: both('已加入讲稿。', 'Added to the talk.'),
  embed: both('嵌入网页', 'Embed in a page'),
  openEmbed: both('设置嵌入的画面', 'Set up the embedded view'),
  printView: both('打印本页', 'Print this page'),
  printSteps: both('打印讲义', 'Print the handout'),
  preview: both('打印预览', 'Print preview'),
  print: both('打印', 'Print'),
  leave: both('返回页面', 'Back to the page'),
  size: both('纸张', 'Paper'),
  layout: both('版式', 'Layout'),
  layouts: {
    page: both('一页一步', 'One step a page'),
    notes: both('一页两步，留记录线', 'Two steps a page, lines for notes'),
    script: both('讲稿：图、讲稿、用时', 'Script: picture, notes, time'),
  },
  orientation: both('方向', 'Orientation'),
  orientations: {
    portrait: both('纵向', 'Portrait'),
    landscape: both('横向', 'Landscape'),
  },
  chapters: both(
    (kept: number, all: number) => `章节：${kept}/${all}`,
    (kept, all) => `Chapters: ${kept} of ${all}`,
  ),
  noChapter: both('没有选章节，请至少选一章。', 'No chapter is chosen; choose at least one.'),
  scriptOf: both(
    (title: string) => `${title} · 讲稿`,
    (title) => `${title} · script`,
  ),
  minutes: both(
    (minutes: number) => `共${Math.round(minutes * 10) / 10}分钟`,
    (minutes) => `${Math.round(minutes * 10) / 10} minutes`,
  ),
  time: both(
    (minutes: number, until: number) =>
      `${Math.round(minutes * 10) / 10}分钟 · 讲到第${Math.round(until * 10) / 10}分钟`,
    (minutes, until) =>
      `${Math.round(minutes * 10) / 10} min · until minute ${Math.round(until * 10) / 10}`,
  ),
  revealed: both('分步', 'Reveals'),
  reveals: {
    view: {
      whole: both('整步一页', 'The whole step'),
      each: both('当前画面', 'As on the screen'),
    },
    steps: {
      whole: both('整步一页', 'A page for the whole step'),
      each: both('每次揭示一页', 'A page for each'),
    },
  },
  notes: both('记录', 'Notes'),
  sources: both('来源', 'Sources'),
  schematic: both('示意图，不作为划界依据', 'Schematic map: not evidence of any boundary'),
  /** A title has 书名号 of its own where it names a work; many are our own words for a source. */
  cite: both(
    (publisher: string, title: string, date: string | null) =>
      `${publisher}，${title}${date === null ? '' : `（${date}）`}`,
    (publisher, title, date) => `${publisher}, “${title}”${date === null ? '' : ` (${date})`}`,
  ),
  sourceOf: both(
    (list: string) => `来源：${list}`,
    (list) => `Source: ${list}`,
  ),
  listJoin: both('；', '; '),
  made: both(
    (date: string) => `制图：${date}`,
    (date) => `Made on ${date}`,
  ),
  count: both(
    (number: number, all: number) => `${number}/${all}`,
    (number, all) => `${number} / ${all}`,
  ),
});
export type ShareWords = WordsOf<typeof shareWords>;
