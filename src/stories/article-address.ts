import { url } from '../site/url.ts';

/**
 * Where a cited article can be read. Invented outlets (`https://north-post.example/a-slug`) have no host: their articles are
 * pages of this site, `samples` names them as `<source>/<slug>`. Everything else leads to its own address.
 */
export function articleAddress(address: string, samples: ReadonlySet<string>): string {
  const sample = sampleId(address);
  return sample && samples.has(sample) ? url(`/sample/${sample}/`) : address;
}

function sampleId(address: string): string | undefined {
  const { hostname, pathname } = new URL(address);
  const slug = pathname
    .split('/')
    .filter(Boolean)
    .at(-1)
    ?.replace(/\.html?$/, '');
  return hostname.endsWith('.example') && slug ? `${hostname.replace(/\.example$/, '')}/${slug}` : undefined;
}
