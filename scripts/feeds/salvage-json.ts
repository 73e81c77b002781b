/** How many of an item’s last closing braces are tried as its end: what follows the last item is not the feed’s. */
const ENDS = 8;

/** What an item may still have open where its end is lost. */
const CLOSERS = ['}', ']}', '}]}'];

/** No feed holds more. */
const MOST_ITEMS = 20_000;

/**
 * What is left of a JSON Feed that is no JSON any more (cut, unclosed, something printed before or after it): its head, and each
 * item that can be read by itself; one that cannot is null. Null where there is no list of items that looks like a feed's.
 */
export function salvageJson(text: string): { [key: string]: unknown; items: unknown[] } | null {
  const found = /"items"\s{0,99}:\s{0,99}\[\s{0,99}/.exec(text);
  if (!found) return null;
  const start = Math.max(0, text.lastIndexOf('{', text.search(/"(?:version|title|items)"\s{0,99}:/)));
  const head = parsed(`${text.slice(start, found.index)}"items":[]}`);
  const items = itemsIn(text.slice(found.index + found[0].length));
  return items === null ? null : { ...(isRecord(head) ? head : {}), items };
}

/** Items of one feed begin with the same key: where it stands after a brace, the next one begins. */
function itemsIn(list: string): unknown[] | null {
  const key = /^\{\s{0,99}"([\w-]{1,40})"\s{0,99}:/.exec(list)?.[1];
  if (key === undefined) return null;
  const starts = [...list.matchAll(new RegExp(`\\{\\s{0,99}"${key}"\\s{0,99}:`, 'g'))].map(({ index }) => index);
  return starts.slice(0, MOST_ITEMS).map((start, at) => itemOf(list.slice(start, starts[at + 1])));
}

function itemOf(raw: string): unknown {
  const text = raw.replaceAll(/[\u0000-\u001f]/g, ' ').replaceAll(/,(\s{0,99}[\]}])/g, '$1');
  let end = text.lastIndexOf('}');
  for (let tries = 0; end > 0 && tries < ENDS; tries++) {
    const item = parsed(text.slice(0, end + 1));
    if (item !== null) return item;
    end = text.lastIndexOf('}', end - 1);
  }
  const open = text.replace(/[\s,\]}]{1,999}$/, '');
  return CLOSERS.map((closer) => parsed(open + closer)).find((item) => item !== null) ?? null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
