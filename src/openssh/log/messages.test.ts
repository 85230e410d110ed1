import { describe, expect, it } from 'vitest';
import { RELEASES } from '../releases.ts';
import { LIMITS } from '../limits.ts';
import { rivals } from './claims.test-helper.ts';
import { find } from './find.ts';
import { parseLine } from './line.ts';
import { MESSAGES, NOTES } from './messages/index.ts';

describe('messages', () => {
  it('have unique kebab-case ids', () => {
    const ids = MESSAGES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it.each(MESSAGES.map((message) => [message.id, message] as const))(
    '%s matches its examples',
    (id, message) => {
      expect(message.examples.length).toBeGreaterThan(0);
      for (const example of message.examples) {
        const { text, start, end, ident, level } = parseLine(example);
        expect(find(text, start, end, ident, level)?.message.id, example).toBe(id);
      }
    },
  );

  it('claim no example of another', () => {
    for (const message of MESSAGES) {
      for (const example of message.examples) {
        expect(rivals(example), example).toEqual([]);
      }
    }
  });

  it('are written for a tired person', () => {
    for (const { id, meaning, remedy, weight } of MESSAGES) {
      // Abbreviations and directives end in a period too: three stops are two sentences at most.
      expect(meaning.split(/[.;:](?: |$)/).length, id).toBeLessThanOrEqual(5);
      expect(meaning.length, id).toBeLessThan(340);
      if (weight !== 'ordinary') expect(remedy, id).toBeDefined();
    }
  });

  it('name a call site for every wording', () => {
    for (const { id, forms } of MESSAGES) {
      for (const { at } of forms) expect(at, id).toMatch(/\S/);
      const notes = NOTES[id]!;
      if (typeof notes.at !== 'string') expect(notes.at.length, id).toBe(forms.length);
    }
    expect(Object.keys(NOTES).length).toBe(MESSAGES.length);
  });

  it('name releases in order', () => {
    for (const { id, forms } of MESSAGES)
      for (const { since = RELEASES[0], until = RELEASES.at(-1)! } of forms)
        expect(RELEASES.indexOf(since), id).toBeLessThanOrEqual(RELEASES.indexOf(until));
  });
});

describe('limits', () => {
  it('have unique ids', () => {
    expect(new Set(LIMITS.map(({ id }) => id)).size).toBe(LIMITS.length);
  });
});
