import type { Outlet, Piece } from './edition.ts';
import { habitsOf } from './habits.ts';
import { jsonLd, sectionOf } from './json-ld.ts';
import { markup } from './markup.ts';

/** An article's page with all that stands around a text outside: extraction has to find the text. */
export function page(piece: Piece, outlet: Outlet): string {
  const language = habitsOf(outlet.id).languages?.[piece.slug] ?? outlet.source.language;
  return `<!doctype html>
<html lang="${language}">
<head>
${head(piece, outlet)}
</head>
<body>
${banner(outlet)}
${main(piece, outlet)}
${related(piece, outlet)}
<footer><p>© ${markup(outlet.source.name)}</p><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a> <a href="/jobs">Work with us</a></footer>
</body>
</html>
`;
}

function head(piece: Piece, outlet: Outlet): string {
  const lines = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${markup(piece.title)} | ${markup(outlet.source.name)}</title>`,
    `<link rel="canonical" href="${markup(piece.url)}">`,
    `<meta property="og:type" content="article">`,
    `<meta property="og:title" content="${markup(piece.title)}">`,
    `<meta property="og:site_name" content="${markup(outlet.source.name)}">`,
    `<meta property="article:published_time" content="${piece.published}">`,
    piece.modified && `<meta property="article:modified_time" content="${piece.modified}">`,
    `<meta property="article:section" content="${sectionOf(piece)}">`,
    `<meta name="description" content="${markup(piece.paragraphs[0] ?? '')}">`,
    piece.author && `<meta name="author" content="${markup(piece.author)}">`,
    habitsOf(outlet.id).jsonLd && jsonLd(piece, outlet),
  ];
  return lines.filter(Boolean).join('\n');
}

function banner({ source }: Outlet): string {
  const names = ['World', 'Politics', 'Business', 'Culture', 'Sport'];
  const links = names.map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`);
  return `<header class="masthead"><a href="/">${markup(source.name)}</a><nav aria-label="Sections"><ul>${links.join('')}</ul></nav></header>`;
}

function main(piece: Piece, outlet: Outlet): string {
  const inner = `<p class="kicker">${sectionOf(piece)}</p>
<h1>${markup(piece.title)}</h1>
${byline(piece, outlet)}
${text(piece)}`;
  if (!habitsOf(outlet.id).boxes) return `<main><article class="story">${inner}</article></main>`;
  return `<div id="page"><div class="col-main"><div class="article-body">${inner}</div></div></div>`;
}

function byline(piece: Piece, { source }: Outlet): string {
  const changed = piece.modified
    ? `\n<p class="updated">Updated <time datetime="${piece.modified}">${clock(piece.modified)}</time></p>`
    : '';
  return `<p class="byline">By ${markup(piece.author ?? source.name)}</p>
<p class="dateline"><time datetime="${piece.published}">${clock(piece.published)}</time></p>${changed}`;
}

/** The text, with the box that interrupts every article outside. */
function text({ paragraphs }: Piece): string {
  const middle = Math.ceil(paragraphs.length / 2);
  return [...paragraphs.slice(0, middle).map(paragraph), newsletter, ...paragraphs.slice(middle).map(paragraph)].join('\n');
}

/** White on white in one pixel: whoever planted it hoped that people would not see it and machines would. */
function paragraph(words: string): string {
  const style = words.startsWith('Ignore previous instructions') ? ' style="color:#fff;font-size:1px"' : '';
  return `<p${style}>${markup(words)}</p>`;
}

const newsletter = `<aside class="newsletter-signup"><h2>The day in five minutes</h2><p>Our letter brings you the news every morning. You can leave at any time.</p><form action="/letter" method="post"><label>E-mail <input type="email" name="email"></label><button>Subscribe</button></form></aside>`;

function related(piece: Piece, { pieces }: Outlet): string {
  const others = pieces.filter((other) => other.slug !== piece.slug).slice(0, 4);
  const links = others.map((other) => `<li><a href="/${other.slug}">${markup(other.title)}</a></li>`);
  return `<aside class="related"><h2>More from us</h2><ul>${links.join('')}</ul></aside>`;
}

function clock(time: string): string {
  return new Date(time).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
}
