import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './ports';

/** A server program that runs on this machine only. */
export interface Host {
  readonly url: string;
  close(): Promise<void>;
}

const folders = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];
export type Program = 'nginx' | 'caddy';
export const findProgram = (name: Program): string | null =>
  folders.map((folder) => join(folder, name)).find(existsSync) ?? null;

function programOf(name: Program): string {
  const found = findProgram(name);
  if (found !== null) return found;
  throw new Error(`There is no ${name}; Debian has it: apt-get install nginx-light caddy.`);
}

/** The table of types that nginx 1.22 brings, as Debian 12 ships it. */
export const tableFile = 'tests/fixtures/nginx.mime.types';
/** What nginx sends where its table knows nothing. */
export const unknownType = 'application/octet-stream';

/** Ready settings with a port and a folder of their own, and nothing else changed. */
function settingsAt(file: string, dir: string, from: string, to: string): string {
  const ready = readFileSync(join('docs/deploy', file), 'utf8');
  const folder = '/var/www/blueprint';
  for (const part of [from, folder])
    if (!ready.includes(part)) throw new Error(`docs/deploy/${file} has no ${part}`);
  return ready.replace(from, to).replace(folder, resolve(dir));
}

/** Serves a folder by nginx with `docs/deploy/nginx.conf`. */
export const startReadyNginx = (dir: string): Promise<Host> =>
  startNginx((port) =>
    settingsAt('nginx.conf', dir, 'listen 80;', `listen 127.0.0.1:${String(port)};`),
  );

/** Serves a folder by Caddy with `docs/deploy/Caddyfile`. */
export async function startReadyCaddy(dir: string): Promise<Host> {
  const place = mkdtempSync(join(tmpdir(), 'caddy-'));
  const port = await freePort();
  const own = settingsAt('Caddyfile', dir, ':80 {', `http://127.0.0.1:${String(port)} {`);
  writeFileSync(join(place, 'Caddyfile'), `{\n\tadmin off\n}\n${own}`);
  const caddy = spawn(programOf('caddy'), ['run', '--config', join(place, 'Caddyfile')], {
    env: { ...process.env, HOME: place, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place },
    stdio: 'ignore',
  });
  return hosted(caddy, port, place);
}

/**
 * Starts nginx as Debian has it, without what needs a system around it.
 *
 * @param site What Debian keeps in `sites-enabled`, for a port.
 */
export async function startNginx(site: (port: number) => string): Promise<Host> {
  const place = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(join(place, 'tmp'));
  const port = await freePort();
  const file = join(place, 'nginx.conf');
  writeFileSync(file, nginxSettings(place, site(port)));
  const nginx = spawn(programOf('nginx'), ['-p', place, '-e', 'stderr', '-c', file], {
    stdio: 'inherit',
  });
  return hosted(nginx, port, place);
}

function nginxSettings(place: string, site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${place}/tmp/${name};`,
  );
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${place}/nginx.pid;
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
  ${temporary.join('\n  ')}
  ${site}
}
`;
}

async function hosted(server: ChildProcess, port: number, place: string): Promise<Host> {
  const url = `http://127.0.0.1:${String(port)}/`;
  const close = async () => {
    const ended = once(server, 'exit');
    if (server.exitCode === null && server.kill('SIGTERM')) await ended;
    rmSync(place, { recursive: true });
  };
  await answers(url, server);
  return { url, close };
}

/** Waits until the server answers. @throws where it does not within ten seconds, or has ended. */
async function answers(url: string, server: ChildProcess): Promise<void> {
  const end = Date.now() + 10_000;
  while (server.exitCode === null && Date.now() < end) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('The server does not answer.');
}
