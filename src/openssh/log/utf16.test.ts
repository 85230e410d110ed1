import { describe, expect, it } from 'vitest';
import { Classifier } from './classify.ts';

function encode(text: string, bigEndian: boolean): Uint8Array {
  return Uint8Array.from({ length: 2 * text.length }, (_, i) => {
    const code = text.charCodeAt(i >> 1);
    return (i % 2 === 0) === bigEndian ? code >> 8 : code & 255;
  });
}

describe('a log in UTF-16', () => {
  const text = 'sshd[7]: error: no more sessions\r\nMär 22 10:00:00 h sshd[7]: error: no more sessions\r\n';
  it.each([
    ['little-endian with a mark', `\ufeff${text}`, false],
    ['big-endian with a mark', `\ufeff${text}`, true],
    ['little-endian', text, false],
    ['big-endian', text, true],
  ])('is read: %s, cut anywhere', (_, log, bigEndian) => {
    for (const piece of [1, 3, 64, 10_000]) {
      const classifier = new Classifier();
      const bytes = encode(log, bigEndian);
      // The first piece tells.
      classifier.push(bytes.slice(0, 4));
      for (let at = 4; at < bytes.length; at += piece) classifier.push(bytes.slice(at, at + piece));
      expect(classifier.finish()).toMatchObject({
        lines: 2,
        unknown: 0,
        limits: [{ limit: 'max-sessions', count: 2 }],
      });
    }
  });
});
