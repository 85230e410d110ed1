import { expect, it } from 'vitest';
import { STEPS } from '#openssh/steps.ts';
import { drawMark, drawProgress } from './marks.ts';

it('draws each step as a slot, and fills the one being read', () => {
  const slugs = STEPS.map(({ slug }) => slug);
  const picture = drawProgress(slugs, slugs[2]);
  expect([...picture.matchAll(/data-step="([^"]+)"/g)].map(([, slug]) => slug)).toEqual(slugs);
  expect(picture.match(/class="slot used" data-step="([^"]+)"/g)).toEqual([
    `class="slot used" data-step="${slugs[2]!}"`,
  ]);
  expect(drawProgress(slugs)).not.toContain('used');
});

it('draws the refusal in the mark of the classifier alone', () => {
  expect(drawMark('classifier')).toContain('refused');
  expect(drawMark('analyzer') + drawMark('generator')).not.toContain('refused');
});
