/** A static file server for the tests of the built site: 127.0.0.1, any free port, the site under its base path. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { withBase } from './url.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** A running server: `url` is that of the site's front page without the last slash. */
export type Served = { url: string; close: () => Promise<void> };

/** A reader who leaves early is no failure of ours. */
const ignored = (): void => {};

/** Serves `folder` (a finished build) under `base` (`/`, `/repo`) until closed, as a static host would: folders give their index, text is compressed, the rest is 404.html. */
export async function serve(folder: string, base: string): Promise<Served> {
  const prefix = withBase(base, '/').slice(0, -1);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(`${prefix}/`)
      ? fileAt(folder, decodeURIComponent(pathname.slice(prefix.length)))
      : undefined;
    const sent = file ?? join(folder, '404.html');
    const type = types[extname(sent)] ?? 'application/octet-stream';
    const zipped = /text|json|xml|svg|wasm/.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(file ? 200 : 404, {
      'content-type': type,
      'cache-control': 'max-age=600',
      ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    });
    if (zipped) pipeline(createReadStream(sent), createGzip(), response, ignored);
    else pipeline(createReadStream(sent), response, ignored);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${prefix}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function fileAt(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(path));
  const found = file.endsWith('/') ? join(file, 'index.html') : file;
  return existsSync(found) && statSync(found).isFile() ? found : undefined;
}
