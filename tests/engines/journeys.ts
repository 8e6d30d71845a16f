import { freePointIn, isMapSettled } from '../mapInPage';
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

/** Opens an address and waits until its map answers. */
async function open(page: Session, url: string): Promise<void> {
  await page.open(url);
  await page.until('the map', `return document.querySelector('.overlay') !== null;`);
}

const hasCaption = (page: Session): Promise<void> =>
  page.until(
    'a caption on the wall',
    `return (document.querySelector('.talk .caption')?.textContent ?? '').trim() !== '';`,
  );

/** Where a county can be pressed: a point that nothing covers. */
async function pointIn(page: Session, id: string): Promise<readonly [number, number]> {
  await page.run('delete window.sameCalls;');
  await page.until('the map at rest', `return (${isMapSettled.toString()})();`);
  const point = (await page.run(`return (${freePointIn.toString()})(...arguments);`, id)) as {
    x: number;
    y: number;
  } | null;
  if (point === null) throw new Error(`no free point in ${id}`);
  return [point.x, point.y];
}

/** Presses a county, on the drawing or the live map, and waits for the address that it leads to. */
async function pressCounty(page: Session, id: string, hash: string): Promise<void> {
  await page.press(...(await pointIn(page, id)));
  await isAt(page, hash);
}

/** A hand comes to the map, which is then live. */
async function comeToMap(page: Session): Promise<void> {
  const [x, y] = await pointIn(page, 'taigu');
  await page.move(x - 8, y);
  await page.move(x, y);
  await page.until('the live map', `return document.documentElement.dataset.map === 'live';`);
}

const explore: Journey = {
  name: 'explore',
  title: '看图 · Explore',
  from: 'server',
  async run(page, url) {
    await open(page, url);
    await pressCounty(page, 'pingyao', '#/explore/pingyao');
    await shows(page, 'section, aside', '45.07');
    await page.keys(keyCodes.escape);
    await open(page, `${url}?again#/explore/taigu?indicator=urban-share&lang=en`);
    await shows(page, 'h2', 'Taigu');
  },
};

const liveMap: Journey = {
  name: 'live map',
  title: '实时地图 · Live map',
  from: 'server',
  async run(page, url) {
    await open(page, url);
    await comeToMap(page);
    await pressCounty(page, 'pingyao', '#/explore/pingyao');
  },
};

const compare: Journey = {
  name: 'compare',
  title: '对比 · Compare',
  from: 'server',
  async run(page, url) {
    await open(page, `${url}#/compare`);
    await pressCounty(page, 'pingyao', '#/compare/pingyao');
    await pressCounty(page, 'heshun', '#/compare/pingyao~heshun');
    await page.until(
      'a bar for each of the eleven',
      `return document.querySelectorAll('[role="slider"] [data-mark]').length >= 11;`,
    );
    await page.until(
      'a first bar that has a length',
      `const bar = document.querySelector('[role="slider"] [data-mark] rect, [role="slider"] [data-mark] path');
      return bar !== null && bar.getBoundingClientRect().width > 20;`,
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
    await hasCaption(page);
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
    await hasCaption(page);
    await page.pressOn('label', '标题');
    await page.keys(...'我们 Q');
    await shows(page, '.talk .caption', '我们 Q');
    await page.pressOn('button', '撤销');
    await page.until(
      'the caption as it was',
      `return !document.querySelector('.talk .caption').textContent.includes('我们');`,
    );
  },
};

const singleFile: Journey = {
  name: 'single file',
  title: '单个文件 · Single file',
  from: 'disk',
  async run(page, url) {
    await open(page, url);
    await pressCounty(page, 'yushe', '#/explore/yushe');
    await shows(page, 'h2', '榆社县');
    await comeToMap(page);
  },
};

const offline: Journey = {
  name: 'offline',
  title: '断网 · Offline',
  from: 'server',
  async run(page, url, stop) {
    await open(page, url);
    await page.until(
      'the note that the page is kept',
      `return document.querySelector('.offline')?.dataset.note === 'ready';`,
    );
    await stop();
    await open(page, `${url}?from=timeline#/explore/pingyao`);
    await shows(page, 'h2', '平遥县');
    await comeToMap(page);
  },
};

/** What every test run goes through, in one browser: a link, the map, a panel and a talk. */
export const smoke: Journey = {
  name: 'smoke',
  title: '看图和汇报 · Explore and present',
  from: 'server',
  async run(page, url, stop) {
    await explore.run(page, url, stop);
    await present.run(page, url, stop);
  },
};

export const journeys: readonly Journey[] = [
  explore,
  liveMap,
  compare,
  present,
  edit,
  singleFile,
  offline,
];
