import { bilingual, both } from './bilingual.ts';

/** What the share dialog says of tables of one's own: what goes along, and what does not. */
export const ownWords = bilingual({
  heading: both('自带数据', 'Own data'),
  quoted: both(
    (name: string) => `“${name}”`,
    (name) => `“${name}”`,
  ),
  listJoin: both('、', ', '),
  places: both(
    (count: number) => `${count}处`,
    (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
  ),
  inView: both(
    (names: string) => `这个画面用了自带数据${names}。`,
    (names) => `This view shows own data: ${names}.`,
  ),
  inStep: both(
    (names: string) =>
      `这一步用了自带数据${names}。链接和二维码不带讲稿，也不带表，对方打开的是原讲稿；要给对方这一步，请发文件。`,
    (names) =>
      `This step shows own data: ${names}. Link and code carry neither the talk nor the table, they open the original talk; to hand over this step, send a file.`,
  ),
  travels: both(
    '图片、打印、幻灯片带着这些数，并标明“自带数据，未经核实”。',
    'Pictures, paper and slides have these numbers, marked as own data, not verified.',
  ),
  linkHas: both(
    '链接和二维码带着表：对方打开即见，并标明是自带数据。拿到链接的人都能看到这些数。',
    'Link and code carry the table: whoever opens them sees it, marked as own data. All who get the link can read these numbers.',
  ),
  linkHasNot: both(
    '链接、二维码和聊天链接不带表：对方打开只见地图，并看到“本机没有这份表”。',
    'Link, code and the link for chats do not carry the table: others see the plain map, and that the table is not there.',
  ),
  listsStay: both(
    (names: string) =>
      `链接、二维码和聊天链接不带地点：对方打开看不到${names}，只看到“本机没有”。要给对方，请存成文件。`,
    (names) =>
      `Link, code and the link for chats do not carry places: others do not see ${names}, only that they are not there. To hand them over, save a file.`,
  ),
  savedLists: both(
    '已生成文件。对方打开后，在图例的“图层”里能找到这些地点。',
    'The file is made. Whoever opens it finds the places among the layers of the legend.',
  ),
  intoLink: both(
    (values: number, letters: number) =>
      `把表放进链接和二维码（${values}个数，网址增加约${letters}个字符）`,
    (values, letters) =>
      `Put the table into link and code (${values} values, about ${letters} more characters)`,
  ),
  tooLong: both(
    (name: string, letters: number, most: number) =>
      `“${name}”太长，放不进链接（${letters}个字符，最多${most}个）：请存成文件发给对方。`,
    (name, letters, most) =>
      `“${name}” is too long for a link (${letters} characters, ${most} at most): save a file and send that.`,
  ),
  html: both('存为一个HTML文件（带表）', 'Save as one HTML file (with the table)'),
  json: both('存为讲稿文件（带表）', 'Save as a talk file (with the table)'),
  saving: both('正在生成文件。', 'The file is being made.'),
  saved: both(
    '已生成文件。对方打开后，在“对比”的指标里能找到这份表。',
    'The file is made. Whoever opens it finds the table among the indicators under Compare.',
  ),
  saveFailed: both(
    '文件没有生成：单文件版没有取到。可改存讲稿文件，联网后再试。',
    'No file was made: the single file could not be fetched. Save a talk file, or try again with a network.',
  ),
});
