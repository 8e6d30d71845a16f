import type { Browser } from '@playwright/test';
import { leastBytes } from '../../geodata/site/compressed';
import { scriptsAtOnce } from '../build/scripts';
import type { Exchange, Served } from '../serve';
import type { PageName } from './build';
import { visit, type Condition, type Visit } from './measure';
import { progress } from './progress';
import type { Bytes } from './report';

export type Sites = ReadonlyMap<PageName, { readonly dir: string; readonly served: Served }>;

/** The warm-up of every page; what it transferred is the same every time, so it is counted here. */
export async function measureBytes(
  browser: Browser,
  sites: Sites,
): Promise<ReadonlyMap<PageName, Bytes>> {
  const bytes = new Map<PageName, Bytes>();
  for (const [name, { dir, served }] of sites) {
    progress(`bytes ${name}`);
    await visit(browser, served.url, 'plain', name === 'app', `.bench/${name}.png`);
    bytes.set(name, bytesOf(served.log, name === 'maplibre' ? null : scriptsAtOnce(dir)));
  }
  return bytes;
}

/** One page after the other in each round, so that what else the machine does meets all alike. */
export async function measureTimes(
  browser: Browser,
  sites: Sites,
  condition: Condition,
  rounds: number,
): Promise<ReadonlyMap<PageName, readonly Visit[]>> {
  const visits = new Map<PageName, Visit[]>([...sites.keys()].map((name) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const [name, { served }] of sites) {
      progress(`${condition} ${String(round)}/${String(rounds)} ${name}`);
      visits.get(name)?.push(await visit(browser, served.url, condition, name === 'app'));
    }
  }
  return visits;
}

/** The chunk with MapLibre, and its worker. */
const mapScript = /\/(liveMap|maplibre-gl)[^/]*\.m?js$/;

/** @param atOnce Scripts needed first; `null` when that is all of them, the worker too. */
function bytesOf(log: readonly Exchange[], atOnce: readonly string[] | null): Bytes {
  const sum = (isWanted: (exchange: Exchange) => boolean): number =>
    log.filter(isWanted).reduce((total, { bytes }) => total + bytes, 0);
  const ofType = (type: RegExp): number => sum((exchange) => type.test(exchange.type));
  const unpacked = log.find(
    ({ type, encoding, bytes }) =>
      /script|css|html|json/.test(type) && encoding !== 'br' && bytes >= leastBytes,
  );
  if (unpacked !== undefined) throw new Error(`${unpacked.path} was sent without brotli.`);
  const script = ofType(/javascript/);
  return {
    atOnce: atOnce === null ? script : sum(({ path }) => atOnce.includes(path.slice(1))),
    beforeMap: atOnce === null ? script : script - sum(({ path }) => mapScript.test(path)),
    script,
    style: ofType(/css/),
    font: ofType(/font/),
    data: ofType(/json/),
    page: ofType(/html|svg|image/),
  };
}
