import type { Outlet } from './edition.ts';
import { markup } from './markup.ts';

/** An outlet's front page: its headlines, and where its feed is. */
export function frontPage({ source, pieces }: Outlet): string {
  const links = pieces.map((piece) => `<li><a href="/${piece.slug}">${markup(piece.title)}</a></li>`);
  return `<!doctype html>
<html lang="${source.language}">
<head><meta charset="utf-8"><title>${markup(source.name)}</title><link rel="alternate" href="${markup(source.feed)}"></head>
<body><h1>${markup(source.name)}</h1><ul>${links.join('')}</ul></body>
</html>
`;
}
