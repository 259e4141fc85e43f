// A web server as plain as they come: files of one folder below one path.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * @param {string} path begins and ends with a slash
 * @param {() => string} folder asked for with each request: a new version can take the place of the old
 */
export async function serve(path, folder) {
  /** @type {string[]} */
  const asked = [];
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
  const listen = (/** @type {number} */ port) =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  await listen(0);
  const port = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  return {
    port,
    address: `http://127.0.0.1:${port}${encodeURI(path)}`,
    /** Paths of all requests so far. */
    asked,
    start: () => listen(port),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}
