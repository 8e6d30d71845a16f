import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { freePort, reachable } from '../ports';
import { startScreen, steer } from './programs';
import { Session, type Command, type Send } from './session';
import type { Steered } from './engine';

const names: Readonly<Record<Command, string>> = {
  navigate: 'WebDriver:Navigate',
  script: 'WebDriver:ExecuteScript',
  actions: 'WebDriver:PerformActions',
  rect: 'WebDriver:SetWindowRect',
};

/**
 * Starts Firefox with a profile of its own and steers it by Marionette, the protocol under geckodriver:
 * `length:[0, id, command, parameters]` over TCP, answered by `length:[1, id, error, result]`.
 */
export function startFirefox(path: string, screen: string): Promise<Steered> {
  return steer(async (profile, running) => {
    const DISPLAY = await startScreen(screen, running);
    const port = await freePort();
    writeFileSync(
      join(profile, 'user.js'),
      `user_pref("marionette.port", ${String(port)});\nuser_pref("webgl.force-enabled", true);\n`,
    );
    const args = ['--marionette', '--no-remote', '--profile', profile];
    const env = { ...process.env, HOME: profile, DISPLAY };
    running.push(spawn(path, args, { stdio: 'ignore', env }));
    await reachable(port);
    const { send, hangUp } = await talkTo(port);
    const begun = (await send('WebDriver:NewSession', {})) as {
      capabilities: { browserVersion: string };
    };
    await send(names.rect, { width: 1440, height: 1000 });
    return {
      session: new Session(valueOf(send)),
      version: begun.capabilities.browserVersion,
      end: () => Promise.resolve(hangUp()),
    };
  });
}

type Ask = (name: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>;

const valueOf =
  (ask: Ask): Send =>
  async (command, body) => {
    const answer = await ask(names[command], body);
    return (answer as { value?: unknown } | null)?.value;
  };

async function talkTo(port: number): Promise<{ send: Ask; hangUp: () => void }> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const waiting = new Map<number, { done(value: unknown): void; fail(error: Error): void }>();
  eachMessage(socket, (message) => {
    // The first tells what speaks here.
    if (!Array.isArray(message)) return;
    const [, id, error, value] = message as [
      1,
      number,
      { error: string; message: string },
      unknown,
    ];
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === null) asked?.done(value);
    else asked?.fail(new Error(`${error.error}: ${error.message}`));
  });
  socket.on('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('Firefox has ended.'));
  });
  let last = 0;
  const send: Ask = (name, parameters) =>
    new Promise((done, fail) => {
      const id = ++last;
      waiting.set(id, { done, fail });
      const text = JSON.stringify([0, id, name, parameters]);
      socket.write(`${String(Buffer.byteLength(text))}:${text}`);
    });
  return { send, hangUp: () => socket.destroy() };
}

/** Cuts a stream of `length:text` into its texts, length in bytes. */
function eachMessage(socket: Socket, told: (message: unknown) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (more: Buffer) => {
    rest = Buffer.concat([rest, more]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || rest.length < end) return;
      told(JSON.parse(rest.subarray(colon + 1, end).toString()));
      rest = rest.subarray(end);
    }
  });
}
