import type { Outlet, Piece } from './edition.ts';
import { sections } from './sections.ts';

/** What search engines are told about an article, as a script element (schema.org NewsArticle). */
export function jsonLd(piece: Piece, { source }: Outlet): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': isOpinion(piece) ? 'OpinionNewsArticle' : 'NewsArticle',
    headline: piece.title,
    articleSection: sectionOf(piece),
    datePublished: piece.published,
    dateModified: piece.modified ?? piece.published,
    author: { '@type': 'Person', name: piece.author ?? source.name },
    publisher: { '@type': 'NewsMediaOrganization', name: source.name, url: source.site },
    mainEntityOfPage: piece.url,
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** The section a page names: opinion is one of its own. */
export function sectionOf(piece: Piece): string {
  return isOpinion(piece) ? 'Opinion' : (sections[piece.event] ?? 'News');
}

function isOpinion(piece: Piece): boolean {
  return piece.title.startsWith('Opinion: ');
}
