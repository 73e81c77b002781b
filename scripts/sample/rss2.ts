import type { Outlet } from './edition.ts';
import type { Entry } from './entries.ts';
import { markup } from './markup.ts';

/** The feed as RSS 2.0; the declaration names the charset its bytes will be in. */
export function rss2({ source }: Outlet, list: Entry[], charset: string): string {
  return `<?xml version="1.0" encoding="${charset}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${markup(source.name)}</title>
<link>${markup(source.site)}</link>
<description>${markup(`News from ${source.name}`)}</description>
<language>${source.language}</language>
${list.map(item).join('\n')}
</channel>
</rss>
`;
}

function item(entry: Entry): string {
  const lines = [
    `<title>${markup(entry.title)}</title>`,
    `<link>${markup(entry.link)}</link>`,
    `<guid isPermaLink="false">${markup(entry.id)}</guid>`,
    `<description>${markup(entry.lead)}</description>`,
    entry.published && `<pubDate>${new Date(entry.published).toUTCString()}</pubDate>`,
    entry.author && `<dc:creator>${markup(entry.author)}</dc:creator>`,
    entry.html && `<content:encoded><![CDATA[${entry.html}]]></content:encoded>`,
  ];
  return `<item>\n${lines.filter(Boolean).join('\n')}\n</item>`;
}
