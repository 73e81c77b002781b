import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'astro/zod';
import type { Reply } from '../world.ts';

/** Replies kept between runs, to be asked about with `If-None-Match` and `If-Modified-Since`. */
export type ReplyStore = { find: (key: string) => Reply | null; keep: (key: string, reply: Reply) => void; close: () => void };

/** Not asked for in so many days, a reply is forgotten; that it was asked for is noted once a day. */
const KEPT_DAYS = 30;
const DAY = 86_400_000;

const TABLE = `create table if not exists reply (key text primary key, url text not null, headers text not null, bytes blob not null, used integer not null) strict`;
const rowSchema = z.object({ url: z.string(), headers: z.string(), bytes: z.instanceof(Uint8Array) });
const headersSchema = z.record(z.string(), z.string());

/**
 * A store in one SQLite file. Losing or breaking it costs time only: a file that cannot be used is replaced.
 *
 * Own code rather than undici's cache interceptor: that one sits on the dispatcher, before the caps have judged the body and
 * the address, keeps nothing that has validators but no freshness, and serves from memory without asking. Here the body is
 * kept with its validators in one transaction, so that a 304 always has its items, also when the run before was killed.
 */
export function sqliteReplyStore(path: string, now: number = Date.now()): ReplyStore {
  mkdirSync(dirname(path), { recursive: true });
  const database = open(path);
  database.prepare('delete from reply where used < ?').run(now - KEPT_DAYS * DAY);
  const select = database.prepare('select url, headers, bytes from reply where key = ?');
  const touch = database.prepare('update reply set used = ? where key = ? and used < ?');
  const insert = database.prepare('insert or replace into reply (key, url, headers, bytes, used) values (?, ?, ?, ?, ?)');
  return {
    find: (key) => {
      const row = rowSchema.safeParse(select.get(key));
      if (!row.success) return null;
      touch.run(now, key, now - DAY);
      return {
        status: 200,
        url: row.data.url,
        headers: headersSchema.parse(JSON.parse(row.data.headers)),
        bytes: row.data.bytes,
      };
    },
    keep: (key, { url, headers, bytes }) => insert.run(key, url, JSON.stringify(headers), bytes, now),
    close: () => database.close(),
  };
}

function open(path: string): DatabaseSync {
  try {
    return prepared(path);
  } catch {
    for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true });
    return prepared(path);
  }
}

function prepared(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 5_000 });
  database.exec('pragma journal_mode = wal; pragma synchronous = normal;');
  database.exec(TABLE);
  if (database.prepare('pragma quick_check').get()?.['quick_check'] === 'ok') return database;
  database.close();
  throw new Error(`${path} is damaged`);
}
