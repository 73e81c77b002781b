import type { Outlet } from './edition.ts';
import { feedOf } from './feeds.ts';
import { frontPage } from './front-page.ts';
import { habitsOf } from './habits.ts';
import { page } from './page.ts';

/** What the server says to a path, before compression and revalidation. */
export type Answer = { status: 200 | 404 | 503; type: string; bytes: Uint8Array };

const html = 'text/html; charset=utf-8';
const missing: Answer = { ...plain('There is no such page.'), status: 404 };

/** Answers `/<host>/<path>` as the outlet behind the host would answer `/<path>`. */
export function answer(outlets: Outlet[], path: string): Answer {
  const [, host = '', rest = ''] = /^\/([^/]*)(\/.*)?$/.exec(path) ?? [];
  const outlet = outlets.find((candidate) => candidate.host === host);
  return outlet ? ofOutlet(outlet, rest || '/') : missing;
}

/** robots.txt is there also when the rest is down: what is tried out is the feed that fails, not the rules that are unknown. */
function ofOutlet(outlet: Outlet, path: string): Answer {
  if (path === '/robots.txt') return found('text/plain; charset=utf-8', robots(outlet));
  if (habitsOf(outlet.id).down) return { ...plain('This server is down for maintenance.'), status: 503 };
  if (path === new URL(outlet.source.feed).pathname) return { status: 200, ...feedOf(outlet) };
  if (path === '/') return found(html, frontPage(outlet));
  const piece = outlet.pieces.find(({ slug }) => path === `/${slug}` || path === `/${slug}/`);
  return piece ? found(html, page(piece, outlet)) : missing;
}

function robots(outlet: Outlet): string {
  return `User-agent: *\nDisallow:${habitsOf(outlet.id).disallow ? ` ${habitsOf(outlet.id).disallow}` : ''}\n`;
}

function found(type: string, text: string): Answer {
  return { status: 200, type, bytes: new TextEncoder().encode(text) };
}

function plain(text: string): Answer {
  return found('text/plain; charset=utf-8', text);
}
