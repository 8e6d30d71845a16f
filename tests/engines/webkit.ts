import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, reachable } from '../ports';
import type { Steered } from './engine';
import { endAll, startScreen } from './screen';
import { Session, type Command, type Send } from './session';

const paths: Readonly<Record<Command, string>> = {
  navigate: 'url',
  script: 'execute/sync',
  actions: 'actions',
  rect: 'window/rect',
};

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
    const url = `http://127.0.0.1:${String(port)}/session`;
    const options = { binary: browser, args: ['--automation'] };
    const begun = (await post(url, {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    const own = `${url}/${begun.sessionId}`;
    const send: Send = (command, body) => post(`${own}/${paths[command]}`, body);
    await send('rect', { x: 0, y: 0, width: 1440, height: 1000 });
    const end = async (): Promise<void> => {
      await fetch(own, { method: 'DELETE' }).catch(() => undefined);
      await close();
    };
    return { session: new Session(send), version: begun.capabilities.browserVersion, close: end };
  } catch (error) {
    await close();
    throw error;
  }
}

async function post(url: string, body: unknown): Promise<unknown> {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}
