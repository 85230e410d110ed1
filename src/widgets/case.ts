/**
 * The case that a reader is in: what a log and a configuration said, so that no tool asks for it again.
 * It is kept in this tab (`sessionStorage`) until it is cleared or the tab is closed, and nowhere else.
 */

/** What a log of the reader said. */
export interface LogCase {
  /** Name of the limit that was hit, as `limits.ts` has it. */
  readonly limit: string;
  /** Number of the step that the answer names. */
  readonly step: number | null;
  /** The text itself, if it is short enough to be shown again by the next page. */
  readonly text?: string;
  /** Most sessions open at once on one connection, sessions refused, and the MaxSessions that would have sufficed. */
  readonly peak?: number;
  readonly refused?: number;
  readonly needed?: number;
  /** Sessions that were open when the first was refused: the MaxSessions in force. */
  readonly inForce?: number;
  /** The first number of MaxStartups that would have let all logins in, and the connections that were dropped. */
  readonly logins?: number;
  readonly dropped?: number;
  /** OpenSSH release of the server, where the log proves exactly one. */
  readonly release?: string;
}

/** What a configuration of the reader said. */
export interface ConfigCase {
  readonly maxSessions: number;
  readonly release: string;
}

export interface Case {
  readonly log?: LogCase;
  readonly config?: ConfigCase;
}

const KEY = 'case';
/** Longest text that goes along, in characters. */
export const MOST_TEXT = 200_000;

/** The case of this tab; undefined if there is none. */
export function readCase(): Case | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return typeof kept === 'object' && kept !== null ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keep a case, or with undefined forget it; `casechange` tells the page. */
export function writeCase(next: Case | undefined): void {
  try {
    if (next) sessionStorage.setItem(KEY, JSON.stringify(next));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage may be blocked or full; the tools then start fresh, as they do without a case.
  }
  document.dispatchEvent(new CustomEvent('casechange'));
}

/** Sessions wanted on one connection, where the log has them. */
export function targetOf({ log }: Case): number | undefined {
  return log?.needed;
}

/** Sessions allowed on one connection: by the configuration, else as the log shows. */
export function allowedOf({ config, log }: Case): number | undefined {
  return config?.maxSessions ?? log?.inForce;
}

const counted = (n: number, noun: string) => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;

/** What is known, in the words of one line. */
export function factsOf({ log, config }: Case): string {
  const facts = [];
  if (log?.needed !== undefined) facts.push(`${counted(log.needed, 'session')} wanted`);
  if (config) facts.push(`sshd_config allows ${config.maxSessions.toLocaleString('en')}`);
  else if (log?.inForce !== undefined) facts.push(`${log.inForce.toLocaleString('en')} allowed`);
  if (log?.logins !== undefined) facts.push(`${counted(log.logins, 'login')} at once`);
  return facts.join(', ');
}

/** Steps that follow each other in a case of the server's configuration, and in one of its processes. */
const ROUTES: readonly (readonly number[])[] = [
  [1, 2, 3, 4, 8],
  [5, 6, 8],
  [7, 8],
];

/** The step after `here` on the way of the case; where it does not lead past `here`, the step that it begins with. */
export function nextStep({ log }: Case, here: number | undefined): number | undefined {
  const first = log?.step ?? undefined;
  if (first === undefined) return undefined;
  const route = ROUTES.find((steps) => steps.includes(first)) ?? [first];
  const at = here === undefined ? -1 : route.indexOf(here);
  return at === -1 ? first : route[at + 1];
}
