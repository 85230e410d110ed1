/** A static server of a built site, for `npm start` and the end-to-end tests. Listens on this machine only. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serve `dir` under `base`. Where the port is taken the next free one is used. Files are listed once, unless `dev`; with
 * `brotli` a compressed copy (`.br`) is sent where there is one.
 * @returns the address of the site's home page and a function that stops the server
 */
export function serve({ dir, base = '/', port = 0, dev = false, brotli = false }) {
  const prefix = base.replace(/\/$/, '');
  const notFound = readFileSync(join(dir, '404.html'));
  const files = sirv(dir, {
    etag: true,
    dev,
    brotli,
    onNoMatch: (_, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    },
  });
  const server = createServer((request, response) => {
    if (!request.url.startsWith(`${prefix}/`)) {
      response.writeHead(302, { location: `${prefix}/` }).end();
      return;
    }
    request.url = request.url.slice(prefix.length);
    files(request, response);
  });
  return new Promise((resolve, reject) => {
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) server.listen(++port, '127.0.0.1');
      else reject(error);
    });
    server.on('listening', () => {
      const address = `http://localhost:${server.address().port}${prefix}/`;
      resolve({
        address,
        close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))),
      });
    });
    server.listen(port, '127.0.0.1');
  });
}
