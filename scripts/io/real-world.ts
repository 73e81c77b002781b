import { join } from 'node:path';
import newsroom from '../../newsroom.config.ts';
import { failed, ok, type Result } from '../result.ts';
import type { World } from '../world.ts';
import { askFromEnvironment } from './ask-from-environment.ts';
import { createExtract } from './extract.ts';
import { diskFolder } from './folder.ts';
import { userAgent } from './hop.ts';
import { configFault } from './config-fault.ts';
import { dryFolder } from './memory-folder.ts';
import { createReader } from './reader.ts';
import { sqliteReplyStore } from './reply-store.ts';

/** What the command line says of the world. */
export type WorldOptions = {
  content: string;
  memory: string;
  /** ISO 8601; null for the clock. */
  now: string | null;
  /** null: the model where the environment names one. */
  writer: 'digest' | 'model' | null;
  /** Where the model is looked for; the process’s own environment where it is missing. */
  environment?: Record<string, string | undefined>;
  allowHosts: readonly string[];
  dryRun: boolean;
  say: (line: string) => void;
  /** Where addresses are really asked: the demo's outlets exist on a local server only. */
  rewrite?: (url: string) => string;
};

/** The real network, disk, clock and model as one record, and how to let go of them. Fails where a model is asked for and none is configured. */
export async function realWorld(options: WorldOptions): Promise<Result<{ world: World; close: () => Promise<void> }>> {
  const fault = configFault(newsroom);
  if (fault !== null) return failed(fault);
  const ask = options.writer === 'digest' ? ok(null) : askFromEnvironment(options.environment ?? process.env);
  if (!ask.ok) return ask;
  if (options.writer === 'model' && ask.value === null)
    return failed(
      '--writer model: set OPENAI_API_KEY, or MODEL_PRESET or OPENAI_BASE_URL to an endpoint on this machine (docs/models.md)',
    );
  const store = sqliteReplyStore(join(options.memory, 'replies.sqlite'));
  const { parallel, parallelPerHost, deadlineMs } = newsroom.fetching;
  const { allowHosts, rewrite } = options;
  const reader = createReader({
    parallel,
    parallelPerHost,
    deadlineMs,
    allowHosts,
    store,
    userAgent: userAgent(newsroom),
    ...(rewrite ? { rewrite } : {}),
  });
  const { readFeed, extract, close } = createExtract();
  const world: World = {
    now: options.now ?? new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    getFeed: reader.getFeed,
    getPage: reader.getPage,
    readFeed,
    extract,
    ask: ask.value,
    content: folderAt(options.content, options.dryRun, options.say),
    memory: folderAt(options.memory, options.dryRun, () => {}),
    say: options.say,
  };
  return ok({
    world,
    close: async () => {
      await Promise.all([reader.close(), close()]);
      store.close();
    },
  });
}

function folderAt(path: string, dryRun: boolean, say: (line: string) => void): World['content'] {
  const folder = diskFolder(path);
  if (!dryRun) return folder;
  const dry = dryFolder(folder).folder;
  return {
    ...dry,
    write: (file, text) => {
      say(`would write ${join(path, file)} (${text.length} characters)`);
      return dry.write(file, text);
    },
  };
}
