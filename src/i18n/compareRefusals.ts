import { both } from './bilingual.ts';

/** Why a file or a table of one's own is not read. */
export const refusals = {
  gone: both(
    '浏览器读不到这个文件：可能已移动、改名，或正被别的程序占用。请重新选择。',
    'The browser cannot get at this file: moved, renamed or in use by another program. Choose it again.',
  ),
  reader: both(
    '读表的程序没有载入或中途停了，文件没有读。请刷新页面再试。',
    'The part that reads tables did not load or stopped, so nothing was read. Reload the page and try again.',
  ),
  xls: both(
    '这是旧版XLS（或ET）文件。它的格式封闭，本页不读；请在Excel或WPS里另存为XLSX或CSV，或直接复制粘贴。',
    'This is an old XLS (or ET) file, a closed format that is not read here. Save it as XLSX or CSV in Excel or WPS, or copy and paste.',
  ),
  password: both(
    '这个工作簿有密码，读不了。请在Excel或WPS里打开，去掉密码另存一份，或直接复制粘贴。',
    'This workbook is protected by a password and cannot be read. Open it in Excel or WPS and save a copy without one, or copy and paste.',
  ),
  kind: both('只读CSV、TSV文本和XLSX工作簿。', 'Only CSV or TSV text and XLSX workbooks are read.'),
  bytes: both(
    '文件超过10MB，没有读。请只留要用的列再试。',
    'Larger than 10 MB, so not read. Keep only the columns you need.',
  ),
  rows: both(
    '超过10万行，没有读。这里只有十来个县（区、市），请先汇总到县。',
    'More than 100,000 rows, so not read. Add them up by county first.',
  ),
  extent: both(
    '表格范围太大，没有读：离数据很远的地方还有内容。请把要用的县名和数复制到新表，或直接粘贴。',
    'The table reaches too far, so it was not read: something stands far away from the data. Copy the names and numbers you need to a new sheet, or paste them.',
  ),
  zip: both(
    '这个工作簿解开后过大，没有读。',
    'This workbook would become too large when unpacked, so it was not read.',
  ),
  broken: both(
    '文件打不开：可能已损坏，或不是它的扩展名所说的格式。',
    'The file cannot be opened: damaged, or not what its name says.',
  ),
  long: both(
    '每个县都有很多行（例如分年、分乡镇的长表），没有读。请先筛选或汇总到每县一行。',
    'Every county has many rows (by year or by town, for example), so nothing was read. Filter or add up to one row a county first.',
  ),
  cut: both(
    '数里的逗号（如1,230,567）和分列的逗号分不清，没有读。请去掉数里的逗号、给数加引号，或从Excel、WPS直接粘贴。',
    'Commas inside numbers (1,230,567) cannot be told from commas between columns, so nothing was read. Take them out, put the numbers in quotes, or paste from Excel or WPS.',
  ),
  formulas: both(
    '这个工作簿只存了公式，没有存算好的数，没有读。请在Excel或WPS里打开、保存一次再试，或直接复制粘贴。',
    'This workbook holds formulas without their results, so nothing was read. Open and save it once in Excel or WPS, or copy and paste.',
  ),
  empty: both(
    '没有找到可用的数：需要一列（或一行）县名（或代码）和至少一列数字。',
    'No usable numbers found: names (or codes) in a column or a row, and numbers beside them, are needed.',
  ),
  headings: both(
    '没有找到列名，没有读：表里要有一行写明“名称”“经度”“纬度”（可再加“说明”；也认name、lng、lat、note）。哪一列是经度不作猜测。',
    'No headings were found, so nothing was read: one row must say “name”, “longitude” (lng) and “latitude” (lat), and may say “note”. Which column is which is not guessed.',
  ),
  noPlaces: both('列名之下没有一行地点。', 'There is no place under the headings.'),
};
