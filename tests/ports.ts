import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';

/** A port that nothing on this machine listens to. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until a program listens. @throws after a minute */
export async function reachable(port: number): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await new Promise<boolean>((done) => {
      socket.once('connect', () => done(true)).once('error', () => done(false));
    });
    socket.destroy();
    if (isThere) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`Nothing listens at port ${String(port)} after a minute.`);
}
