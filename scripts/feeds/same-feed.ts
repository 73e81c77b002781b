/** Two addresses that differ only in scheme, `www.` or a slash at the end lead to one feed. */
export const sameFeed = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (feed: string): string =>
  feed
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
