import normalizeUrl from 'normalize-url';

/** Parameters that say how a reader came, never what they read. */
const TRACKING = [
  /^utm_\w+$/i,
  /^(?:at|mc|pk|piwik|matomo|mtm|hsa|vero|oly|trk|ns|ito|icid|ocid|ncid|cmpid|cmp|smid|smtyp|sref|spref|igshid|igsh|si)(?:_\w+)?$/i,
  /^(?:fb|g|gb|wb|ms|y|tw|ttc|dc|li_fat_)clid$/i,
  /^(?:ref|ref_src|ref_url|referrer|source|src|origin|partner|campaign|share|shared|feature|xtor|ftag|guccounter|guce_\w+|output|amp|rss|from)$/i,
  /^__?(?:hstc|hssc|hsfp|twitter_impression|source)$/i,
];

/** Longer addresses are junk: no publisher needs them, and browsers cut them. */
const LONGEST = 2_000;

/**
 * The one address an article goes by: http(s) only, without tracking parameters, fragment, credentials, default port and
 * trailing slash, parameters sorted; `www.` stays, since some hosts answer only with it. Null for what is no such address. Never throws.
 */
export function canonicalUrl(url: string): string | null {
  const trimmed = encoded(url.trim());
  if (trimmed.length > LONGEST || !/^https?:\/\/[^\s<>"'`\\]+$/i.test(trimmed)) return null;
  try {
    const clean = encoded(
      normalizeUrl(trimmed, {
        stripHash: true,
        stripWWW: false,
        removeQueryParameters: TRACKING,
        removeTrailingSlash: true,
      }),
    );
    return clean.length <= LONGEST && /^https?:\/\/[^\s<>"'`\\]+$/.test(clean) && URL.canParse(clean) ? clean : null;
  } catch {
    return null;
  }
}

/** Quotation marks may stand behind the host of an address, but not in our files: encoded they lead to the same page. */
function encoded(url: string): string {
  const host = /^https?:\/\/[^/?#]*/i.exec(url)?.[0] ?? '';
  return host + url.slice(host.length).replace(/["'`<>]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
