import { agencies } from './en/agencies.ts';
import { bareName, voiceId } from './outlets.ts';

/**
 * Whose report a feed or a byline says it is: the voice of the outlet in RSS `<source>` (a name or an address), or of the
 * agency a byline names; null where both are the outlet itself. `own` are its name and its site's address.
 */
export function credit(origin: string | null, byline: string | null, own: { name: string; site: string }): string | null {
  const named = origin === null ? null : nameOf(origin);
  if (named !== null && !isOwn(named, own)) return agencyOf(named) ?? voiceId(named);
  const agency = byline === null ? null : agencyIn(byline);
  return agency !== null && !isOwn(agency.name, own) ? agency.id : null;
}

/** An address stands for its host: “north.example” of `https://www.north.example/rss`. */
function nameOf(origin: string): string | null {
  const text = origin.trim();
  return (hostOf(text) ?? text) || null;
}

/** `north.example` of `https://www.north.example/rss`, null for what is no address. */
export const hostOf = (url: string): string | null =>
  /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;

function isOwn(name: string, own: { name: string; site: string }): boolean {
  const bare = bareName(name).toLowerCase();
  return bare === bareName(own.name).toLowerCase() || bare === hostOf(own.site);
}

const agencyOf = (name: string): string | null => [...agencies].find(([, names]) => names.includes(bareName(name)))?.[0] ?? null;

function agencyIn(byline: string): { id: string; name: string } | null {
  const parts = byline
    .split(/\s*(?:,|;|\||\/|\band\b|\bwith\b|\bvia\b|\bfor\b|\bin\b|[()–—])\s*/)
    .map((part) => bareName(part.replace(/^by\s+/i, '')));
  for (const name of parts) {
    const id = agencyOf(name);
    if (id !== null) return { id, name };
  }
  return null;
}
