import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { STEPS } from '#openssh/steps.ts';
import { SYMPTOMS } from '#openssh/symptoms.ts';

const slugs = STEPS.map((step) => step.slug) as [string, ...string[]];

/** One page of the guide: the overview, a step whose slug is in the table of steps, or a page beside the steps. */
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

const symptomIds = SYMPTOMS.map(({ id }) => id) as string[];

/** The prose of a symptom, under the id of its row in the table of symptoms. */
const symptoms = defineCollection({
  loader: glob({
    pattern: '*.mdx',
    base: './content/symptoms',
    generateId: ({ entry }) => {
      const id = entry.replace(/\.mdx$/, '');
      if (!symptomIds.includes(id)) throw new Error(`content/symptoms/${entry}: the table has no such row`);
      return id;
    },
  }),
  schema: z.strictObject({}),
});

const page = { title: z.string(), description: z.string() };

/** One kind of work that meets the limits. */
const recipes = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './content/recipes' }),
  schema: z.strictObject({ ...page, order: z.number().int() }),
});

/** The one page to learn on. */
const tutorial = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './content/tutorial' }),
  schema: z.strictObject(page),
});

export const collections = { guide, symptoms, recipes, tutorial };
