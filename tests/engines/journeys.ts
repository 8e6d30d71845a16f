import { keyCodes, type Session } from './session';

/** What a visitor does, in whatever browser; fails where the page does not do what it should. */
export interface Journey {
  readonly name: string;
  /** In Chinese and English, for the table of browsers. */
  readonly title: string;
  /** Where the page comes from: a server, or a disk by the single file. */
  readonly from: 'server' | 'disk';
  /** @param stop Ends the server, as a network that goes away does. */
  run(page: Session, url: string, stop: () => Promise<void>): Promise<void>;
}

const shows = (page: Session, selector: string, text: string): Promise<void> =>
  page.until(
    `“${text}” in ${selector}`,
    `const [selector, text] = arguments;
    return [...document.querySelectorAll(selector)].some((one) => one.textContent.includes(text));`,
    selector,
    text,
  );

const isAt = (page: Session, hash: string): Promise<void> =>
  page.until(`the address ${hash}`, 'return location.hash.startsWith(arguments[0]);', hash);

const mounted = (page: Session): Promise<void> =>
  page.until('the map that answers', `return document.querySelector('.overlay') !== null;`);

/** Presses the middle of a county on the drawing, or on the live map when that has come. */
async function pressCounty(page: Session, id: string): Promise<void> {
  const at = (await page.run(
    `const shape = document.querySelector(\`[data-area="\${arguments[0]}"]\`);
    const { x, y, width, height } = shape.getBoundingClientRect();
    return [Math.round(x + width / 2), Math.round(y + height / 2)];`,
    id,
  )) as readonly [number, number];
  await page.press(...at);
}

const explore: Journey = {
  name: 'explore',
  title: '看图 · Explore',
  from: 'server',
  async run(page, url) {
    await page.open(url);
    await mounted(page);
    await pressCounty(page, 'pingyao');
    await isAt(page, '#/explore/pingyao');
    await shows(page, 'section, aside', '45.07');
    await page.keys(keyCodes.escape);
    await page.open(`${url}?again#/explore/taigu?indicator=urban-share&lang=en`);
    await mounted(page);
    await shows(page, 'h2', 'Taigu');
  },
};

const liveMap: Journey = {
  name: 'live map',
  title: '实时地图 · Live map',
  from: 'server',
  async run(page, url) {
    await page.open(url);
    await mounted(page);
    await page.move(700, 400);
    await page.move(720, 420);
    await page.until('the live map', `return document.documentElement.dataset.map === 'live';`);
    await pressCounty(page, 'pingyao');
    await isAt(page, '#/explore/pingyao');
  },
};

const compare: Journey = {
  name: 'compare',
  title: '对比 · Compare',
  from: 'server',
  async run(page, url) {
    await page.open(`${url}#/compare`);
    await mounted(page);
    await pressCounty(page, 'pingyao');
    await isAt(page, '#/compare/pingyao');
    await pressCounty(page, 'heshun');
    await isAt(page, '#/compare/pingyao~heshun');
    await page.until(
      'a bar for each of the eleven',
      `return document.querySelectorAll('[role="slider"] [data-mark]').length >= 11;`,
    );
    await page.until(
      'the two signs on the map',
      `return document.querySelectorAll('[data-sign]').length === 2;`,
    );
  },
};

const present: Journey = {
  name: 'present',
  title: '汇报 · Present',
  from: 'server',
  async run(page, url) {
    await page.open(`${url}#/present?talk=5`);
    await page.until('the start card', `return document.querySelector('.talk .start') !== null;`);
    await page.keys(keyCodes.enter);
    await isAt(page, '#/present/');
    const first = await page.run('return location.hash;');
    await page.keys(keyCodes.pageDown);
    await page.until('the next step', 'return location.hash !== arguments[0];', first);
    await page.until(
      'a caption on the wall',
      `return document.querySelector('.talk .caption').textContent.trim() !== '';`,
    );
    await page.keys(keyCodes.escape);
    await page.until('no talk', `return !location.hash.startsWith('#/present/');`);
  },
};

const edit: Journey = {
  name: 'edit',
  title: '编辑讲稿 · Edit',
  from: 'server',
  async run(page, url) {
    await page.open(`${url}#/edit/six-goals--six?talk=5`);
    await page.until(
      'the caption of the step on the wall',
      `return (document.querySelector('.talk .caption')?.textContent ?? '').trim() !== '';`,
    );
    await page.pressOn('label', '标题');
    await page.keys('q');
    await shows(page, '.talk .caption', 'q');
    await page.pressOn('button', '撤销');
    await page.until(
      'the caption as it was',
      `return !document.querySelector('.talk .caption').textContent.includes('q');`,
    );
  },
};

const singleFile: Journey = {
  name: 'single file',
  title: '单个文件 · Single file',
  from: 'disk',
  async run(page, url) {
    await page.open(url);
    await mounted(page);
    await pressCounty(page, 'yushe');
    await isAt(page, '#/explore/yushe');
    await shows(page, 'h2', '榆社县');
  },
};

const offline: Journey = {
  name: 'offline',
  title: '断网 · Offline',
  from: 'server',
  async run(page, url, stop) {
    await page.open(url);
    await mounted(page);
    await page.until(
      'the note that the page is kept',
      `return document.querySelector('.offline')?.dataset.note === 'ready';`,
    );
    await stop();
    await page.open(`${url}?from=timeline#/explore/pingyao`);
    await mounted(page);
    await shows(page, 'h2', '平遥县');
  },
};

/** What every test run goes through: a link, the map, a panel and a talk. */
export const smoke: readonly Journey[] = [explore, present];

export const journeys: readonly Journey[] = [
  explore,
  liveMap,
  compare,
  present,
  edit,
  singleFile,
  offline,
];
