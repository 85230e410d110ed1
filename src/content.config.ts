import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { STEPS } from '#openssh/steps.ts';

const slugs = STEPS.map((step) => step.slug) as [string, ...string[]];

/** One page of the guide: the overview, or a step whose slug is in the table of steps. */
const guide = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './content/guide' }),
  schema: z.strictObject({
    title: z.string(),
    description: z.string(),
    /** Who can act on this page. */
    audience: z.enum(['everyone', "the server's administrator", "the client's user"]),
    step: z.enum(slugs).optional(),
  }),
});

export const collections = { guide };
