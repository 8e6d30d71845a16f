import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

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
export async function endAll(
  running: readonly ChildProcess[],
  signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM',
): Promise<void> {
  for (const program of running.toReversed()) {
    if (program.exitCode !== null || program.signalCode !== null) continue;
    program.kill(signal);
    await once(program, 'exit');
  }
}
