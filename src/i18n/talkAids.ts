import { bilingual, both } from './bilingual.ts';

/** Words of the speaker's aids: a question from the floor, the rehearsal. */
export const talkAids = bilingual({
  ask: both('现场提问', 'A question from the floor'),
  askLabel: both(
    '县（区、市）名或拼音首字母；两个用空格隔开',
    'Name or initials of a county; two, with a space between, are compared',
  ),
  askHint: both(
    '输入一个县看画像，两个作对比；回车显示',
    'One shows its portrait, two are compared; Enter shows',
  ),
  askNone: both('没有找到这个县（区、市）', 'No county of that name'),
  and: both('与', ' and '),
  rehearsal: both('排练', 'Rehearsal'),
  rehearse: both('开始排练', 'Rehearse'),
  rehearsed: both('结束排练', 'End the rehearsal'),
  step: both('步骤', 'Step'),
  spent: both('用时', 'Took'),
  budget: both('预算', 'Planned'),
  total: both('合计', 'Total'),
  forget: both('清除排练记录', 'Forget the rehearsal'),
  fits: both(
    (talk: number, time: string) => `按这次的速度，${talk}分钟的讲法约需${time}。`,
    (talk, time) => `At this pace the ${talk}-minute talk takes about ${time}.`,
  ),
  shorter: both(
    (talk: number, time: string) => `时间不够：改用${talk}分钟的讲法（约${time}）`,
    (talk, time) => `Too long: take the ${talk}-minute talk (about ${time})`,
  ),
  tooLong: both(
    (time: string) => `最短的讲法也约需${time}，请压缩各步。`,
    (time) => `Even the shortest talk takes about ${time}: say less at each step.`,
  ),
});
