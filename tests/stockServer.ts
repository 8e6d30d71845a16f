import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findProgram, startNginx, tableFile, unknownType, type Host } from './hosts';
import { startServer } from './serve';

export interface Stock extends Host {
  /** The real nginx, or the test server with nginx's table where none is installed. */
  readonly via: 'nginx' | 'table';
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
  if (findProgram('nginx') === null) return startStandIn(dir);
  return { ...(await startNginx((port) => defaultSite(resolve(dir), port))), via: 'nginx' };
}

async function startStandIn(dir: string): Promise<Stock> {
  const types = readTypes();
  const typeOf = (path: string) => types.get(/\.(\w+)$/.exec(path)?.[1] ?? 'html') ?? unknownType;
  const { url, close } = await startServer({ dir, typeOf });
  return { url, via: 'table', close };
}

/** Debian's default site. */
const defaultSite = (dir: string, port: number): string => `
  server {
    listen 127.0.0.1:${String(port)};
    root ${dir};
    index index.html index.htm;
    location / { try_files $uri $uri/ =404; }
  }
`;
