import { describe, expect, it } from 'vitest';
import { matchAddressList, parseAddress } from './address.ts';
import { splitArguments } from './arguments.ts';
import { expandGlob } from './glob.ts';
import { matchPattern, matchPatternList } from './match.ts';
import { parsePort } from './port.ts';
import { parseTime } from './time.ts';

const words = (text: string, release: '8.4' | '9.2'): string[] =>
  splitArguments(text, { release, program: 'sshd' }).words.map((w) => w.text);

describe('splitArguments', () => {
  it('reads like a shell from 8.7', () => {
    expect(words(String.raw`/a"b c"d 'x "y' a\ b a\"b "a\x" # c`, '9.2')).toEqual([
      '/ab cd', 'x "y', 'a b', 'a"b', String.raw`a\x`,
    ]); // prettier-ignore
    expect(splitArguments('5 "x', { release: '9.2', program: 'sshd' }).error?.range).toEqual({
      start: 2,
      end: 4,
    });
  });
  it('splits at blanks, quotes and = before 8.7', () => {
    expect(words('a=b  "c d" e#f', '8.4')).toEqual(['a', 'b', 'c d', 'e']);
  });
});

describe('match', () => {
  it('matches patterns and lists', () => {
    expect(matchPattern('a.example.com', '*.ex?mple.*')).toBe(true);
    expect(matchPattern('a'.repeat(5000), '*a'.repeat(400) + 'b')).toBe(false);
    expect(matchPatternList('bob', 'a*,!b*')).toBe(-1);
    expect(matchPatternList('bob', '!alice')).toBe(0);
    expect(matchPatternList('h.example', '*.EXAMPLE', { lowercase: true })).toBe(1);
  });
  it('matches addresses', () => {
    expect(matchAddressList('10.1.2.3', '10.1.0.0/16,!10.1.2.3', '9.2')).toBe(-1);
    expect(matchAddressList(undefined, '10.1.2.3/8', '9.2')).toBe('invalid');
    expect(matchAddressList('10.1.2.3', '10.?.2.*', '9.2')).toBe(1);
    expect(matchAddressList('fe80::1', '::/0', '9.2')).toBe(1);
    expect(parseAddress('1.2')?.bytes).toEqual([1, 0, 0, 2]);
    expect(parseAddress('::1.2.3.4')?.bytes.slice(12)).toEqual([1, 2, 3, 4]);
    expect(parseAddress('1:2')).toBeUndefined();
  });
});

describe('parseTime', () => {
  it.each([
    ['1m30s', '8.4', 90], ['1m30s', '8.3', 1860], ['1h30', '8.3', 111600], ['1h30', '9.2', 3630],
    ['4294967297', '8.4', 1], ['4294967297', '9.2', undefined], ['+5', '9.2', 5], ['+5', '9.8', undefined],
    ['1.5', '10.3', 1], ['.5', '10.3', 0], ['1.5', '9.2', undefined], ['5 ', '9.2', undefined], ['', '9.2', undefined],
    ['1w2d', '10.5', 777600], ['1.5h', '10.3', undefined], ['5s5', '10.3', undefined],
  ] as const)('%s on %s', (text, release, seconds) => {
    expect(parseTime(text, release)).toBe(seconds);
  }); // prettier-ignore
});

describe('expandGlob', () => {
  // Each was asked of the glob(3) that real sshd is built with.
  it.each([
    ['[[:alpha:]]*', ['B', 'a', 'ab']], ['[![:alpha:]]*', ['*', '-', '1', '[x]', ']x', 'é']], ['[[:digit:]a]', ['1', 'a']],
    ['[[:none:]]*', []], ['[[:alpha]*', ['[x]', 'a', 'ab']], ['?', ['*', '-', '1', 'B', 'a']], ['[é]', []], ['??', [']x', 'ab', 'é']],
    ['[]x]*', [']x']], ['[\\]a]*', [']x', 'a', 'ab']], ['\\[x\\]', ['[x]']], ['\\*', ['*']], ['[a', []], ['.*', ['.h']],
  ] as const)('%s', (pattern, names) => {
    expect(expandGlob(pattern, ['a', 'B', '1', 'é', 'ab', '[x]', '*', ']x', '-', '.h'])).toEqual(names);
  }); // prettier-ignore
});

describe('parsePort', () => {
  it.each([
    ['22', '9.2', 22], ['0', '9.2', 0], ['+22', '9.2', 22], ['65536', '9.2', -1], ['-1', '9.2', -1], ['22x', '9.2', -1],
    ['ssh', '9.2', 22], ['www', '10.6', 80], ['ssh', '7.8', -1], ['SSH', '9.2', -1], ['constructor', '9.2', -1], ['', '9.2', -1],
  ] as const)('%s on %s', (text, release, port) => {
    expect(parsePort(text, release)).toBe(port);
  }); // prettier-ignore
});
