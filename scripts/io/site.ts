import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { whenAbandoned } from './when-abandoned.ts';

/** One build of the site: from which content, report of a run and trails of stories, for which address, into which folder. */
export type SiteBuild = { content: string; report: string; trails: string; site: string; base: string; out: string };

/** Builds the site in a process of its own, since its configuration is read once for each process. */
export async function buildSite({ content, report, trails, site, base, out }: SiteBuild): Promise<void> {
  const env = { CONTENT_DIR: content, STATUS_FILE: report, TRAILS_FILE: trails, SITE_URL: site, SITE_BASE: base };
  const code = await astro(['build', '--silent', '--outDir', out], env);
  if (code !== 0)
    throw new Error(`the site could not be built from ${content} (astro build ended with ${code}); its messages stand above`);
}

/** Serves a built site until the process is told to stop, or whoever started it is gone. The server is in this process, and ends with it. */
export async function serveSite(out: string, port: number): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { preview } = await import('astro');
  const server = await preview({ outDir: out, server: { port } });
  const stop = (): void => void server.stop();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  whenAbandoned(stop);
  await server.closed();
}

/** Why nothing can be served at this port of this machine, under either of its addresses; null where it is free. */
export async function whyNotServed(port: number): Promise<string | null> {
  for (const host of ['127.0.0.1', '::1']) {
    const code = await listeningFails(host, port);
    if (code === 'EADDRINUSE') return `port ${port} is in use`;
    if (code === 'EACCES') return `port ${port} may not be used without more rights`;
  }
  return null;
}

/** The code of the error; null where it can listen there. A machine without IPv6 has no `::1`, which is no fault. */
async function listeningFails(host: string, port: number): Promise<string | null> {
  const server = createServer();
  try {
    server.listen({ host, port, exclusive: true });
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

function astro(args: string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn('astro', args, { stdio: 'inherit', env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' } });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  });
}
