import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/content/placeholders';
import { figureText } from '../../src/domain/figureText';
import { folder, readJinzhong, textsIn, type Tables } from './jinzhong';
import { numbersIn, wordNumbersIn } from './numbersIn';

describe('every text of the pack', () => {
  test('there are hundreds of them, in both languages', () => {
    expect(textsIn(readJinzhong()).length).toBeGreaterThan(400);
  });

  test('has no markup, no placeholder left and no stray space', () => {
    // The page itself writes the planned area of the core into its note.
    const isUnclean = (text: string) =>
      /[<>{}`]|\*\*|\s{2}|^\s|\s$|\n/.test(text.replace('{km2}', '66'));
    expect(pathsOf(({ zh, en }) => isUnclean(zh) || isUnclean(en))).toEqual([]);
  });

  test('is Chinese in zh', () => {
    const isProse = (path: string) => !/\/sources\/\d+\/publisher/.test(path);
    expect(pathsOf(({ zh }) => !/\p{sc=Han}/u.test(zh)).filter(isProse)).toEqual([]);
  });

  test('has Han in en only as a name in brackets', () => {
    const bare = (text: string) => text.replace(/\([^()]*\)/g, '');
    expect(pathsOf(({ en }) => /\p{sc=Han}/u.test(bare(en)))).toEqual([]);
  });

  test('has full-width punctuation in Chinese and none in English', () => {
    const isHalf = (zh: string) => /\p{sc=Han}[,;:?!()]|[,;:?!()]\p{sc=Han}/u.test(zh);
    const isFull = (en: string) => /[，。；：？！（）、《》]/.test(en);
    expect(pathsOf(({ zh, en }) => isHalf(zh) || isFull(en))).toEqual([]);
  });

  test('of a fact or summary ends as a sentence does', () => {
    const open = pathsOf(({ zh, en }) => !zh.endsWith('。') || !en.endsWith('.'));
    expect(open.filter((path) => /\/(summary|text)$/.test(path))).toEqual([]);
  });

  test('has the same numbers in both languages', () => {
    const unequal = textsIn(prose(readJinzhong())).flatMap(([path, { zh, en }]) => {
      const chinese = numbersIn(zh);
      // Hectares are given in English only, beside the Chinese mu.
      const english = numbersIn(en.replace(/\([\d,]+ ha\)/g, ''));
      const alsoEnglish = new Set([...english, ...wordNumbersIn(en)]);
      const odd = [
        ...[...chinese].filter((number) => !alsoEnglish.has(number)),
        ...[...english].filter((number) => !chinese.has(number)),
      ];
      return odd.length === 0 ? [] : [`${path}: ${odd.join(', ')}`];
    });
    expect(unequal).toEqual([]);
  });
});

describe('numbers in sentences', () => {
  test('those of the tables come from the tables, and are not typed', () => {
    const tables = readJinzhong();
    const inTables = printedNumbers(tables);
    const within = (name: string) =>
      readdirSync(`${folder}/${name}`).map((file) => `${name}/${file}`);
    const files = ['plan.yaml', 'about.yaml', 'story.yaml', ...within('plan'), ...within('areas')];
    const typed = files.flatMap((file) =>
      [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/\d[\d,]*(?:\.\d+)?%?/g)]
        .filter(([number]) => inTables.has(number))
        .map(([number]) => `${file}: ${number} (write a placeholder)`),
    );
    expect(typed).toEqual([]);
  });

  test('figures that are quoted come from their table, and are not typed', () => {
    const within = (name: string) =>
      readdirSync(`${folder}/${name}`).map((file) => `${name}/${file}`);
    const files = ['plan.yaml', 'about.yaml', ...within('plan')];
    const inTable = new Set(
      readJinzhong().figures.flatMap((one) => [figureText(one, 'zh'), figureText(one, 'en')]),
    );
    const prose = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');
    const typed = [...inTable].filter(
      (text) => /\D/.test(text) && new RegExp(`(?<![\\d.])${text}`).test(prose),
    );
    expect(typed).toEqual([]);
  });

  test('a printed number of the tables would be seen', () => {
    const inTables = printedNumbers(readJinzhong());
    for (const number of ['904,518', '904518', '79.18%', '28.3%', '3379498']) {
      expect.soft(inTables.has(number), number).toBe(true);
    }
  });

  test.each([
    ['22万名学生', '220,000 students'],
    ['1.34亿元', '134 million yuan'],
    ['109.2亿元，91786辆', '10.92 billion yuan, 91,786 vehicles'],
    ['“1+10”', 'the “1+10” zones'],
  ])('%s and %s are the same numbers', (zh, en) => {
    expect([...numbersIn(zh)]).toEqual([...numbersIn(en)]);
  });
});

describe('roles are honest', () => {
  test('an assembled role says in both languages that it is assembled from facts', () => {
    const assembled = readJinzhong().roles.filter(({ basis }) => basis === 'assembled');
    const silent = assembled.filter(
      ({ summary }) => !/据公开资料归纳/.test(summary.zh) || !/assembled/.test(summary.en),
    );
    expect(assembled).toHaveLength(6);
    expect(silent.map(({ area }) => area)).toEqual([]);
  });

  test('a GDP figure is dated in its sentence and never ranked', () => {
    const facts = readJinzhong().roles.flatMap((role) => role.facts);
    const gdp = facts.filter(({ text }) => /生产总值/.test(text.zh));
    expect(gdp).toHaveLength(11);
    for (const { text, year } of gdp) {
      expect.soft(text.zh).toContain(`${year}年`);
      expect.soft(text.zh).not.toMatch(/排名|位居|第[一二三四五六七八九十\d]+[位名]|百强/);
    }
  });

  test('the students of Yuci are called an inference', () => {
    const yuci = readJinzhong().roles.find(({ area }) => area === 'yuci');
    const fact = yuci?.facts.find(({ topic }) => topic === 'population');
    expect(fact?.text.zh).toMatch(/可能.*（推断）/);
  });

  test('a place whose limits were not found says so', () => {
    const { zones } = readJinzhong();
    const silent = zones.filter(({ summary }) => !/没有查到/.test(summary.zh));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('the doubtful first word of six-in-one is printed with its doubt', () => {
    const item = readJinzhong().plan.find(({ id }) => id === 'measure-valley-six-in-one');
    expect(item?.summary.zh).toMatch(/“宣教”.*“宜教”（未核实）/);
  });
});

describe('sources', () => {
  test('link only to the publisher itself or another reputable site', () => {
    const hosts = readJinzhong().sources.flatMap(({ url }) =>
      url === null ? [] : new URL(url).host,
    );
    const reputable =
      /(^|\.)(github\.com|wikipedia\.org|npmjs\.com|xinhuanet\.com|sxgov\.cn|sxjzxww\.com|sxjjb\.cn|rmdbw\.cn|jzxww\.com\.cn|ce\.cn|chinanews\.com\.cn|sxrb\.com|cnr\.cn|people\.com\.cn|geonames\.org)$/;
    expect(hosts.length).toBeGreaterThan(5);
    expect(hosts.filter((host) => !reputable.test(host))).toEqual([]);
  });
});

function pathsOf(isOdd: (text: { zh: string; en: string }) => boolean): readonly string[] {
  return textsIn(readJinzhong()).flatMap(([path, text]) => (isOdd(text) ? [path] : []));
}

function prose({ city, wings, zones, plan, roles, about, balance, story }: Tables): unknown {
  return { city: city.summary, wings, zones, plan, roles, about, balance: balance?.note, story };
}

/** As a placeholder prints them; short ones are left out, for they also mean other things. */
function printedNumbers({ series, indicators }: Tables): ReadonlySet<string> {
  const printed = series.flatMap(({ indicator, values, city }) => {
    const meaning = indicators.find(({ id }) => id === indicator);
    const present = [...values, city].filter((value) => value !== null);
    return meaning === undefined
      ? []
      : (['zh', 'en'] as const).flatMap((lang) =>
          present.map((value) => formatNumber(value, meaning, lang)),
        );
  });
  return new Set(printed.filter((number) => number.length >= 5));
}
