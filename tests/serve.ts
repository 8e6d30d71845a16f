import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

export interface ServeOptions {
  /**
   * The built page. A `.br` beside a file is sent in its place to a browser that takes it; its `404.html`
   * stands in for what is not there.
   */
  readonly dir: string;
  /** The path the page lives under; begins and ends with a slash. */
  readonly base?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** Files that are not found though they are there. */
  readonly without?: RegExp;
  /** Content type of a path, in place of the usual ones. */
  readonly typeOf?: (path: string) => string;
}

export interface Exchange {
  /** Below the base. */
  readonly path: string;
  readonly status: number;
  readonly type: string;
  readonly encoding: string;
  /** Length of the body as sent. */
  readonly bytes: number;
}

export interface Served {
  readonly url: string;
  /** Every answer so far, in order. */
  readonly log: readonly Exchange[];
  close(): Promise<void>;
}

/** Serves a folder on this machine only. Files named by their content may be kept for ever. */
export async function startServer({
  dir,
  base = '/',
  port = 0,
  without,
  typeOf,
}: ServeOptions): Promise<Served> {
  const log: Exchange[] = [];
  const notFound = join(dir, '404.html');
  const files = sirv(dir, {
    etag: true,
    brotli: true,
    onNoMatch(_, response) {
      const isThere = existsSync(notFound);
      response.writeHead(404, isThere ? { 'Content-Type': 'text/html;charset=utf-8' } : {});
      response.end(isThere ? readFileSync(notFound) : '');
    },
    setHeaders(response, pathname) {
      if (typeOf !== undefined) response.setHeader('Content-Type', typeOf(pathname));
      const isNamedByContent = pathname.startsWith('/assets/');
      response.setHeader(
        'Cache-Control',
        isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      const isBaseWithoutSlash = url === base.slice(0, -1);
      response.writeHead(
        isBaseWithoutSlash ? 302 : 404,
        isBaseWithoutSlash ? { Location: base } : {},
      );
      response.end();
      return;
    }
    request.url = url.slice(base.length - 1);
    const path = request.url;
    response.on('finish', () => {
      const header = (name: string): string => String(response.getHeader(name) ?? '');
      log.push({
        path,
        status: response.statusCode,
        type: header('content-type'),
        encoding: header('content-encoding'),
        bytes: Number(header('content-length')),
      });
    });
    if (without?.test(path) === true) response.writeHead(404).end();
    else files(request, response);
  });
  const address = await listen(server, port);
  return {
    url: `http://127.0.0.1:${String(address)}${base}`,
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Serves the built page until it is ended, at a port of its own and below any path. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
      base: { type: 'string', default: '/' },
      port: { type: 'string', default: '0' },
      without: { type: 'string' },
    },
  });
  const { dir, port, without } = values;
  const base = `/${values.base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (!existsSync(`${dir}/index.html`))
    throw new Error('Nothing to serve yet: run `npm run build`.');
  const { url } = await startServer({
    dir,
    base,
    port: Number(port),
    ...(without === undefined ? {} : { without: new RegExp(without) }),
  });
  console.log(url);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
