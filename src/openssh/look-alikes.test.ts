import { expect, it } from 'vitest';
import { findLookAlikes } from './look-alikes.ts';

it('finds look-alikes by name, code and place', () => {
  expect(findLookAlikes('a\u00a0b\u201cc')).toEqual([
    { at: 1, code: 'U+00A0', name: 'a no-break space', plain: ' ' },
    { at: 3, code: 'U+201C', name: 'a curly quote', plain: '"' },
  ]);
});

it('leaves letters of other scripts, and ASCII', () => {
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('');
  expect(findLookAlikes(`${ascii} bücher Москва 東京 😀`)).toEqual([]);
});
