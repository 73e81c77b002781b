import newsroom from '../../newsroom.config.ts';
import type { PageHeaders } from './page.ts';

/** What a page's owner lets a machine take from it. */
export type Reservation = {
  /** Nothing may be used. */
  reserved: boolean;
  /** Characters one quotation may have; null where no limit is named. */
  snippet: number | null;
};

/** The name robots directives know us by, in lower case: the product token of our user agent (RFC 9309 §2.2.1). */
const OURSELVES = newsroom.name.replaceAll(/[^A-Za-z_-]/g, '').toLowerCase();
/** Directives that have a colon of their own: what stands before it is no agent's name. */
const VALUED = /^(?:max-(?:snippet|image-preview|video-preview)|unavailable_after)$/i;

/**
 * What HTTP headers reserve: `X-Robots-Tag` and `TDM-Reservation` (W3C TDM Reservation Protocol §4.1).
 * An agent's name holds for the directive behind it alone: several header lines arrive joined, and where that leaves a doubt,
 * the publisher has the benefit of it.
 */
export function reservedByHeaders(headers: PageHeaders): Reservation {
  const directives = (headers['x-robots-tag'] ?? '').split(',').map((part) => {
    const { name = '', rest = '' } = /^\s*(?<name>[\w-]+)\s*:(?<rest>.*)$/s.exec(part)?.groups ?? {};
    if (name === '' || VALUED.test(name)) return part;
    return name.toLowerCase() === OURSELVES ? rest : '';
  });
  return reservation(directives.join(','), headers['tdm-reservation']);
}

/** What meta elements reserve: `robots`, our own name, and `tdm-reservation`. */
export function reservedByMeta(document: Document): Reservation {
  const contents = [...document.querySelectorAll('meta[name]')].map((element) => ({
    name: (element.getAttribute('name') ?? '').trim().toLowerCase(),
    content: element.getAttribute('content') ?? '',
  }));
  const directives = contents.filter(({ name }) => name === 'robots' || name === OURSELVES).map(({ content }) => content);
  const mining = contents.filter(({ name }) => name === 'tdm-reservation').map(({ content }) => content);
  return reservation(directives.join(','), mining.find(isReserving));
}

/** Both at once: the stricter word counts. */
export function stricter(one: Reservation, other: Reservation): Reservation {
  const limits = [one.snippet, other.snippet].filter((limit) => limit !== null);
  return { reserved: one.reserved || other.reserved, snippet: limits.length === 0 ? null : Math.min(...limits) };
}

/**
 * `noai` and `nosnippet` reserve the text, `max-snippet:0` says the same. `noimageai` speaks of pictures, which we never take;
 * `noindex` and `none` of search results, which a story is not.
 */
function reservation(directives: string, mining: string | undefined): Reservation {
  const limits = [...directives.matchAll(/(?:^|[\s,;])max-snippet\s*:\s*(-?\d{1,9})(?!\d)/gi)].map((match) => Number(match[1]));
  const named = limits.filter((limit) => limit >= 0);
  const snippet = named.length === 0 ? null : Math.min(...named);
  const refused = /(?:^|[\s,;])(?:noai|nosnippet)(?=$|[\s,;])/i.test(directives);
  return { reserved: refused || snippet === 0 || isReserving(mining ?? ''), snippet };
}

const isReserving = (value: string): boolean => value.trim() === '1';
