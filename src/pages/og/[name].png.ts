/** The pictures that links show elsewhere, one for each part of the site. */
import type { APIRoute } from 'astro';
import { drawCard } from '#drawing/card.ts';
import { CARDS, type CardName } from '#site/cards.ts';
import { pngResponse } from '#site/render-png.ts';

export const getStaticPaths = () => Object.keys(CARDS).map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => pngResponse(drawCard(CARDS[params.name as CardName]), 1200);
