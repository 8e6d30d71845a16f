/**
 * Every paragraph of the report's print, in its order, and the items that carry it. A paragraph is
 * known by its number, its first characters (marks left out) and the first eight digits of the
 * SHA-256 of its text as printed, without the space around it. Lines that the print breaks in the
 * middle of a sentence count one by one.
 */
export interface Paragraph {
  readonly start: string;
  readonly hash: string;
  readonly items: readonly string[];
}

const table = `
1 担当新使命走好新 b3dec5fb chapter-report city
2 党代会报告这些话 0d2d917d chapter-appeals chapter-report
3 市委将旗帜鲜明立 6ff79f18 chapter-orientations
4 加快建设全省全方 045555c2 chapter-orientations
5 树立知事识人导向 b2a4fd3b orientation-judging
6 树立实干实绩导向 5f1c61e9 orientation-results
7 树立严管厚爱导向 4ea53ed4 orientation-care
8 市委动员全市广大 86fd9ed0 appeal-officials
9 以最大底气、最强 ac3918a6 appeal-officials
10 市委号召全市各级 969e9a28 appeal-everyone
11 全市一盘棋、上下 839308df appeal-everyone
12 这五年 58f5a34b chapter-years
13 市第四次党代会以 fb3e9c26 chapter-years
14 这五年，我们致力 a80d92dc achievement-structure
15 这五年，我们致力 a8c29a60 achievement-reform
16 这五年，我们致力 a5c8293e achievement-ecology
17 这五年，我们致力 641faa12 achievement-livelihood
18 这五年，我们致力 6fce6395 achievement-party
19 宝贵经验深刻启迪 e65d1735 chapter-experience
20 必须用好习近平新 9e52d1a4 experience-key
21 必须高扬转型发展 e470ada6 experience-melody
22 必须激发改革创新 9789583e experience-move
23 必须立起担当干事 8d2687fc experience-vane
24 必须弘扬密切联系 1eb530ad experience-heirloom
25 必须强化全面从严 c55c6388 experience-guarantee
26 赶考之心赶考之志 f3739c9c chapter-exam
27 在看到成绩、总结 670427a8 problem-coal problem-innovation problem-ecology problem-regions problem-minds
28 我们绝不能躺在过 483260f4 chapter-exam
29 光荣使命 886c5255 chapter-mission
30 使命就是：加快建 cac62bd2 mission-pioneer
31 完成这一光荣使命 cda512b7 idea-thought
32 代中国特色社会主 27e8aa0c idea-thought idea-development
33 招牌，聚焦六个一 86d81f8c idea-signboards idea-path mission-pioneer
34 必须实现六个一先 f02a1327 chapter-goals
35 完成这一光荣使命 b3745a81 chapter-goals
36 一个引领，以干部 e8958ca8 goal-lead
37 一个高于，主要经 6a050064 goal-above
38 一个转变，由资源 b1505dd9 goal-shift
39 一个前移，城市综 acfbd5d7 goal-rank
40 一个提升，人民群 4bdeb494 goal-life
41 一个领先，党的建 645032ac goal-party
42 必须充分发挥六大 e213aaad chapter-advantages
43 完成这一光荣使命 2259b89e chapter-advantages
44 一是进一步发挥科 962dfe9f advantage-talent
45 二是进一步发挥农 d868e4c0 advantage-farming
46 三是进一步发挥转 c62765d0 advantage-reform
47 四是进一步发挥毗 71a78cee advantage-location
48 五是进一步发挥晋 cafd7b79 advantage-culture
49 六是进一步发挥宝 b1e4bd1c advantage-spirit
50 必须实施1221 acfae7a6 chapter-measures
51 完成这一光荣使命 0ddc932f chapter-measures
52 最重要的是要激活 559a58b8 measure-valley measure-valley-six-in-one measure-valley-colleges measure-valley-support measure-valley-reach measure-valley-carriers measure-valley-core
53 新征程上，我们要 e4a2da3e measure-valley-education
54 最关键的是要增强 8e816b73 measure-zones measure-zones-lead
55 最核心的是要筑牢 cf53affc measure-wings measure-wings-counties
56 新征程上，我们要 3914d16e measure-wings-rural
57 新征程上，我们要 a147550b measure-zones-output measure-zones-share
58 业强市之路。我们 8093c66f measure-zones-output measure-zones-dryland
59 推动两翼腾飞的最 84e78128 measure-wings-prosperity
60 要把优化产业结构 06704236 measure-wings-structure measure-wings-tourism measure-wings-ecology measure-wings-cluster
61 最根本的是要强化 cf6b7746 measure-governance
62 治、文化、社会和 fc39d9e8 measure-governance-five measure-governance-together
63 理的社会化、法治 bf87e063 measure-governance-together measure-governance-level
`;

export const paragraphs: readonly Paragraph[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [, start = '', hash = '', ...items] = line.split(' ');
    return { start, hash, items };
  });

/** The numbers as written, to see that none is left out or doubled. */
export const numbers: readonly number[] = table
  .trim()
  .split('\n')
  .map((line) => Number(line.split(' ')[0]));
