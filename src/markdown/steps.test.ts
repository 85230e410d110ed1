/** Every step of the guide has the same parts, in the same order. */
import { describe, expect, it } from 'vitest';
import { STEPS } from '#openssh/steps.ts';
import { pages } from './fences.test-helper.ts';

/** The parts by their headings. Between Expect and How to be sure a step may have others. */
const PARTS = ['When to be here', 'Do', 'Expect', 'How to be sure', 'What does not help', 'Undo'];

/** The last part: what a reader does who may not do the rest. */
const ASK = ['If you cannot change the server', 'What to ask the administrator for'];

const all = pages();
const textOf = (slug: string) => all.get(`guide/${slug}`) ?? '';
const sections = (slug: string) =>
  new Map(
    textOf(slug)
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const end = section.indexOf('\n');
        return [section.slice(0, end), section.slice(end + 1).trim()] as const;
      }),
  );

describe.each(STEPS.map(({ slug }) => slug))('step %s', (slug) => {
  it('has all parts in their order, none empty', () => {
    const found = sections(slug);
    expect([...found.keys()].filter((title) => PARTS.includes(title))).toEqual(PARTS);
    expect([...found].filter(([, text]) => text.length < 20).map(([title]) => title)).toEqual([]);
  });

  it('expects what a recording shows, and can be proved by a command', () => {
    const found = sections(slug);
    expect(found.get('Expect')).toContain('<Transcript ');
    expect(found.get('How to be sure')).toMatch(/`|<Transcript /);
  });

  it('says who acts, and ends with what to ask for, as a message to copy', () => {
    expect(textOf(slug)).toMatch(/^audience: the (server's administrator|client's user)$/m);
    const [title, text] = [...sections(slug)].at(-1)!;
    expect(ASK).toContain(title);
    expect(text).toMatch(/^```text\n[\s\S]+?^```$/m);
    expect(text).toMatch(/^(Next: <Step|Back to )/m);
  });
});
