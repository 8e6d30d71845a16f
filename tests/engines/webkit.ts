import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, reachable } from '../ports';
import type { Steered } from './engine';
import { endAll, startScreen } from './screen';
import { driveBy } from './webDriver';

/** Paths of the programs. */
interface Programs {
  readonly driver: string;
  readonly browser: string;
  /** An X server without a screen. */
  readonly screen: string;
}

/** Starts WebKitGTK's small browser on a screen of its own and steers it by its WebDriver over HTTP. */
export async function startWebKit({ driver, browser, screen }: Programs): Promise<Steered> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const running: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    await endAll(running);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const display = await startScreen(screen, running);
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display, HOME: home, GDK_BACKEND: 'x11' };
    running.push(spawn(driver, [`--port=${String(port)}`], { stdio: 'ignore', env }));
    await reachable(port);
    const options = { binary: browser, args: ['--automation'] };
    const driven = await driveBy(port, { 'webkitgtk:browserOptions': options });
    return { ...driven, close: () => driven.end().then(close) };
  } catch (error) {
    await close();
    throw error;
  }
}
