import { readPage } from '../articles/read-page.ts';
import { readFeed } from '../feeds/read-feed.ts';
import { memoryFolder } from '../io/memory-folder.ts';
import { failed, ok } from '../result.ts';
import type { Get, World } from '../world.ts';

/** An article of a test's wire. */
export type Telegram = { slug: string; title: string; published: string; paragraphs: string[] };

/** Outlets by name and what they published; null for one whose feed is down. */
export type Wire = Record<string, Telegram[] | null>;

/** A world for tests: outlets in memory, folders in memory, real readers of feeds and pages. */
export function worldOf(wire: Wire, parts: Partial<World> = {}): World & { files: Map<string, string>; asked: string[] } {
  const files = new Map(Object.keys(wire).map((name) => [`sources/${name}.md`, sourceFile(name)]));
  const asked: string[] = [];
  const get: Get = async (url) => {
    asked.push(url);
    const text = answer(wire, url);
    if (text === null) return failed({ code: 'status', detail: `GET ${url}: 503` });
    return ok({
      status: 200,
      url,
      headers: { 'content-type': text.startsWith('<rss') ? 'application/rss+xml' : 'text/html' },
      bytes: new TextEncoder().encode(text),
    });
  };
  return {
    now: '2026-03-14T18:00:00Z',
    getFeed: get,
    getPage: get,
    readFeed: (bytes, contentType, url) => readFeed(bytes, contentType, url),
    extract: async (html, headers, url) => readPage(html, headers, url),
    ask: null,
    content: memoryFolder(files),
    memory: memoryFolder(),
    say: () => {},
    files,
    asked,
    ...parts,
  };
}

function answer(wire: Wire, url: string): string | null {
  const { hostname, pathname } = new URL(url);
  const name = hostname.replace('.example', '');
  const telegrams = wire[name] ?? null;
  if (telegrams === null) return null;
  if (pathname === '/rss.xml') return feed(name, telegrams);
  const telegram = telegrams.find((each) => pathname === `/${each.slug}`);
  return telegram ? page(telegram) : null;
}

function feed(name: string, telegrams: Telegram[]): string {
  const items = telegrams.map(
    ({ slug, title, published }) =>
      `<item><title>${title}</title><link>https://${name}.example/${slug}</link><pubDate>${new Date(published).toUTCString()}</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>${name}</title><link>https://${name}.example/</link>${items.join('')}</channel></rss>`;
}

function page({ title, published, paragraphs }: Telegram): string {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="${published}"></head><body><main><article><h1>${title}</h1>${text}</article></main></body></html>`;
}

const sourceFile = (name: string) =>
  `---\nname: "The ${name[0]?.toUpperCase()}${name.slice(1)} Post"\npublisher: "${name}"\nfeed: "https://${name}.example/rss.xml"\nsite: "https://${name}.example/"\n---\n\nAn invented outlet.\n`;
