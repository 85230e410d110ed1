import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Length of a text in UTF-8, which is what the kernel and ssh's strlen count. */
export function byteLength(text: string): number {
  return utf8ToBytes(text).length;
}

/** A message as ssh writes it to stderr: other bytes than printable ASCII as three octal digits (log.c, VIS_SAFE|VIS_OCTAL). */
export function printable(text: string): string {
  if (/^[ -[\]-~\t\n\b\r\u0007]*$/.test(text)) return text;
  let out = '';
  for (const byte of utf8ToBytes(text)) {
    const char = String.fromCharCode(byte);
    const plain = /^[ -[\]-~\t\n\b\r\u0007]$/.test(char);
    out += plain ? char : byte === 0x5c ? '\\\\' : `\\${byte.toString(8).padStart(3, '0')}`;
  }
  return out;
}
