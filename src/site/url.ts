import newsroom from '../../newsroom.config.ts';

/** `path` (from the site's root, `/tags/`) under `base` (`/`, `/repo`, `repo/`). Astro adds the base to nothing by itself. */
export function withBase(base: string, path: string): string {
  const folders = base.split('/').filter(Boolean);
  const prefix = folders.length === 0 ? '' : `/${folders.join('/')}`;
  return `${prefix}/${path.replace(/^\/+/, '')}`;
}

/** The address of a page or file of this site, for a link: `url('/tags/')`. Every internal link goes through here. */
export const url = (path: string): string => withBase(newsroom.base, path);

/** The same with scheme and host: for feeds, canonical links and whatever leaves the site. */
export const absoluteUrl = (path: string): string => new URL(url(path), newsroom.site).href;
