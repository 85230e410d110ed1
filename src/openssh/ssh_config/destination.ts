import type { Release } from '../releases.ts';
import { parseSshUri } from './readers/jump.ts';

/** Host, user and port of `[user@]host` or `ssh://[user@]host[:port]`; undefined for what ssh answers with its usage. */
export function destinationOf(
  text: string,
  release: Release,
): { host: string; user?: string | undefined; port?: number | undefined } | undefined {
  const uri = parseSshUri(text, release);
  if (uri !== 'not-a-uri') return uri;
  const at = text.lastIndexOf('@');
  if (at === 0) return undefined;
  return at === -1 ? { host: text } : { host: text.slice(at + 1), user: text.slice(0, at) };
}
