import newsroom from '../../newsroom.config.ts';
import { direction } from '../site/language.ts';
import { url } from '../site/url.ts';

/** The paper as something to be put on a home screen: its name, its mark, its colours. */
export const GET = (): Response =>
  new Response(
    `${JSON.stringify({
      id: url('/'),
      name: newsroom.name,
      short_name: newsroom.name,
      description: newsroom.motto,
      lang: newsroom.language,
      dir: direction(newsroom.language),
      start_url: url('/'),
      scope: url('/'),
      display: 'minimal-ui',
      background_color: '#fcfaf6',
      theme_color: '#fcfaf6',
      categories: ['news'],
      icons: [
        { src: url('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
        { src: url('/icon-192.png'), type: 'image/png', sizes: '192x192' },
        { src: url('/icon-512.png'), type: 'image/png', sizes: '512x512' },
        { src: url('/icon-maskable-512.png'), type: 'image/png', sizes: '512x512', purpose: 'maskable' },
      ],
    })}\n`,
  );
