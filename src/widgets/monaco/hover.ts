/** What the editor says about a keyword, and about a finding under the pointer. */
import { RELEASES, type Release } from '#openssh/releases.ts';
import type { Finding } from '#openssh/diagnostic.ts';
import { criteriaOf } from '#openssh/sshd_config/criteria.ts';
import {
  allowedInMatch,
  defaultOf,
  repetitionOf,
  stateOf,
  wordsOf,
  type ArgumentType,
  type Distribution,
  type Keyword,
} from '#openssh/sshd_config/keywords.ts';
import { ruleById } from '#openssh/sshd_config/rules/index.ts';
import type { RuleTextsById } from './rule-texts.ts';

/** What is asked for, and how a page of the site is linked. */
export interface HoverSetting {
  readonly release: Release;
  readonly distribution: Distribution;
  readonly href: (path: `/${string}`) => string;
}

const TYPES: Readonly<Partial<Record<ArgumentType, string>>> = {
  integer: 'a whole number',
  time: 'a time: seconds, or with a unit as in `2m`',
  path: 'a path',
  word: 'one word',
  command: 'a command line',
  octal: 'an octal mode',
  algorithms: 'a list with commas; `+`, `-` or `^` in front changes the default list',
  patterns: 'patterns with blanks between them',
  names: 'names with blanks between them',
};

const REPETITION = {
  first: 'the first line counts',
  last: 'the last line counts',
  append: 'all lines add up',
} as const;

/** Longest list of words that is spelled out. */
const MOST_WORDS = 10;

/** What the keyword takes, in words; undefined where the summary has to do. */
export function argumentWords(row: Keyword, release: Release): string | undefined {
  if (row.name === 'Match') return criteriaOf(release).join(', ');
  const words = wordsOf(row, release);
  const listed =
    words.length > 0 && words.length <= MOST_WORDS
      ? words.map((word) => `\`${word}\``).join(', ')
      : undefined;
  const type = TYPES[row.type];
  return type && listed ? `${type}; or ${listed}` : (type ?? listed);
}

/** Longest default that is shown; the keyword's page has the others. */
const MOST_DEFAULT = 120;

/** Defaults from the first release that knows the keyword on: one entry for each change. */
export function defaultsByRelease(row: Keyword, distribution: Distribution): readonly string[] {
  const found: { value: string; from: Release; to: Release }[] = [];
  for (const release of RELEASES) {
    const value = defaultOf(row.name, release, distribution);
    const last = found.at(-1);
    if (value === undefined || value === '') continue;
    if (last?.value === value) last.to = release;
    else found.push({ value, from: release, to: release });
  }
  if (found.length < 2 || found.some(({ value }) => value.length > MOST_DEFAULT)) return [];
  return found.map(({ value, from, to }, i) =>
    i === found.length - 1
      ? `\`${value}\` since ${from}`
      : i === 0
        ? `\`${value}\` up to ${to}`
        : `\`${value}\` ${from === to ? `in ${from}` : `${from} to ${to}`}`,
  );
}

/** A keyword in Markdown: what it does, what it takes, its defaults, where it may stand, its page. */
export function describeKeyword(row: Keyword, { release, distribution, href }: HoverSetting): string {
  const value = defaultOf(row.name, release, distribution);
  const state = stateOf(row, { release, distribution });
  const takes = argumentWords(row, release);
  const history = defaultsByRelease(row, distribution);
  const facts = [
    ...(takes === undefined ? [] : [`Takes: ${takes}`]),
    ...(value === undefined || value === ''
      ? []
      : [`Default in ${release}: ${value.length > MOST_DEFAULT ? 'a long list' : `\`${value}\``}`]),
    ...(history.length > 0 ? [`By release: ${history.join(', ')}`] : []),
    `In a Match block: ${row.family === 'structure' || allowedInMatch(row, release) ? 'yes' : 'no'}`,
    ...(row.family === 'structure' ? [] : [`Set twice: ${REPETITION[repetitionOf(row, release)]}`]),
    `Since: ${row.since ?? '6.6 or earlier'}`,
    ...(state === 'active' ? [] : [`In ${release}: ${state}`]),
  ];
  const link = `[${row.name} in the reference](${href(`/reference/keywords/${row.name}/`)})`;
  return `**${row.name}**\n\n${row.summary}\n\n${facts.join('  \n')}\n\n${link}`;
}

/** Why a finding is one, in Markdown, with the rule's page; its message stands above it in the editor. */
export function describeFinding(
  { rule }: Finding,
  texts: RuleTextsById,
  href: HoverSetting['href'],
): string | undefined {
  if (!ruleById(rule)) return undefined;
  const { title = rule, explanation } = texts.get(rule) ?? {};
  const link = `[${title}](${href(`/reference/rules/${rule}/`)})`;
  return explanation === undefined ? link : `${explanation}\n\n${link}`;
}
