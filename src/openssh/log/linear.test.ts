import { describe, expect, it } from 'vitest';
import { compile } from './format.ts';
import { growth, LENGTHS, LINEAR, repeated } from './growth.test-helper.ts';
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

describe('a long line', () => {
  it.each(TRAPS.map((trap) => [JSON.stringify(trap), trap] as const))(
    'of %s takes time in proportion to its length',
    (_, trap) => {
      for (const front of [
        '',
        'Nov 22 10:00:00 h sshd[1]: Accepted ',
        '<86>1 2026-11-22T10:00:00Z h sshd 1 - ',
      ]) {
        const [short, long] = LENGTHS.map((length) => {
          const line = front + repeated(trap, length);
          return () => classifyLine(line);
        });
        expect(growth(short!, long!), front).toBeLessThan(LINEAR);
      }
    },
  );

  it('of any format, over and over, takes time in proportion to its length', () => {
    for (const { matcher } of MATCHERS.filter((_, i) => i % 12 === 0)) {
      const trap = matcher.pieces
        .flatMap(({ atoms }) => atoms.map((atom) => (atom.kind === 'text' ? atom.text : '1')))
        .join('x');
      // A format of nothing but arguments has no text to repeat.
      if (trap === '') continue;
      const classifier = new Classifier(undefined, isKnown);
      // There are hundreds of them.
      const [short, long] = LENGTHS.map((length) => {
        // Whole parts: a line that is cut within one may be read in another way.
        const text = trap.repeat(Math.ceil(length / 2 / trap.length));
        const log = new TextEncoder().encode(`Nov 22 10:00:00 h sshd[1]: ${text}\n`);
        return () => classifier.push(log);
      });
      expect(growth(short!, long!), trap).toBeLessThan(LINEAR);
    }
  });
});
