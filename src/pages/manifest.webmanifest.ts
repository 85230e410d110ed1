/** What a browser needs to install the site. */
import type { APIRoute } from 'astro';
import { INK } from '#drawing/card.ts';
import { href } from '#site/url.ts';

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: 'No More Sessions',
      short_name: 'No More Sessions',
      description: 'OpenSSH session limits, found and fixed: guide and tools, also without network.',
      id: href('/'),
      start_url: href('/'),
      scope: href('/'),
      display: 'standalone',
      background_color: INK.paper,
      theme_color: INK.paper,
      icons: [
        { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
        ...[192, 512].map((size) => ({
          src: href(`/icon-${size}.png`),
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose: 'any maskable',
        })),
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
