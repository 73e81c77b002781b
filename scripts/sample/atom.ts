import type { Outlet } from './edition.ts';
import type { Entry } from './entries.ts';
import { markup } from './markup.ts';

/** The feed as Atom 1.0 (RFC 4287). */
export function atom({ source }: Outlet, list: Entry[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${source.language}">
<title>${markup(source.name)}</title>
<id>${markup(source.site)}</id>
<link rel="alternate" type="text/html" href="${markup(source.site)}"/>
<link rel="self" type="application/atom+xml" href="${markup(source.feed)}"/>
<updated>${list[0]?.updated ?? '2026-03-14T00:00:00Z'}</updated>
${list.map(atomEntry).join('\n')}
</feed>
`;
}

function atomEntry(entry: Entry): string {
  const lines = [
    `<title>${markup(entry.title)}</title>`,
    `<id>${markup(entry.id)}</id>`,
    `<link rel="alternate" type="text/html" href="${markup(entry.link)}"/>`,
    entry.published && `<published>${entry.published}</published>`,
    `<updated>${entry.updated}</updated>`,
    `<author><name>${markup(entry.author ?? 'Newsroom')}</name></author>`,
    `<summary>${markup(entry.lead)}</summary>`,
    entry.html && `<content type="html">${markup(entry.html)}</content>`,
  ];
  return `<entry>\n${lines.filter(Boolean).join('\n')}\n</entry>`;
}
