import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Length of a text in UTF-8, which is what the kernel and ssh's strlen count. */
export function byteLength(text: string): number {
  return utf8ToBytes(text).length;
}
