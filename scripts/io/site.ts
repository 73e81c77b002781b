import { spawn } from 'node:child_process';

/** One build of the site: from which content, for which address, into which folder. */
export type SiteBuild = { content: string; site: string; base: string; out: string };

/** Builds the site in a process of its own, since its configuration is read once for each process. */
export async function buildSite({ content, site, base, out }: SiteBuild): Promise<void> {
  const code = await astro(['build', '--silent', '--outDir', out], { CONTENT_DIR: content, SITE_URL: site, SITE_BASE: base });
  if (code !== 0)
    throw new Error(`the site could not be built from ${content} (astro build ended with ${code}); its messages stand above`);
}

/** Serves a built site until the process is stopped. */
export async function serveSite(out: string, port: number): Promise<void> {
  await astro(['preview', '--outDir', out, '--port', String(port)], {});
}

function astro(args: string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn('astro', args, { stdio: 'inherit', env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' } });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  });
}
