// A web server as plain as they come: files of one folder below one path.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** A server that listens on this machine alone. */
export interface Server {
  readonly port: number;
  readonly address: string;
  /** Paths of all requests so far. */
  readonly asked: readonly string[];
  readonly stop: () => Promise<void>;
}

/**
 * Serves a folder below a path, which begins and ends with a slash. The folder is asked for with each request: a new
 * version can take the place of the old.
 */
export async function serve(path: string, folder: () => string): Promise<Server> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const place = decodeURIComponent(pathname);
    asked.push(place);
    const name = place.startsWith(path) ? normalize(place.slice(path.length) || 'index.html') : '..';
    const file = join(folder(), name);
    if (name.startsWith('..') || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-length': statSync(file).size });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    address: `http://127.0.0.1:${port}${encodeURI(path)}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
