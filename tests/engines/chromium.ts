import { spawn, type ChildProcess } from 'node:child_process';
import { findBrowser } from '../browser';
import { freePort, reachable } from '../ports';
import type { Steered } from './engine';
import { endAll } from './screen';
import { driveBy } from './webDriver';

/** Starts the Chromium that all tests of the page use, by its own WebDriver. */
export async function startChromium(driver: string): Promise<Steered> {
  const browser = findBrowser();
  if (browser === null) throw new Error('There is no Chromium for its driver.');
  const running: ChildProcess[] = [];
  const close = (): Promise<void> => endAll(running);
  try {
    const port = await freePort();
    running.push(spawn(driver, [`--port=${String(port)}`], { stdio: 'ignore' }));
    await reachable(port);
    const args = [...browser.args, '--headless=new'];
    const driven = await driveBy(port, { 'goog:chromeOptions': { binary: browser.path, args } });
    return { ...driven, close: () => driven.end().then(close) };
  } catch (error) {
    await close();
    throw error;
  }
}
