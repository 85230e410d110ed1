import { expect, it } from 'vitest';
import { drawCard } from './card.ts';

const slots = { limit: 2, used: 2, refused: 1 };

it('sets the word error in red and escapes the rest', () => {
  const card = drawCard({ title: ['error: a <b> & c'], gist: 'x < y', slots });
  expect(card).toContain('<tspan class="bad">error:</tspan> a &#60;b&#62; &#38; c');
  expect(card).toContain('x &#60; y');
});

it('holds the slots drawing', () => {
  expect(drawCard({ title: ['A', 'B'], gist: '', slots }).match(/class="slot used"/g)).toHaveLength(2);
});
