import { gather } from '../gather.ts';
import { realWorld } from '../io/real-world.ts';
import type { Report } from '../report.ts';
import { sampleNow, serveSample, toServer } from './serve.ts';

/** Where the edition is read from, where its stories go, what may be lost, and the address of a model where one writes. */
export type SampleRun = { edition: string; content: string; memory: string; say: (line: string) => void; model?: string };

/** Serves the invented wire of `edition` on this machine and lets the newsroom read it over HTTP, as it reads the real ones. */
export async function runSample({ edition, content, memory, say, model }: SampleRun): Promise<Report> {
  const wire = await serveSample(edition);
  const allowHosts = [new URL(wire.url).host];
  const rewrite = (url: string) => toServer(url, wire.url);
  const writer = model === undefined ? 'digest' : 'model';
  const environment = { OPENAI_BASE_URL: model, OPENAI_MODEL: 'by-heart' };
  const opened = await realWorld({
    content,
    memory,
    now: sampleNow,
    writer,
    environment,
    allowHosts,
    dryRun: false,
    say,
    rewrite,
  });
  if (!opened.ok) throw new Error(opened.reason);
  try {
    return await gather(opened.value.world, { sources: [], since: null, limit: 100, sample: true });
  } finally {
    await opened.value.close();
    await wire.close();
  }
}
