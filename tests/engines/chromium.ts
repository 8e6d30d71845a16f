import { spawn } from 'node:child_process';
import { findBrowser } from '../browser';
import { freePort, reachable } from '../ports';
import type { Steered } from './engine';
import { steer } from './programs';
import { driveBy } from './webDriver';

/** Starts the Chromium that all tests of the page use, by its own WebDriver. */
export function startChromium(driver: string): Promise<Steered> {
  return steer(async (_home, running) => {
    const browser = findBrowser();
    if (browser === null) throw new Error('There is no Chromium for its driver.');
    const port = await freePort();
    running.push(spawn(driver, [`--port=${String(port)}`], { stdio: 'ignore' }));
    await reachable(port);
    const args = [...browser.args, '--headless=new'];
    return driveBy(port, { 'goog:chromeOptions': { binary: browser.path, args } });
  });
}
