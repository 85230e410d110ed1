import { findSshKeyword } from '../../keywords.ts';
import type { SeenLine } from '../../seen-line.ts';
import type { CheckContext } from './context.ts';
import { isRefused, unknownKeywords } from './unknown-keywords.ts';

/** What a file is, if it is no ssh_config, and what to do with it. */
interface Kind {
  readonly is: string;
  readonly advice: string;
}

const SSHD_CONFIG: Kind = {
  is: "sshd_config, the server's file",
  advice: 'Take it to the sshd_config analyzer.',
};

const OTHER_TEXT: Kind = {
  is: 'some other text',
  advice: 'Every line must begin with a keyword of ssh_config(5), and none does.',
};

/** From so many lines on it is no configuration with a mistake. */
const FEWEST_LINES = 3;

/** Kinds of files by how they start. */
const BY_START: readonly (readonly [looks: RegExp, kind: Kind])[] = [
  [/^-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/, { is: 'a private key', advice: 'Remove it from here; IdentityFile takes the name of its file.' }],
  [/^(?:\{|\[\s*[{"\d])/, { is: 'JSON', advice: 'If it is a log, take it to the log classifier.' }],
  [/^\[[\w. -]+\]\s/, { is: 'an INI file, as ansible.cfg is', advice: 'Write the keywords of ssh_config(5) here.' }],
  [/^<(?:!doctype|html|\?xml)/i, { is: 'the source of a web page', advice: 'Copy the text that the page shows.' }],
]; // prettier-ignore

/** Kinds of files by the look of most lines; for a log the time at the start, or what ssh and sshd speak of. */
const BY_LINES: readonly (readonly [looks: RegExp, kind: Kind])[] = [
  [/(?:^|\s)(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-[\w-]+|sk-[\w@.-]+) AAAA/, { is: 'a list of public keys, as known_hosts and authorized_keys are', advice: 'It belongs in a file of its own.' }],
  [/^(?:<\d+>)?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d[T ]\d\d:\d\d)|\bsshd?(?:-session|-auth)?(?:\[\d+\])?:|^\$ ssh |^debug[123]: |\bport \d|\bsession|\bchannel \d|\bpublickey\b|\bConnection\b|\bMaxStartups\b|\[preauth\]/, { is: 'a log', advice: 'Take it to the log classifier.' }],
]; // prettier-ignore

/** Keywords that no sshd knows: with one of them it is a client's file, whatever else is in it. */
export const CLIENT_ALONE: ReadonlySet<string> = new Set(
  'host hostname user identityfile proxyjump proxycommand controlmaster controlpath controlpersist serveraliveinterval forwardagent addkeystoagent'.split(
    ' ',
  ),
);

/** So many lines of a file are looked at. */
const MOST_LINES = 200;

const FOUND = new WeakMap<CheckContext, ReadonlyMap<string, Kind>>();

/** The files that are no ssh_config at all; ssh refuses each of them. */
export function otherKinds(context: CheckContext): ReadonlyMap<string, Kind> {
  let found = FOUND.get(context);
  if (!found) FOUND.set(context, (found = findKinds(context)));
  return found;
}

function findKinds(context: CheckContext): Map<string, Kind> {
  const found = new Map<string, Kind>();
  for (const [file, lines] of Map.groupBy(context.lines, (seen) => seen.file)) {
    if (!lines.some((seen) => isRefused(context, seen))) continue;
    const kind = kindOf(context, file, lines);
    if (kind) found.set(file, kind);
  }
  return found;
}

function kindOf(context: CheckContext, file: string, lines: readonly SeenLine[]): Kind | undefined {
  const text = context.text(file);
  const body = text.slice(0, 1000).trimStart();
  const start = BY_START.find(([looks]) => looks.test(body));
  if (start) return start[1];

  const first = lines.slice(0, MOST_LINES);
  const isKeyword = ({ line }: SeenLine): boolean =>
    findSshKeyword(line.keyword, context.release, context.distribution) !== undefined;
  const others = first.filter((seen) => !isKeyword(seen));
  if (others.length * 5 >= first.length * 4) {
    const texts = others.map(({ line }) => text.slice(line.keywordRange.start, line.restRange.end));
    const like = BY_LINES.find(([looks]) => texts.filter((each) => looks.test(each)).length * 2 > texts.length);
    if (like) return like[1];
  }
  if (lines.some(({ line }) => CLIENT_ALONE.has(line.keyword))) return undefined;
  const whys = unknownKeywords(context).filter(({ seen }) => seen.file === file).map(({ unknown }) => unknown.why);
  if (whys.filter((why) => why === 'server').length >= 2) return SSHD_CONFIG;
  const nothing = whys.length === lines.length && whys.every((why) => why === 'unknown');
  return nothing && lines.length >= FEWEST_LINES ? OTHER_TEXT : undefined;
} // prettier-ignore
