import type { Engine } from './engine';
import type { Journey } from './journeys';
import type { Session } from './session';
import { openSite, type Site } from './site';

/** How an engine went through the journeys: `null`, or why one failed. */
export interface EngineRun {
  readonly version: string;
  readonly faults: ReadonlyMap<string, string | null>;
}

/** Each journey begins in a browser that has seen nothing. @throws where the engine is not there */
export async function runIn(
  engine: Engine,
  journeys: readonly Journey[],
  dir: string,
): Promise<EngineRun> {
  const faults = new Map<string, string | null>();
  let version = '';
  for (const journey of journeys) {
    const site = await openSite(dir);
    try {
      const steered = await engine.start();
      version = steered.version;
      const fault = await faultOf(journey, steered.session, site);
      faults.set(journey.name, fault);
      await steered.close();
    } finally {
      await site.remove();
    }
  }
  return { version, faults };
}

/** What went wrong first on the way through a journey, or on its pages without anybody seeing it. */
async function faultOf(journey: Journey, page: Session, site: Site): Promise<string | null> {
  try {
    await journey.run(page, journey.from === 'disk' ? site.file : site.url, site.stop);
    const [uncaught = null] = await page.uncaught();
    return uncaught;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
