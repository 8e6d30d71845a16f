import { spawn } from 'node:child_process';
import { argsFor } from '../browser';
import { freePort, reachable } from '../ports';
import type { Steered } from './engine';
import { steer } from './programs';
import { driveBy } from './webDriver';

interface Programs {
  readonly driver: string;
  readonly browser: string;
}

/** Starts Chromium as people have it, with its windows, by its own WebDriver. */
export function startChromium({ driver, browser }: Programs): Promise<Steered> {
  return steer(async (_home, running) => {
    const port = await freePort();
    running.push(spawn(driver, [`--port=${String(port)}`], { stdio: 'ignore' }));
    await reachable(port);
    const args = [...argsFor(), '--headless=new'];
    return driveBy(port, { 'goog:chromeOptions': { binary: browser, args } });
  });
}
