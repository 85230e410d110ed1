/** The tables of the site as JSON, for other programs: `/data/NAME.json`. The shapes are zod, and so the schema is made of them. */
import { z } from 'astro/zod';
import { LIMITS } from '#openssh/limits.ts';
import { LIMIT_NOTES } from '#openssh/limits.notes.ts';
import { MESSAGES } from '#openssh/log/messages/index.ts';
import { DEFAULT_RELEASE } from '#openssh/releases.ts';
import { defaultOf, KEYWORDS } from '#openssh/sshd_config/keywords.ts';
import { RULES } from '#openssh/sshd_config/rules/index.ts';
import { SSH_RULES } from '#openssh/ssh_config/rules/index.ts';
import { STEPS } from '#openssh/steps.ts';
import { SYMPTOMS } from '#openssh/symptoms.ts';
import type { Symptom } from '#openssh/symptoms/symptom.ts';

const id = z.string().describe('stable name, also the end of the address of its page');
const step = z.number().int().nullable().describe('step of the guide that helps, 1 to 8; null for none');
const limit = z.string().nullable().describe('id in limits.json; null where no limit was hit');
const release = z.string().optional();

const SHAPES = {
  limits: z.strictObject({
    id,
    name: z.string(),
    side: z.enum(['server', 'client', 'system']).describe('who can change it'),
    step: z.number().int(),
    is: z.string().describe('one sentence'),
    counts: z.string(),
    where: z.string().describe('file, keyword or unit where it is set'),
    by: z.string().describe('the program that enforces it'),
    notHelp: z.string(),
  }),
  messages: z.strictObject({
    id,
    origin: z
      .enum(['openssh', 'system', 'library', 'invented'])
      .describe('whose words; invented: no release prints it'),
    side: z.enum(['server', 'client', 'system']),
    level: z.string().nullable().describe('of LogLevel in sshd_config(5)'),
    limit,
    or: z.array(z.string()).describe('other limits that print the same text'),
    forms: z.array(
      z.strictObject({
        format: z.string().describe('printf format of the source'),
        since: release.describe('first release; absent: 6.6 or before'),
        until: release.describe('last release; absent: the newest known'),
        at: z.string().describe('file and function'),
      }),
    ),
    meaning: z.string(),
    cause: z.string().optional(),
    remedy: z.string().optional(),
    notHelp: z.string().optional(),
    step,
    examples: z.array(z.string()),
  }),
  keywords: z.strictObject({
    name: z.string(),
    family: z.string(),
    summary: z.string(),
    default: z
      .string()
      .nullable()
      .describe(`as sshd -T of upstream OpenSSH ${DEFAULT_RELEASE} prints it; null where it prints none`),
  }),
  rules: z.strictObject({
    id,
    of: z.enum(['sshd_config', 'ssh_config']),
    severity: z.enum(['error', 'warning', 'info']),
    title: z.string(),
    summary: z.string(),
    explanation: z.string().describe('Markdown'),
  }),
  symptoms: z.strictObject({
    id: id.describe('anchor on the page of symptoms'),
    title: z.string(),
    group: z.string(),
    limit,
    step: z.number().int(),
    acts: z.enum(['server', 'client', 'both']),
    texts: z.array(z.string()).describe('exact texts'),
    messages: z.array(z.string()).describe('ids in messages.json'),
  }),
  steps: z.strictObject({ id: z.number().int(), slug: z.string(), title: z.string(), gist: z.string() }),
} as const;

export type DataName = keyof typeof SHAPES;
export const DATA_NAMES = Object.keys(SHAPES) as readonly DataName[];

/** What each file holds, in a sentence. */
export const DATA_GISTS: Readonly<Record<DataName, string>> = {
  limits: 'Every limit that the site speaks of: what it counts, where it is set, who enforces it.',
  messages: 'Every message that the classifier explains: wording by release, limit, cause, remedy.',
  keywords: 'The keywords of sshd_config with their defaults.',
  rules: 'The findings of the analyzer and of the checker of ~/.ssh/config.',
  symptoms: 'What people run into, by its exact text.',
  steps: 'The eight steps of the guide.',
};

const ROWS: Readonly<Record<DataName, () => readonly unknown[]>> = {
  limits: () =>
    LIMITS.map(({ id, name, side, step, notHelp }) => {
      const { is, counts, where, by } = LIMIT_NOTES[id];
      return { id, name, side, step, is, counts, where, by, notHelp };
    }),
  messages: () =>
    MESSAGES.map(
      ({
        id,
        origin,
        side,
        level,
        limit,
        or = [],
        forms,
        meaning,
        cause,
        remedy,
        notHelp,
        step,
        examples,
      }) => ({
        id,
        origin,
        side,
        level,
        limit,
        or,
        forms: forms.map(({ format, since, until, at }) => ({ format, since, until, at })),
        meaning,
        cause,
        remedy,
        notHelp,
        step,
        examples,
      }),
    ),
  keywords: () =>
    KEYWORDS.map(({ name, family, summary }) => ({
      name,
      family,
      summary,
      default: defaultOf(name, DEFAULT_RELEASE) ?? null,
    })),
  rules: () =>
    [
      ...RULES.map((rule) => ({ of: 'sshd_config', rule })),
      ...SSH_RULES.map((rule) => ({ of: 'ssh_config', rule })),
    ].map(({ of, rule: { id, severity, title, summary, explanation } }) => ({
      id,
      of,
      severity,
      title,
      summary,
      explanation,
    })),
  symptoms: () =>
    (SYMPTOMS as readonly Symptom[]).map(({ id, title, group, limit, step, acts, texts, messages }) => ({
      id,
      title,
      group,
      limit,
      step,
      acts,
      texts: texts.map(({ text }) => text),
      messages,
    })),
  steps: () => STEPS,
};

/** The rows of a file; throws if they are not of the shape that the schema promises. */
export function dataOf(name: DataName): readonly unknown[] {
  return z.array(SHAPES[name]).parse(ROWS[name]());
}

/** The shapes of all files as one JSON Schema. */
export function dataSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The data of No More Sessions',
    description: 'Each file is an array of the object of its name.',
    $defs: Object.fromEntries(
      DATA_NAMES.map((name) => [name, { ...z.toJSONSchema(SHAPES[name]), description: DATA_GISTS[name] }]),
    ),
  };
}
