import { bilingual, both, type WordsOf } from './bilingual.ts';

/** What a presentation file says beside the talk’s own words: names of its parts, and of its shapes. */
export const slideWords = bilingual({
  heading: both('幻灯片', 'Slides'),
  hint: both(
    'PPTX：每一步一页，有备注；文字、各县的形状和条形图都可以在PowerPoint、WPS里改。',
    'PPTX: a slide for each step, with notes; text, the counties’ shapes and the bar charts can be changed in PowerPoint and WPS.',
  ),
  length: both('讲多久', 'Length'),
  lengthOf: both(
    (minutes: number, steps: number) => `${minutes}分钟，${steps}步`,
    (minutes, steps) => `${minutes} minutes, ${steps} steps`,
  ),
  download: both(
    (format: string) => `下载PPTX（${format}）`,
    (format) => `Download PPTX (${format})`,
  ),
  busy: both(
    (done: number, all: number) => `正在制作幻灯片：${done}/${all}`,
    (done, all) => `Making slides: ${done} of ${all}`,
  ),
  cancel: both('取消', 'Cancel'),
  cancelled: both('已取消，没有生成文件。', 'Cancelled; no file was made.'),
  failed: both('幻灯片生成失败，请再试一次。', 'The slides could not be made; try again.'),
  title: both('标题', 'Title'),
  subtitle: both('副标题', 'Subtitle'),
  text: both('正文', 'Text'),
  titleHere: both('标题', 'Title'),
  textHere: both('文字', 'Text'),
  notes: both('备注', 'Notes'),
  picture: both('幻灯片', 'Slide'),
  notice: both('示意', 'Notice'),
  number: both('页码', 'Slide number'),
  coverLayout: both('封面', 'Cover'),
  stepLayout: both('标题和图', 'Title and figure'),
  chapter: both('章', 'Chapter'),
  sources: both('来源', 'Sources'),
  told: both('要点', 'Points'),
  map: both('地图', 'Map'),
  figure: both('图表', 'Figure'),
  chart: both('统计图', 'Chart'),
  shape: both('形状', 'Shape'),
  line: both('线', 'Line'),
  label: both('文字', 'Label'),
  qr: both('二维码', 'QR code'),
  date: both('日期', 'Date'),
  logo: both('标志', 'Logo'),
  missing: both('未查到', 'not found'),
});
export type SlideWords = WordsOf<typeof slideWords>;
