import { expect, it } from 'vitest';
import { inOrderOfRotation } from './rotation.ts';

it.each([
  [
    ['auth.log', 'auth.log.1', 'auth.log.10.gz', 'auth.log.2.gz'],
    ['auth.log.10.gz', 'auth.log.2.gz', 'auth.log.1', 'auth.log'],
  ],
  [
    ['secure', 'secure-20261115', 'secure-20261108.gz'],
    ['secure-20261108.gz', 'secure-20261115', 'secure'],
  ],
  [
    ['b.log', 'a.log.1', 'a.log'],
    ['a.log.1', 'a.log', 'b.log'],
  ],
])('puts rotated logs in the order in which they were written: %j', (given, expected) => {
  expect(inOrderOfRotation(given.map((name) => ({ name }))).map(({ name }) => name)).toEqual(expected);
});
