import { bilingual, both, type WordsOf } from './bilingual.ts';

/** The unit where the values stand without it, and whether any figure found room; else the colours alone say it. */
export interface SaidOnMap {
  readonly unit: string;
  readonly hasNumbers: boolean;
}
const onMapZh = (hasNumbers: boolean): string => (hasNumbers ? '图上数字' : '图上颜色');

export const storyWords = bilingual({
  /** How far a sign on the wall may be trusted; whom its position is from stands in the map's own card. */
  precisions: {
    site: both('位置示意，约±百米', 'Position schematic, to about 100 m'),
    approx: both('大致位置，示意', 'Rough position, schematic'),
    town: both('只标所在城区，示意', 'Only the town, schematic'),
    village: both('只标所在村镇，示意', 'Only the village, schematic'),
    none: both('未查到可靠位置', 'No position that can be trusted'),
  },
  talk: both('汇报演示', 'Talk'),
  choose: both('选择时长', 'Choose a length'),
  minutes: both(
    (minutes: number) => `${minutes}分钟`,
    (minutes) => `${minutes} minutes`,
  ),
  steps: both(
    (count: number) => `${count}步`,
    (count) => `${count} steps`,
  ),
  start: both('开始', 'Start'),
  resume: both('从上次的位置继续', 'Resume'),
  startKey: both('F5', 'F5'),
  notes: both('演讲者视图', 'Speaker view'),
  grid: both('全部步骤', 'All steps'),
  slides: both('分享、下载PPTX', 'Share, PPTX'),
  loop: both('循环播放', 'Loop'),
  story: both('讲述（手机阅读）', 'Story, to read'),
  edit: both('编辑讲稿', 'Edit the talk'),
  fullscreen: both('全屏', 'Full screen'),
  projector: both('投影配色与大字', 'Projector colours and type'),
  laser: both('激光点', 'Laser dot'),
  pen: both('画笔', 'Pen'),
  share: both('分享这一步', 'Share this step'),
  leave: both('退出演示', 'Leave the talk'),
  next: both('下一步', 'Next step'),
  back: both('上一步', 'Step back'),
  black: both('黑屏', 'Black out'),
  help: both('按键', 'Keys'),
  tools: both('演示：工具', 'Talk: tools'),
  step: both(
    (number: number, count: number) => `第${number}步，共${count}步`,
    (number, count) => `Step ${number} of ${count}`,
  ),
  beyond: both('此步只在更长的讲稿中', 'Only a longer talk has this step'),
  onMap: both(
    (indicator: string, year: number, { unit, hasNumbers }: SaidOnMap) =>
      `${onMapZh(hasNumbers)}：${indicator}（${unit && `${unit}，`}${year}年）`,
    (indicator, year, { unit }) =>
      `On the map: ${indicator.toLowerCase()}, ${unit && `${unit}, `}${year}`,
  ),
  changeOnMap: both(
    (indicator: string, from: number, to: number, { unit, hasNumbers }: SaidOnMap) =>
      `${onMapZh(hasNumbers)}：${indicator}变化（${unit && `${unit}，`}${from}—${to}年）`,
    (indicator, from, to, { unit }) =>
      `On the map: change of ${indicator.toLowerCase()}, ${unit && `${unit}, `}${from}–${to}`,
  ),
  section: both(
    (name: string) => `报告“${name}”`,
    (name) => `report, “${name}”`,
  ),
  notAuthority: both('示意图，不作为划界依据', 'Schematic map: not evidence of any boundary'),
  blacked: both(
    '已黑屏：再按黑屏键恢复，按翻页键继续',
    'Blacked out: the same key brings this step back, paging goes on',
  ),
  typed: both(
    (digits: string) => `跳到第${digits}步：按回车键确认`,
    (digits) => `Go to step ${digits}: press Enter`,
  ),
  closeGrid: both('关闭全部步骤', 'Close all steps'),
  nextStep: both('下一步', 'Next'),
  end: both('讲稿到此结束', 'The talk ends here'),
  coming: both('后面还要说', 'Still to come in this step'),
  larger: both('讲稿字大一些', 'Larger notes'),
  smaller: both('讲稿字小一些', 'Smaller notes'),
  hold: both('定住观众窗口', 'Hold the audience window'),
  release: both('交给观众窗口', 'Hand over to the audience window'),
  held: both(
    '观众窗口已定住：可以查找，准备好了再交给观众',
    'The audience window is held: look things up, hand over when ready',
  ),
  now: both('现在', 'Now'),
  place: both('步骤', 'Step'),
  elapsed: both('已用', 'Elapsed'),
  budget: both('本步应在', 'This step'),
  budgetUntil: both(
    (time: string) => `${time}前讲完`,
    (time) => `until ${time}`,
  ),
  over: both(
    (time: string) => `超出${time}`,
    (time) => `${time} over`,
  ),
  notesOf: both('讲稿', 'Notes'),
  restart: both('重新计时', 'Restart the clock'),
  audience: {
    open: both('打开观众窗口', 'Open the audience window'),
    paired: both('观众窗口已连接', 'Audience window connected'),
    lost: both('观众窗口未连接', 'Audience window not connected'),
  },
  audienceHint: both(
    '把观众窗口拖到投影上，在该窗口按F全屏（或用浏览器的全屏键，多为F11）。两个窗口均可翻页。',
    'Drag the audience window to the projector and press F there (or the browser’s own key, often F11). Paging works in either window.',
  ),
  closeNotes: both('关闭演讲者视图', 'Close the speaker view'),
  stepGone: both(
    '链接中的步骤已不存在，转到其所在章。',
    'The step in this link is gone; here is its chapter instead.',
  ),
  stepUnknown: both(
    '链接中的步骤无法识别，请从头开始。',
    'The step in this link is not known; start from the beginning.',
  ),
  noPopup: both(
    '浏览器拦截了观众窗口。请在地址栏允许弹出窗口后再按N，或者：',
    'The browser blocked the audience window. Allow pop-ups in the address bar and press N again, or:',
  ),
  noPopupWay: both('在新标签页打开观众窗口', 'open the audience window in a new tab'),
  noFullscreen: both(
    '本机不允许网页全屏，请按浏览器的全屏键（多为F11）。',
    'This machine lets no page go full screen; use the browser’s own key (often F11).',
  ),
  noWakeLock: both(
    '网页无法保持屏幕常亮，请在系统设置中关闭自动息屏。',
    'A page cannot keep this screen on; switch off sleep in the system settings.',
  ),
  noClipboard: both(
    '浏览器不允许写剪贴板，请从下面手动复制：',
    'The browser does not let the page copy; please copy it by hand:',
  ),
  copied: both(
    '当前视图已复制为一个步骤，可粘贴到story.yaml。',
    'The view is copied as a step, ready to paste into story.yaml.',
  ),
  copyTitle: both('当前视图写成的步骤', 'The current view as a step'),
  close: both('关闭', 'Close'),
  laserOn: both('激光点已开，再按L关闭。', 'Laser dot on; L puts it out.'),
  penOn: both(
    '画笔已开，笔迹自动消失；再按P关闭。',
    'Pen on; strokes fade by themselves. P puts it away.',
  ),
  loopOn: both(
    '循环播放已开，有操作即暂停，无操作一分钟后从头播放。',
    'Looping. A touch pauses it; after a quiet minute it starts again from the beginning.',
  ),
  loopOff: both('循环播放已关。', 'Loop off.'),
  keys: both(
    [
      ['PageDown → ↓ 空格', '下一步'],
      ['PageUp ← ↑ Shift+空格', '上一步'],
      ['Home End', '第一步、最后一步'],
      ['数字+回车', '跳到该步'],
      ['.或B', '黑屏'],
      ['/', '现场提问：输入一个县看画像，两个作对比；翻页返回'],
      ['G', '全部步骤'],
      ['E', '开始之前：编辑讲稿'],
      ['N', '演讲者视图'],
      ['Z', '定住观众窗口，再按交给观众'],
      ['− +', '演讲者视图：讲稿字号'],
      ['F5', '从头开始；退出后返回该步；演示中不会刷新'],
      ['F', '全屏；本机不允许时用浏览器的全屏键（多为F11）'],
      ['T', '投影配色与大字'],
      ['L P E', '激光点、画笔、擦去'],
      ['K', '循环播放（链接中为loop=1），有操作即暂停，无操作一分钟后从头播放'],
      ['S', '分享这一步：二维码、链接、图片'],
      ['Y', '把当前视图复制成步骤'],
      ['Esc', '退出演示'],
    ],
    [
      ['PageDown → ↓ Space', 'next step'],
      ['PageUp ← ↑ Shift+Space', 'step back'],
      ['Home End', 'first, last step'],
      ['digits + Enter', 'go to that step'],
      ['. or B', 'black out'],
      ['/', 'a question from the floor: one county, or two compared; paging returns'],
      ['G', 'all steps'],
      ['E', 'before the start: edit the talk'],
      ['N', 'speaker view'],
      ['Z', 'hold the audience window; again hands over'],
      ['− +', 'speaker view: size of the notes'],
      ['F5', 'start; after leaving, back to that step; never reloads while presenting'],
      ['F', 'full screen; where refused, the browser’s own key (often F11)'],
      ['T', 'projector colours and type'],
      ['L P E', 'laser dot, pen, wipe'],
      ['K', 'loop (loop=1 in the link): a touch pauses it, a quiet minute restarts it'],
      ['S', 'share this step: code, link, picture'],
      ['Y', 'copy the view as a step'],
      ['Esc', 'leave the talk'],
    ],
  ),
});
export type StoryWords = WordsOf<typeof storyWords>;
