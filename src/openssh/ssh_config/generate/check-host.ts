import { atLeast } from '../../releases.ts';
import type { GeneratorForm, HostEntry } from './form.ts';
import { isInternational, readHostName, type Typed } from './host-name.ts';
import { readHops, readPort } from './jump-hops.ts';
import type { Problem } from './problem.ts';
import { userProblem } from './user-name.ts';

/** A destination whose name is safe to write into a shell command, and all of it into a configuration. */
export interface CheckedHost {
  readonly index: number;
  readonly alias: string;
  /** True if the alias has `*` or `?`: it is no name that can be connected to. */
  readonly pattern: boolean;
  /** In the notation of ssh_config: `%h` included, `%%` for a percent sign. */
  readonly hostName?: string;
  /** As typed: `writeUser` makes an argument of it. */
  readonly user?: string;
  readonly port?: number;
  /** As `readHops` writes it; absent also for `none`. */
  readonly proxyJump?: string;
}

// Names stand in commands: the alphabet leaves out blanks, quotes, `#`, `%` and all that a shell reads.
const ALIAS = /^[A-Za-z0-9_*?][A-Za-z0-9_.:*?-]*$|^::[A-Fa-f0-9:.]*$/;

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
  const hostNameText = typed(entry.hostName);
  const user = typed(entry.user);
  const portText = typed(entry.port);
  const jump = typed(entry.proxyJump);

  const named: Typed = hostNameText === '' ? {} : readHostName(hostNameText);
  const hostName = named.name;
  if (named.problem !== undefined) add('bad-host-name', 'error', 'hostName', named.problem);
  else if (hostName !== undefined && isInternational(hostName)) {
    add(
      'host-name-not-ascii',
      'warning',
      'hostName',
      `ssh asks for ${hostName.slice(0, 40)} as it is. DNS has such a name in its xn-- form alone: write that.`,
    );
  } else if (pattern && hostName !== undefined && !hostName.includes('%h')) {
    add(
      'pattern-host-name',
      'warning',
      'hostName',
      `Every name that matches "${alias}" goes to ${hostNameText}. Write %h where the name typed belongs.`,
    );
  }
  const badUser = userProblem(user, form.release);
  if (badUser !== undefined) add('bad-user', 'error', 'user', `${badUser} User is left out.`);
  const portNumber = readPort(portText);
  if (portText !== '' && portNumber === undefined) {
    add(
      'bad-port',
      'error',
      'port',
      `"${portText.slice(0, 40)}" is not a port from 1 to 65535, so Port is left out.`,
    );
  }
  const wantsJump = jump !== '' && jump.toLowerCase() !== 'none';
  const hops: Typed = wantsJump ? readHops(jump) : {};
  let proxyJump = hops.name;
  if (hops.problem !== undefined) add('bad-proxy-jump', 'error', 'proxyJump', hops.problem);
  else if (proxyJump !== undefined && !atLeast(form.release, '7.3')) {
    const several = proxyJump.includes(',');
    add(
      'proxy-jump-release',
      several ? 'error' : 'info',
      'proxyJump',
      several
        ? `OpenSSH ${form.release} has no ProxyJump (7.3 has), and several hops need it: left out.`
        : `OpenSSH ${form.release} has no ProxyJump (7.3 has): ProxyCommand with ssh -W does the same.`,
    );
    if (several) proxyJump = undefined;
  }
  return {
    index,
    alias,
    pattern,
    ...(hostName !== undefined && { hostName }),
    ...(user !== '' && badUser === undefined && { user }),
    ...(portNumber !== undefined && { port: portNumber }),
    ...(proxyJump !== undefined && { proxyJump }),
  };
}
