import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServer } from '../serve';
import type { Engine } from './engine';
import type { Journey } from './journeys';

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
    const served = await startServer({ dir });
    const steered = await engine.start();
    version = steered.version;
    let isServed = true;
    const stop = async (): Promise<void> => {
      if (isServed) await served.close();
      isServed = false;
    };
    const file = pathToFileURL(join(resolve(dir), 'jinzhong-blueprint.html')).href;
    try {
      await journey.run(steered.session, journey.from === 'disk' ? file : served.url, stop);
      const [uncaught = null] = await steered.session.uncaught();
      faults.set(journey.name, uncaught);
    } catch (error) {
      faults.set(journey.name, error instanceof Error ? error.message : String(error));
    } finally {
      await steered.close();
      await stop();
    }
  }
  return { version, faults };
}
