import { bilingual, both } from './bilingual.ts';

/** What a presentation file says beside the talk’s own words: names of its parts, and of its shapes. */
export const slideWords = bilingual({
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
  colour: both('按指标着色', 'Coloured by'),
  missing: both('未查到', 'not found'),
});
