import type { Lang } from '../domain/lang';

/** Periods as the official list prints them, and in English. */
const english: Readonly<Record<string, string>> = {
  新石器时代: 'Neolithic',
  商: 'Shang',
  周: 'Zhou',
  汉: 'Han',
  南北朝: 'Northern and Southern Dynasties',
  唐: 'Tang',
  五代: 'Five Dynasties',
  北宋: 'Northern Song',
  宋: 'Song',
  金: 'Jin',
  元: 'Yuan',
  明: 'Ming',
  清: 'Qing',
  明清: 'Ming and Qing',
  民国: 'Republic of China',
};

/**
 * A period in a language: a dynasty, several (“、”), from one to another (“至”), or years. One that
 * has no word here stays Chinese.
 */
export function periodText(period: string, lang: Lang): string {
  if (lang === 'zh') return period;
  const parts = period.split(/(至|、)/).map((part) => {
    if (part === '至') return ' to ';
    if (part === '、') return ', ';
    return english[part] ?? yearsOf(part) ?? null;
  });
  return parts.includes(null) ? period : parts.join('');
}

/** `1925年` and `1941-1943年`. */
function yearsOf(part: string): string | undefined {
  return /^(\d{4}(?:-\d{4})?)年$/.exec(part)?.[1]?.replace('-', '–');
}
