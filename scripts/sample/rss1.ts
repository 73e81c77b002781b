import type { Outlet } from './edition.ts';
import type { Entry } from './entries.ts';
import { markup } from './markup.ts';

/** The feed as RSS 1.0, which is RDF: the channel lists addresses, the items stand beside it. */
export function rss1({ source }: Outlet, list: Entry[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${markup(source.feed)}">
<title>${markup(source.name)}</title>
<link>${markup(source.site)}</link>
<description>${markup(`News from ${source.name}`)}</description>
<items><rdf:Seq>
${list.map((entry) => `<rdf:li rdf:resource="${markup(entry.id)}"/>`).join('\n')}
</rdf:Seq></items>
</channel>
${list.map(item).join('\n')}
</rdf:RDF>
`;
}

function item(entry: Entry): string {
  const lines = [
    `<title>${markup(entry.title)}</title>`,
    `<link>${markup(entry.link)}</link>`,
    `<description>${markup(entry.lead)}</description>`,
    entry.published && `<dc:date>${anHourEast(entry.published)}</dc:date>`,
    entry.author && `<dc:creator>${markup(entry.author)}</dc:creator>`,
  ];
  return `<item rdf:about="${markup(entry.id)}">\n${lines.filter(Boolean).join('\n')}\n</item>`;
}

/** The same moment as a clock one hour east of Greenwich shows it: a reader has to take the offset into account. */
function anHourEast(time: string): string {
  return new Date(Date.parse(time) + 3_600_000).toISOString().replace('.000Z', '+01:00');
}
