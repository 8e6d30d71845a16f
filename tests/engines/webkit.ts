import { spawn } from 'node:child_process';
import { freePort, reachable } from '../ports';
import type { Steered } from './engine';
import { startScreen, steer } from './programs';
import { driveBy } from './webDriver';

/** Paths of the programs. */
interface Programs {
  readonly driver: string;
  readonly browser: string;
  /** An X server without a screen. */
  readonly screen: string;
}

/** Starts WebKitGTK's small browser on a screen of its own and steers it by its WebDriver over HTTP. */
export function startWebKit({ driver, browser, screen }: Programs): Promise<Steered> {
  return steer(async (home, running) => {
    const display = await startScreen(screen, running);
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display, HOME: home, GDK_BACKEND: 'x11' };
    running.push(spawn(driver, [`--port=${String(port)}`], { stdio: 'ignore', env }));
    await reachable(port);
    const options = { binary: browser, args: ['--automation'] };
    return driveBy(port, { 'webkitgtk:browserOptions': options });
  });
}
