import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type Answer, answer } from './answer.ts';
import { type Outlet, readEdition } from './edition.ts';

export { toServer } from './address.ts';
export { sampleNow } from './edition.ts';

/**
 * Serves the sample edition of a content folder on 127.0.0.1, at a free port: `https://x.example/p` stands at `${url}/x.example/p`.
 * Rejects where a file of the edition is not what the schema says.
 */
export async function serveSample(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const outlets = await readEdition(folder);
  const server = createServer((request, response) => respond(outlets, request, response));
  const port = await listening(server);
  return { url: `http://127.0.0.1:${port}`, close: () => closed(server) };
}

function respond(outlets: Outlet[], request: IncomingMessage, response: ServerResponse): void {
  const asked = request.url ?? '/';
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = asked.split('?', 1)[0] ?? '/';
  send(answer(outlets, path), request, response);
}

/** A page that has not changed is not sent again; one that is sent goes compressed where the reader can unpack it. */
function send({ status, type, bytes }: Answer, request: IncomingMessage, response: ServerResponse): void {
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  const gzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = gzip ? gzipSync(bytes) : bytes;
  response.writeHead(status, {
    'content-type': type,
    'content-length': body.byteLength,
    vary: 'accept-encoding',
    ...(status === 200 ? { etag } : {}),
    ...(gzip ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port.'));
      else resolve(address.port);
    });
  });
}

/** Connections that are kept alive would keep the process waiting. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
