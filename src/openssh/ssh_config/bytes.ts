import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Length of a text in UTF-8, which is what the kernel and ssh's strlen count. */
export function byteLength(text: string): number {
  return utf8ToBytes(text).length;
}

/** One byte that is no text of its own: a lone surrogate U+DC80 to U+DCFF stands for it until it is printed. */
export function loneByte(byte: number): string {
  return byte < 0x80 ? String.fromCharCode(byte) : String.fromCharCode(0xdc00 + byte);
}

/** A message as ssh writes it to stderr: other bytes than printable ASCII as three octal digits (log.c, VIS_SAFE|VIS_OCTAL). */
export function printable(text: string): string {
  if (/^[ -[\]-~\t\n\b\r\u0007]*$/.test(text)) return text;
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (/^[ -[\]-~\t\n\b\r\u0007]$/.test(char)) out += char;
    else if (char === '\\') out += '\\\\';
    else
      for (const byte of code >= 0xdc80 && code <= 0xdcff ? [code - 0xdc00] : utf8ToBytes(char))
        out += octal(byte);
  }
  return out;
}

function octal(byte: number): string {
  return `\\${byte.toString(8).padStart(3, '0')}`;
}
