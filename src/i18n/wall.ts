import { bilingual, both } from './bilingual.ts';

/** What the wall of a talk says beside the story's own words. */
export const wallWords = bilingual({
  sources: both('来源：', 'Sources: '),
  listJoin: both('、', '; '),
  notAuthority: both('示意图，不作为划界依据', 'Schematic: no evidence of any boundary'),
  noData: both('未查到公开数据', 'No published data found'),
  thanks: both('谢谢，请提问', 'Thank you. Questions, please'),
  qr: both('扫码，在手机上读', 'Scan to read it on a phone'),
  noQr: both('本机文件，没有可以扫的网址', 'A file of this machine: no address to scan'),
  told: both('这次讲到的资料', 'What was told today rests on'),
  version: both(
    (date: string, digest: string) => `数据版本：${date}（${digest}）`,
    (date, digest) => `Data version ${date} (${digest})`,
  ),
  draft: both('草稿', 'draft'),
  year: both(
    (year: number) => `${year}年`,
    (year) => `${year}`,
  ),
  change: both(
    (from: number, to: number) => `${from}—${to}年变化`,
    (from, to) => `change ${from}–${to}`,
  ),
});
