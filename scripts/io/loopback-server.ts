import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A real server on this machine for one test; `requests` are the paths it was asked for, in order. */
export type LoopbackServer = {
  url: string;
  port: number;
  requests: string[];
  received: IncomingMessage[];
  /** Answers it is still giving. */
  underWay: Set<ServerResponse>;
};

/** Starts one on a free port; it ends with the test. */
export async function loopbackServer(answer: RequestListener): Promise<LoopbackServer> {
  const received: IncomingMessage[] = [];
  const requests: string[] = [];
  const underWay = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    received.push(request);
    requests.push(request.url ?? '');
    underWay.add(response);
    response.on('close', () => underWay.delete(response));
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, requests, received, underWay };
}
