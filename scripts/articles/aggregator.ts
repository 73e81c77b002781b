/** Addresses that only lead on: their own page is nobody's article. A host stands for its subdomains. */
const AGGREGATORS = [
  /^news\.google\.[a-z.]+$/,
  /^(?:feedproxy\.google\.com|feeds\.feedburner\.com|feedburner\.com)$/,
  /^(?:t\.co|bit\.ly|j\.mp|tinyurl\.com|ow\.ly|buff\.ly|dlvr\.it|ift\.tt|lnkd\.in|goo\.gl|is\.gd|trib\.al|flip\.it|shar\.es|reut\.rs|apne\.ws|nyti\.ms|bbc\.in|wapo\.st)$/,
  /^(?:out\.reddit\.com|l\.facebook\.com|lm\.facebook\.com|l\.instagram\.com|r\.search\.yahoo\.com|news\.url\.google\.com|go\.skimresources\.com|href\.li)$/,
];
/** Of these hosts only some addresses lead on. */
const REDIRECTORS = [
  { host: /^(?:www\.)?bing\.com$/, path: /^\/news\/apiclick\.aspx$/i },
  { host: /^(?:www\.)?google\.[a-z.]+$/, path: /^\/(?:url|amp\/s)\b/ },
  { host: /^(?:www\.)?(?:facebook\.com)$/, path: /^\/(?:l|sharer)\.php$/ },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/redir/ },
];
/** Where an address that leads on says where to. */
const PARAMETERS = ['url', 'u', 'q', 'RU', 'to', 'target'];
/** One aggregator may link through another. */
const MOST_LAYERS = 3;

/** Whether an address belongs to a service that sends its readers on to publishers. */
export function isAggregator(address: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  return (
    AGGREGATORS.some((host) => host.test(url.hostname)) ||
    REDIRECTORS.some(({ host, path }) => host.test(url.hostname) && path.test(url.pathname))
  );
}

/** The publisher's address where an aggregator's carries it (`…/apiclick.aspx?url=…`); any other address stays what it is. */
export function behindAggregator(address: string): string {
  let at = address;
  for (let layer = 0; layer < MOST_LAYERS && isAggregator(at); layer += 1) at = carried(new URL(at)) ?? at;
  return at;
}

/** In a parameter, in the path, or, with Google News links of the older kind, in base64 between length bytes. */
function carried({ searchParams, pathname, hostname }: URL): string | null {
  const named = PARAMETERS.map((name) => searchParams.get(name)).find((value) => isWeb(value));
  if (named) return named;
  const path = /\/RU=([^/]+)/.exec(pathname)?.[1];
  if (path) return webOrNull(decoded(path));
  const packed = /^\/(?:rss\/)?(?:articles|read)\/([\w-]{20,2000})$/.exec(pathname)?.[1];
  if (!packed || !hostname.startsWith('news.google.')) return null;
  return webOrNull(
    /https?:\/\/[\x21\x23-\x3b\x3d\x3f-\x7e]+/.exec(Buffer.from(packed, 'base64url').toString('latin1'))?.[0] ?? null,
  );
}

const isWeb = (value: string | null): value is string => value !== null && /^https?:\/\//i.test(value) && URL.canParse(value);
const webOrNull = (value: string | null) => (isWeb(value) ? value : null);

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
