import { describe, expect, it } from 'vitest';
import { leastTime } from './cpu-time.test-helper.ts';
import { compile } from './format.ts';
import { patternsOf } from './patterns.ts';
import { Classifier, classifyLine } from './classify.ts';
import { isKnown } from './known.ts';
import { KNOWN_TABLE } from './known-table.ts';
import { MESSAGES } from './messages/index.ts';

const MATCHERS = [
  ...MESSAGES.flatMap(patternsOf).map(({ matcher, form }) => ({ matcher, format: form.format })),
  ...KNOWN_TABLE.split('\n')
    .map((line) => line.slice(line.indexOf('\t') + 1))
    .map((format) => ({ matcher: compile(format), format })),
];

describe('matchers', () => {
  it('cannot backtrack: what is searched for starts with text, and what runs on in it stops at the next such text', () => {
    for (const { matcher, format } of MATCHERS) {
      for (const { atoms } of matcher.pieces.slice(1)) {
        expect(atoms[0]?.kind, format).toBe('text');
        for (const [n, atom] of atoms.entries()) {
          if (atom.kind === 'text') continue;
          const before = atoms[n - 1];
          // A run of digits holds no other start of digits; a word holds no blank: no byte is run over twice.
          const stops = before?.kind === 'text' && (atom.kind === 'digits' ? /\D/ : / /).test(before.text);
          const short =
            before?.kind === 'text' &&
            atoms.slice(0, n).some((one) => one.kind === 'text' && one.text.includes(' '));
          expect(stops || short, format).toBe(true);
        }
      }
    }
  });
});

/** Milliseconds of the faster of two. */
const time = (work: () => unknown) => leastTime(2, work);

/** Texts that make a pattern start again and again. */
const TRAPS = [
  'a',
  ' ',
  ' port 1',
  ' from a',
  '=a',
  '[a',
  '"',
  '\\n',
  '\u001b[',
  '\u001b]',
  '#033[',
  '#033[0m',
  '#012',
  'Nov 22 10:00:00 ',
  '{"a":',
  '1-',
  'sshd[1]: ',
  'sshd[1]',
  'error: ',
  'a.c:b():1: ',
  'message repeated 3 times: [ ',
  ': ',
  '[x y="',
  '127.0.0.1 ',
  '::1:',
  '(a) ',
  'é',
];

/** A line this long takes some milliseconds; a matcher that runs over it again and again would take minutes. */
const LONG = 64_000;
const ENOUGH = 1500;

describe('a long line', () => {
  it.each(TRAPS.map((trap) => [JSON.stringify(trap), trap] as const))(
    'of %s takes some milliseconds',
    (_, trap) => {
      const line = trap.repeat(Math.ceil(LONG / trap.length)).slice(0, LONG);
      for (const front of [
        '',
        'Nov 22 10:00:00 h sshd[1]: Accepted ',
        '<86>1 2026-11-22T10:00:00Z h sshd 1 - ',
      ])
        expect(time(() => classifyLine(front + line))).toBeLessThan(ENOUGH);
    },
  );

  it('of any format, over and over, takes some milliseconds', () => {
    for (const { matcher } of MATCHERS.filter((_, i) => i % 12 === 0)) {
      const trap = matcher.pieces
        .flatMap(({ atoms }) => atoms.map((atom) => (atom.kind === 'text' ? atom.text : '1')))
        .join('x');
      // A format of nothing but arguments has no text to repeat.
      if (trap === '') continue;
      const log = new TextEncoder().encode(
        `Nov 22 10:00:00 h sshd[1]: ${trap.repeat(Math.ceil(30_000 / trap.length))}\n`,
      );
      const classifier = new Classifier(undefined, isKnown);
      expect(
        time(() => classifier.push(log)),
        trap,
      ).toBeLessThan(ENOUGH);
    }
  });
});
