import { expect, it } from 'vitest';
import { parseScaled } from './scaled.ts';

const INVALID = 'Invalid argument';
const RANGE = 'Numerical result out of range';

type Read = bigint | string;

/** What the sshd of 10.0 and of 10.6, where that is another, prints for RekeyLimit, or says against it. */
const VALUES: readonly (readonly [text: string, before: Read, since?: Read])[] = [
  ['1.0000000001G', 1073741824n],
  ['1.1234567891G', 1206302541n],
  ['.0000000001K', 0n],
  ['.9999999999999999999K', RANGE],
  ['1.00000000000000000001G', 1073741824n],
  ['99999999999999999999', RANGE],
  ['000000000000000000016', RANGE],
  ['00000000000000000016', 16n],
  ['K', 0n],
  ['.K', 0n],
  ['16!', INVALID],
  ['16K!', 16384n],
  ['16KB', INVALID],
  ['1.5.K', INVALID],
  ['+-1', INVALID],
  ['8E', RANGE],
  ['-8E', -(2n ** 63n)],
  ['-9E', RANGE],
  ['.7E', 0n, 807045053224792883n],
  ['.9E', 0n, 1037629354146161664n],
  ['.15E', 115292150460684697n, 172938225691027046n],
  ['.123456789012345678P', 138936048504379n, 138999987248089n],
  ['7.999999999999999999E', 8070450532247928832n, 9223372036854769664n],
];

it.each(VALUES.map(([text, ...read]) => ({ text, read })))(
  '$text',
  ({ text, read: [before, since = before] }) => {
    expect([parseScaled(text, '10.0'), parseScaled(text, '10.6')]).toEqual([before, since]);
  },
);
