import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driven, Steered } from './engine';

/**
 * Starts a browser with what it needs; when it is closed, or a part of it does not start, the programs end and the folder goes.
 * @param start Is given a new folder, and a list that takes in every program to be ended.
 */
export async function steer(
  start: (home: string, running: ChildProcess[]) => Promise<Driven>,
): Promise<Steered> {
  const home = mkdtempSync(join(tmpdir(), 'browser-'));
  const running: ChildProcess[] = [];
  const clear = async (): Promise<void> => {
    await endAll(running);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const { session, version, end } = await start(home, running);
    return { session, version, close: () => end().then(clear) };
  } catch (error) {
    await clear();
    throw error;
  }
}

/**
 * Starts Xvfb, an X server without a screen, and gives its name for `DISPLAY`; it takes the first number
 * that is free and tells it on its third channel.
 * @param running Takes in what has to be ended.
 */
export async function startScreen(path: string, running: ChildProcess[]): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', '1440x1080x24', '-nolisten', 'tcp'];
  const server = spawn(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  running.push(server);
  const channel = server.stdio[3];
  if (channel === undefined || channel === null) throw new Error('Xvfb has no channel.');
  const [number] = (await once(channel, 'data')) as [Buffer];
  return `:${number.toString().trim()}`;
}

/** Ends programs, the last that was started first, and waits until they are gone. */
async function endAll(running: readonly ChildProcess[]): Promise<void> {
  for (const program of running.toReversed()) {
    if (program.exitCode !== null || program.signalCode !== null) continue;
    program.kill();
    await once(program, 'exit');
  }
}
