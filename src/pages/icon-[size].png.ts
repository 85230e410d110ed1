/** The icon in the sizes that browsers and home screens ask for. */
import type { APIRoute } from 'astro';
import { drawAppIcon } from '#drawing/card.ts';
import { ICON_SIZES } from '#site/cards.ts';
import { pngResponse } from '#site/render-png.ts';

export const getStaticPaths = () => ICON_SIZES.map((size) => ({ params: { size: String(size) } }));

export const GET: APIRoute = ({ params }) => pngResponse(drawAppIcon(), Number(params.size));
