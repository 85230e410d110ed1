import { atLeast } from '../../releases.ts';
import type { GeneratorForm, HostEntry } from './form.ts';
import type { Problem } from './problem.ts';

/** A destination that is safe to write into a configuration and a shell command. */
export interface CheckedHost {
  readonly index: number;
  readonly alias: string;
  /** True if the alias has `*` or `?`: it is no name that can be connected to. */
  readonly pattern: boolean;
  /** As written, `%h` included. */
  readonly hostName?: string;
  readonly user?: string;
  readonly port?: number;
  /** Absent also for `none`. */
  readonly proxyJump?: string;
}

// The alphabets leave out blanks, quotes, `#`, `%` and all that a shell reads: what passes needs no quoting anywhere.
const ALIAS = /^[A-Za-z0-9_*?][A-Za-z0-9_.:*?-]*$|^::[A-Fa-f0-9:.]*$/;
const HOST_NAME = /^(?:[A-Za-z0-9_:]|%[h%])(?:[A-Za-z0-9_.:-]|%[h%])*$/;
const USER = /^[A-Za-z0-9_][A-Za-z0-9_.@+-]*$/;
const HOP =
  /^(?:[A-Za-z0-9_][A-Za-z0-9_.+-]*@)?(?:[A-Za-z0-9_][A-Za-z0-9_.-]*|\[[A-Fa-f0-9:.]+\])(?::\d{1,5})?$/;

/** A port number, or undefined. */
function port(text: string): number | undefined {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= 65_535 ? value : undefined;
}

/** True if ssh would take the text for ProxyJump (readconf.c parse_jump). */
function isProxyJump(text: string): boolean {
  return text.split(',').every((hop) => {
    const last = /:(\d+)$/.exec(hop);
    return HOP.test(hop) && (!last || port(last[1]!) !== undefined);
  });
}

const typed = (text: string | undefined): string => (text ?? '').trim();

/**
 * Check one destination.
 * @param problems gets what is wrong; a field in error is left out of the result
 * @returns undefined if there is nothing that a Host line could name
 */
export function checkHost(
  entry: HostEntry,
  index: number,
  form: GeneratorForm,
  problems: Problem[],
): CheckedHost | undefined {
  const add = (
    id: Problem['id'],
    severity: Problem['severity'],
    field: keyof HostEntry,
    message: string,
  ): void => {
    problems.push({ id, severity, field: `hosts.${index}.${field}`, message });
  };
  const alias = typed(entry.alias);
  if (alias.length > 255 || !ALIAS.test(alias)) {
    const what =
      alias === '' ? 'The name is empty' : `"${alias.slice(0, 40)}" cannot be the name of a Host block`;
    add(
      'bad-alias',
      'error',
      'alias',
      `${what}: use letters, digits, dot, colon, hyphen and underscore, and * or ? for a pattern.`,
    );
    return undefined;
  }
  const pattern = /[*?]/.test(alias);
  const hostName = typed(entry.hostName);
  const user = typed(entry.user);
  const portText = typed(entry.port);
  const jump = typed(entry.proxyJump);

  const goodHostName = hostName.length <= 255 && HOST_NAME.test(hostName);
  if (hostName !== '' && !goodHostName) {
    add(
      'bad-host-name',
      'error',
      'hostName',
      `"${hostName.slice(0, 40)}" is not a host name or an address, so HostName is left out.`,
    );
  } else if (pattern && hostName !== '' && !hostName.includes('%h')) {
    add(
      'pattern-host-name',
      'warning',
      'hostName',
      `Every name that matches "${alias}" goes to ${hostName}. Write %h where the name typed belongs.`,
    );
  }
  const goodUser = user.length <= 255 && USER.test(user);
  if (user !== '' && !goodUser) {
    add('bad-user', 'error', 'user', `"${user.slice(0, 40)}" is not a plain user name, so User is left out.`);
  }
  const portNumber = port(portText);
  if (portText !== '' && portNumber === undefined) {
    add(
      'bad-port',
      'error',
      'port',
      `"${portText.slice(0, 40)}" is not a port from 1 to 65535, so Port is left out.`,
    );
  }
  const wantsJump = jump !== '' && jump.toLowerCase() !== 'none';
  let goodJump = wantsJump && jump.length <= 1000 && isProxyJump(jump);
  if (wantsJump && !goodJump) {
    add(
      'bad-proxy-jump',
      'error',
      'proxyJump',
      `"${jump.slice(0, 40)}" is not [user@]host[:port], so ProxyJump is left out.`,
    );
  } else if (goodJump && !atLeast(form.release, '7.3')) {
    const several = jump.includes(',');
    add(
      'proxy-jump-release',
      several ? 'error' : 'info',
      'proxyJump',
      several
        ? `OpenSSH ${form.release} has no ProxyJump (7.3 has), and several hops need it: left out.`
        : `OpenSSH ${form.release} has no ProxyJump (7.3 has): ProxyCommand with ssh -W does the same.`,
    );
    goodJump = !several;
  }
  return {
    index,
    alias,
    pattern,
    ...(goodHostName && { hostName }),
    ...(goodUser && { user }),
    ...(portNumber !== undefined && { port: portNumber }),
    ...(goodJump && { proxyJump: jump }),
  };
}
