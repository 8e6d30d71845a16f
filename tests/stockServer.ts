import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startServer } from './serve';

/** The table of types that nginx 1.22 brings, as Debian 12 ships it. */
const tableFile = 'tests/fixtures/nginx.mime.types';
/** What nginx sends where its table knows nothing. */
export const unknownType = 'application/octet-stream';
const binary = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find(
  existsSync,
);

export interface Stock {
  readonly url: string;
  /** The real nginx, or the test server with nginx's table where none is installed. */
  readonly via: 'nginx' | 'table';
  close(): Promise<void>;
}

/** Extension, without its dot → type. */
export function readTypes(): ReadonlyMap<string, string> {
  const lines = readFileSync(tableFile, 'utf8').matchAll(/^\s+(\S+\/\S+)\s+([^;]+);/gm);
  return new Map(
    [...lines].flatMap(([, type = '', endings = '']) =>
      endings.split(/\s+/).map((ending) => [ending, type] as const),
    ),
  );
}

/** Serves a folder as an nginx does that nobody has configured. */
export async function startStock(dir: string): Promise<Stock> {
  return binary === undefined ? startStandIn(dir) : startNginx(binary, resolve(dir));
}

async function startStandIn(dir: string): Promise<Stock> {
  const types = readTypes();
  const typeOf = (path: string) => types.get(/\.(\w+)$/.exec(path)?.[1] ?? 'html') ?? unknownType;
  const { url, close } = await startServer({ dir, typeOf });
  return { url, via: 'table', close };
}

async function startNginx(program: string, dir: string): Promise<Stock> {
  const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(join(prefix, 'tmp'));
  const port = await freePort();
  writeFileSync(join(prefix, 'nginx.conf'), settings(prefix, dir, port));
  const nginx = spawn(program, ['-p', prefix, '-e', 'stderr', '-c', join(prefix, 'nginx.conf')], {
    stdio: 'inherit',
  });
  const url = `http://127.0.0.1:${String(port)}/`;
  await answers(url, nginx);
  const close = async () => {
    const ended = once(nginx, 'exit');
    nginx.kill('SIGTERM');
    await ended;
    rmSync(prefix, { recursive: true });
  };
  return { url, via: 'nginx', close };
}

/** Debian's nginx.conf and default site, without what needs a system around it. */
function settings(prefix: string, dir: string, port: number): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${prefix}/tmp/${name};`,
  );
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${prefix}/nginx.pid;
events { worker_connections 768; }
http {
  sendfile on;
  tcp_nopush on;
  types_hash_max_size 2048;
  include ${resolve(tableFile)};
  default_type ${unknownType};
  access_log off;
  error_log stderr crit;
  gzip on;
  ${folders.join('\n  ')}
  server {
    listen 127.0.0.1:${String(port)};
    root ${dir};
    index index.html index.htm;
    location / { try_files $uri $uri/ =404; }
  }
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until the server answers. @throws where it does not within ten seconds, or has ended. */
async function answers(url: string, server: ChildProcess): Promise<void> {
  const end = Date.now() + 10_000;
  while (server.exitCode === null && Date.now() < end) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('nginx does not answer.');
}
