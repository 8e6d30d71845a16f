import type { Driven } from './engine';
import { Session, type Command, type Send } from './session';

const paths: Readonly<Record<Command, string>> = {
  navigate: 'url',
  script: 'execute/sync',
  actions: 'actions',
  rect: 'window/rect',
};

/**
 * Asks a driver that listens at a port for a browser.
 * @param capabilities What is the driver's own.
 */
export async function driveBy(
  port: number,
  capabilities: Readonly<Record<string, unknown>>,
): Promise<Driven> {
  const url = `http://127.0.0.1:${String(port)}/session`;
  const begun = (await post(url, { capabilities: { alwaysMatch: capabilities } })) as {
    sessionId: string;
    capabilities: { browserVersion: string };
  };
  const own = `${url}/${begun.sessionId}`;
  const send: Send = (command, body) => post(`${own}/${paths[command]}`, body);
  await send('rect', { x: 0, y: 0, width: 1440, height: 1000 });
  return {
    session: new Session(send),
    version: begun.capabilities.browserVersion,
    end: async () => void (await fetch(own, { method: 'DELETE' }).catch(() => undefined)),
  };
}

async function post(url: string, body: unknown): Promise<unknown> {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message.split('\n')[0] ?? ''}`);
}
