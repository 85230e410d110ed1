/** What somebody would write in an afternoon to read a log of sshd: 40 expressions, tried on every line. */
import { MESSAGES } from '#openssh/log/messages/index.ts';

/** The first wordings of 40 messages as expressions. */
export const SOURCES: readonly string[] = MESSAGES.slice(0, 40).map(({ forms, examples }) =>
  (forms[0]?.format ?? examples[0] ?? '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/%[\d.]*l*[a-z]/g, '.*?'),
);

/** Counts the lines that some expression is in; also runs in a browser, so it needs nothing else. */
export function plainLoop(sources: readonly string[]): {
  push: (piece: Uint8Array) => void;
  found: () => number;
} {
  const patterns = sources.map((source) => new RegExp(source));
  const decoder = new TextDecoder();
  let found = 0;
  let open = '';
  return {
    push(piece) {
      const lines = (open + decoder.decode(piece, { stream: true })).split('\n');
      open = lines.pop() ?? '';
      for (const line of lines) for (const pattern of patterns) if (pattern.test(line)) found++;
    },
    found: () => found,
  };
}
