import { createGet } from '../scripts/io/http.ts';
import type { Address } from '../scripts/io/guarded-agent.ts';

type Options = {
  isBlocked: (address: string) => boolean;
  resolve: (host: string) => Promise<Address[]>;
  deadlineMs: number;
  headers?: Record<string, string>;
};

/** Our GET in the shape a harness of hostile servers asks for: throws where nothing came back. */
export async function get(url: string, { isBlocked, resolve, deadlineMs, headers }: Options) {
  const { get: read, close } = createGet({ isBlocked, resolve, deadlineMs, userAgent: 'bench/1.0', ...(headers && { headers }) });
  try {
    const reply = await read(url, { accept: '*/*', maxBytes: 8_000_000 });
    if (!reply.ok) throw new Error(`${reply.reason.code}: ${reply.reason.detail}`);
    return reply.value;
  } finally {
    await close();
  }
}
