/** Largest message and largest line on stderr, in bytes. Source: log.c, MSGBUFSIZ. */
const MESSAGE = 1023;
const LINE = 1021;

/**
 * The UTF-8 bytes of a text. A lone surrogate U+DC80–U+DCFF stands for one byte that is not UTF-8,
 * so that any file can be carried in a string and printed as ssh and sshd print it.
 */
export function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const char of text) {
    const c = char.codePointAt(0)!;
    if (c < 0x80) bytes.push(c);
    else if (c < 0x800) bytes.push(0xc0 | (c >> 6), 0x80 | (c & 63));
    else if (c >= 0xdc80 && c <= 0xdcff) bytes.push(c & 0xff);
    else if (c < 0x10000) bytes.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
    else bytes.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
  }
  return bytes;
}

const PLAIN = /^[ -[\]-~\t\n\b\r\u0007]*$/;

/** Length of a text in UTF-8, which is what the kernel and strlen count. */
export function byteLength(text: string): number {
  return utf8(text).length;
}

/** One byte that is no text of its own: a lone surrogate U+DC80 to U+DCFF stands for it until it is printed. */
export function loneByte(byte: number): string {
  return byte < 0x80 ? String.fromCharCode(byte) : String.fromCharCode(0xdc00 + byte);
}

/** A message as ssh and sshd write it to stderr: unsafe bytes as `\ooo`, cut to its buffer. Source: log.c `do_log`, strnvis(VIS_SAFE|VIS_OCTAL). */
export function printed(message: string): string {
  if (message.length <= LINE && PLAIN.test(message)) return message;
  let out = '';
  for (const byte of utf8(message).slice(0, MESSAGE)) {
    const char = String.fromCharCode(byte);
    const shown = byte === 0x5c ? '\\\\' : PLAIN.test(char) ? char : `\\${byte.toString(8).padStart(3, '0')}`;
    if (out.length + shown.length > MESSAGE) break;
    out += shown;
  }
  return out.slice(0, LINE);
}

/** The first bytes of a text, as `%.200s` prints them. */
export function cut(text: string, bytes: number): string {
  // Most texts are short: three bytes for each UTF-16 unit is the most there can be.
  if (text.length * 3 <= bytes) return text;
  let size = 0;
  let out = '';
  for (const char of text) {
    size += utf8(char).length;
    if (size > bytes) break;
    out += char;
  }
  return out;
}
