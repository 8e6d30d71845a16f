import { bilingual, both } from './bilingual.ts';

/** Words of the editor about tables of one's own. */
export const editTableWords = bilingual({
  heading: both('自带数据', 'Own data'),
  hint: both(
    '勾选的表随讲稿存进HTML和讲稿文件；步骤用到的总在其中。对方看到时处处标明“自带数据”。',
    'Ticked tables go into the HTML and the talk file with the talk; those a step uses always do. Whoever opens it sees them marked as own data everywhere.',
  ),
  toCompare: both('到“对比”里读入一张表', 'Read in a table under Compare'),
  isUsed: both('步骤在用', 'used by a step'),
  replaced: both(
    (count: number) => `。其中${count}张自带的表与这里的同名同年而数不同，已换成文件里的，可撤销`,
    (count) =>
      `. Tables of the same name and years with other numbers were replaced: ${count}; undo brings them back`,
  ),
  listJoin: both('、', ', '),
});
