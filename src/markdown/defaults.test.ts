/** Prose never restates a default: `<Default of="…" />` reads it from the table of keywords. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_RELEASE, parseRelease } from '#openssh/releases.ts';
import { defaultOf, KEYWORDS } from '#openssh/sshd_config/keywords.ts';
import { pages } from './fences.test-helper.ts';

const release = parseRelease(DEFAULT_RELEASE)!;
const WORDS: Readonly<Record<string, string>> = {
  '2': 'two',
  '3': 'three',
  '6': 'six',
  '10': 'ten',
  '120': 'two minutes',
};

/** Keywords whose default has a digit, with the ways in which prose could say it. */
const DEFAULTS = KEYWORDS.flatMap(({ name }) => {
  const value = defaultOf(name, release);
  if (value === undefined || !/^\d[\d:]*$/.test(value) || value === '0') return [];
  const forms = [value, WORDS[value]].filter((form) => form !== undefined);
  return [{ name, pattern: new RegExp(`(?<![\\w.:])(?:${forms.join('|')})(?![\\w:]|\\.\\d)`, 'i') }];
});

/** The sentences of a page: no fences, no front matter, components by their names. */
function sentences(text: string): string[] {
  return text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/^[ \t]*```[\s\S]*?^[ \t]*```$/gm, '')
    .replaceAll(/<Default [^>]*\/>/g, '')
    .replaceAll(/<Key name="(\w+)" \/>/g, '$1')
    .replaceAll(/<\w+ [^>]*\/>/g, '')
    .split(/(?<=[.:;?!])\s|\n|\|/);
}

/** Values that a sentence gives for the default of a keyword that it names. */
function restated(sentence: string): string[] {
  if (!/\bdefaults?\b/i.test(sentence)) return [];
  return DEFAULTS.filter(({ name, pattern }) => sentence.includes(name) && pattern.test(sentence)).map(
    ({ name }) => name,
  );
}

/** Defaults that mean nothing else wherever they stand. */
const TELLING = /(?<![\d:])10:30:100(?![\d:])/;

describe('defaults', () => {
  it.each([...pages()])('%s restates none', (_, text) => {
    const wrong = sentences(text).filter(
      (sentence) => restated(sentence).length > 0 || TELLING.test(sentence),
    );
    expect(wrong).toEqual([]);
  });

  it('are found where somebody writes one', () => {
    expect(restated('MaxSessions is 10 by default.')).toEqual(['MaxSessions']);
    expect(restated('the default of LoginGraceTime is two minutes')).toEqual(['LoginGraceTime']);
    expect(restated('MaxSessions is 100, the default is less.')).toEqual([]);
    expect(restated('`MaxStartups 10:30:100`, its default')).toEqual(['MaxStartups']);
    expect(restated('Forward 10 ports: MaxSessions has no part in it.')).toEqual([]);
  });
});
