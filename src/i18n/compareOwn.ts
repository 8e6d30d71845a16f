import { both } from './bilingual.ts';
import { refusals } from './compareRefusals';

export const ownTable = {
  title: both('使用自带数据', 'Use a table of your own'),
  privacy: both(
    '只在本机读取，不上传；默认只存于内存，关闭页面即清除。',
    'Read on this machine only, never sent; kept in memory and gone with the page unless you choose otherwise.',
  ),
  paste: both('从Excel或WPS粘贴', 'Paste from Excel or WPS'),
  pastePlaceholder: both('县名\t数值', 'name\tvalue'),
  read: both('读取', 'Read'),
  file: both('或选择、拖入CSV、XLSX文件', 'or choose or drop a CSV or XLSX file'),
  drop: both('松开即读取', 'Release to read'),
  stop: both('停止', 'Stop'),
  stages: {
    open: both('正在打开', 'Opening'),
    unpack: both('正在解开工作簿', 'Unpacking the workbook'),
    rows: both('正在读行', 'Reading rows'),
    match: both('正在匹配县名', 'Matching names'),
  },
  refusals,
  sheet: both('工作表', 'Sheet'),
  column: both('数值列', 'Column of values'),
  columnName: both(
    (at: number) => `第${at}列数值`,
    (at) => `Value column ${at}`,
  ),
  name: both('指标名称', 'Name of the indicator'),
  unit: both('单位', 'Unit'),
  unitAsk: both('请选单位', 'Choose a unit'),
  unitOther: both('其他（自填）', 'Other (write it)'),
  unitWritten: both('单位文字', 'Unit in words'),
  year: both('年份', 'Year'),
  yearHint: both('例如2023', 'e.g. 2023'),
  share: both('数值是0～1的比例，乘以100', 'Values are shares from 0 to 1: multiply by 100'),
  check: both(
    '请核对：左为原文，右为读取结果',
    'Please check: the original on the left, what was read on the right',
  ),
  line: both('行', 'Row'),
  columnOf: both('列', 'Column'),
  original: both('原文', 'Original'),
  area: both('县（区、市）', 'Area'),
  understood: both('读作', 'Read as'),
  unmatched: both('未匹配，请指定', 'Not matched: choose'),
  ambiguous: both('有几个可能，请指定', 'Could be several: choose'),
  leaveOut: both('不用这一行', 'Leave this row out'),
  total: both(`全${LEVEL_ZH}`, `Whole ${LEVEL_EN}`),
  unclear: both('读不懂，按无数据处理', 'not understood, taken as no data'),
  doubled: both(
    (names: string) => `有几行给出不同的数，先按无数据处理，请只留一行：${names}`,
    (names) => `Several rows give different numbers, taken as no data until one is left: ${names}`,
  ),
  cut: both(
    (lines: string) =>
      `这些行里的逗号可能是千分位，也可能分列（如1,230,567），先按无数据处理：第${lines}行。请去掉数里的逗号或给数加引号，再读一次。`,
    (lines) =>
      `In these rows commas may belong to numbers or part columns (1,230,567), so they are taken as no data: ${lines}. Take the commas out or put the numbers in quotes, and read again.`,
  ),
  formulas: both(
    (count: number) =>
      `有${count}格公式没有存下算好的数，按无数据处理。请在Excel或WPS里打开、保存一次再读。`,
    (count) =>
      `Formulas without a result in the file: ${count}, taken as no data. Open and save it once in Excel or WPS, then read again.`,
  ),
  unlisted: both(
    (count: number) =>
      `另有${count}行有数但未匹配县名，未列出，也未使用。如需使用，请先删去其他行。`,
    (count) =>
      `Further rows with numbers but no known name, neither listed nor used: ${count}. If you need one, take others out first.`,
  ),
  columnsLeft: both(
    (shown: number, count: number) =>
      `只列出前${shown}列数值，后面还有${count}列没有列出。要用后面的，请先删去前面的列。`,
    (shown, count) =>
      `Only the first ${shown} columns of values are listed, ${count} more are not. To use those, take columns before them out.`,
  ),
  left: both(
    (names: string) => `没有读的工作表（太大或已损坏）：${names}。`,
    (names) => `Sheets that were not read (too large or damaged): ${names}.`,
  ),
  transposed: both(
    '县名排在一行里，已把行和列对调来读。',
    'The areas stand in a row; rows and columns were swapped to read them.',
  ),
  scaled: both(
    (factors: string) => `已把${factors}乘开。`,
    (factors) => `${factors} multiplied out.`,
  ),
  factor: both(
    (factor: number) =>
      ({ 1e3: '千', 1e4: '万', 1e5: '十万', 1e6: '百万', 1e7: '千万', 1e8: '亿', 1e12: '万亿' })[
        factor
      ] ?? String(factor),
    (factor) =>
      ({ 1e3: '千 (10³)', 1e4: '万 (10⁴)', 1e8: '亿 (10⁸)' })[factor] ??
      factor.toLocaleString('en'),
  ),
  percent: both(
    '带%的数按百分数读（12%读作12）。',
    'Numbers with % are read as per cent (12% is 12).',
  ),
  mixed: both(
    '有的数带%，有的不带：请先统一。',
    'Some numbers have %, some have not: make them alike first.',
  ),
  isMissing: both(
    (names: string) => `没有数的县：${names}`,
    (names) => `No number for: ${names}`,
  ),
  skipped: both(
    (count: number) => `跳过${count}行没有数的标题或注释。`,
    (count) => `Title or note rows without a number skipped: ${count}.`,
  ),
  use: both('使用这个指标', 'Use this indicator'),
  useColumns: both(
    (count: number) => `使用这${count}列`,
    (count) => `Use these ${count} columns`,
  ),
  columnFaults: {
    needs: both(
      '还缺：名称、单位或年份；四位年份须在1949～2100之间。',
      'Still needed: name, unit or year; the year has four digits, 1949 to 2100.',
    ),
    mixed: both(
      '有的数带%，有的不带：请先统一。',
      'Some numbers have %, some have not: make them alike first.',
    ),
    twice: both(
      '有两列的名称、单位、年份都相同：请改其中一列，或少选一列。',
      'Two columns have the same name, unit and year: change one of them, or leave one out.',
    ),
  },
  columns: both('使用哪些列', 'Which columns to use'),
  columnsHint: both(
    '名称、单位、年份取自表头，请核对；同名同单位的列是一个指标的各年。',
    'Name, unit and year are read from the headings: please check. Columns of one name and unit are the years of one indicator.',
  ),
  allColumns: both('全选', 'All'),
  onlyFirst: both('只选第一列', 'Only the first'),
  lacks: both(
    (part: string) => `缺${part}`,
    (part) => `no ${part.toLowerCase()}`,
  ),
  years: both(
    (years: readonly number[]) => years.join('、'),
    (years) => years.join(', '),
  ),
  inTalk: both('随讲稿保存', 'saved with the talk'),
  kept: both('已在用', 'In use'),
  remove: both(
    (name: string) => `移除${name}`,
    (name) => `Remove ${name}`,
  ),
  keep: both(
    '保存在本机（localStorage），下次打开仍在',
    'Keep on this machine (localStorage) for the next time',
  ),
  keepFailed: both(
    '浏览器不允许保存，仍只存于内存。',
    'The browser refused; it stays in memory only.',
  ),
  fromPaste: both('粘贴的表', 'pasted table'),
  units: {
    percent: both('%', '%'),
    persons: both('人', 'people'),
    households: both('户', 'households'),
    years: both('年', 'years'),
    m2: both('平方米', 'm²'),
    km2: both('平方公里', 'km²'),
    sites: both('处', 'sites'),
    'persons-per-km2': both('人/平方公里', 'people per km²'),
  } /*CAST Readonly<Record<string, string>>*/,
  money: both(
    ['元', '万元', '亿元', '吨', '公顷'],
    ['yuan', '10,000 yuan', '100 million yuan', 'tonnes', 'hectares'],
  ),
};
