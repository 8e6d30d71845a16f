import { bilingual, both } from './bilingual.ts';

/** What the wall of a talk says beside the story's own words. */
export const wallWords = bilingual({
  sources: both('来源：', 'Sources: '),
  listJoin: both('、', '; '),
  unsourced: both('未注出处', 'No source given'),
  notAuthority: both('示意图，不作为划界依据', 'Schematic: no evidence of any boundary'),
  thanks: both('谢谢，请提问', 'Thank you. Questions, please'),
  qr: both('扫码，在手机上读', 'Scan to read it on a phone'),
  noQr: both('本机文件，没有可以扫的网址', 'A file of this machine: no address to scan'),
  told: both('这次讲到的资料', 'What was told today rests on'),
});
