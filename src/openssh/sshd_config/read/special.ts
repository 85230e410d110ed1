import { invalidAlgorithm } from '../algorithms.ts';
import type { Directive } from '../directive.ts';
import type { Options } from '../options.ts';
import { cut } from '../../vis.ts';
import { portOf, splitHostPort } from './network.ts';

/** HostKey and HostCertificate: lines add up. */
export function readKeyFile(d: Directive): void {
  const path = d.required('missing file name.');
  if (d.active) d.append([d.absolute(path)]);
}

/** Source: servconf.c, `sHostKeyAgent`. */
export function readHostKeyAgent(d: Directive): void {
  const path = d.required('missing socket name.');
  if (d.active) d.store(path === 'SSH_AUTH_SOCK' ? path : d.absoluteOnce(path));
}

/** Source: servconf.c, `sSecurityKeyProvider`. */
export function readSecurityKeyProvider(d: Directive): void {
  const path = d.requiredNamed('missing file name.');
  if (d.active) d.store(path.toLowerCase() === 'internal' ? path : d.absoluteOnce(path));
}

/** Source: servconf.c, `sAuthorizedPrincipalsFile`. */
export function readAuthorizedPrincipalsFile(d: Directive): void {
  const path = d.requiredNamed('missing file name.');
  if (d.active) d.store(d.isSet() ? path : d.tilde(path));
}

/** Source: servconf.c, `sChrootDirectory`. */
export function readChrootDirectory(d: Directive): void {
  d.store(d.requiredNamed('missing file name.'));
}

/** yes, no, or from 7.8 on a pattern-list of variable names. Source: servconf.c, `sPermitUserEnvironment`. */
export function readPermitUserEnvironment(d: Directive): void {
  const early = d.from('7.7') ? 'missing argument.' : 'missing yes/no argument.';
  const word = d.requiredNamed(early);
  const known = word === 'yes' || word === 'no';
  if (!d.from('7.8') && !known) {
    const lower = word.toLowerCase();
    if (d.from('7.7') && (lower === 'yes' || lower === 'no')) {
      d.store(lower);
      return;
    }
    d.fatal(d.from('7.7') ? `unsupported option "${word}".` : `Bad yes/no argument: ${word}`);
  }
  d.store(word);
}

/** Source: servconf.c, `sPermitTunnel`: exact words. */
export function readPermitTunnel(d: Directive): void {
  const words = 'yes/point-to-point/ethernet/no';
  const word = d.requiredNamed(`Missing ${words} argument.`);
  if (!words.split('/').includes(word))
    d.fatal(d.shell ? `bad ${d.keyword} argument ${word}` : `Bad ${words} argument: ${word}`);
  // Up to 6.8 a block that does not apply sets it as well.
  if (!d.from('6.9') && !d.active && !d.isSet()) d.options.set(d.field, word, d.source);
  d.store(word);
}

const LEVELS = ['QUIET', 'FATAL', 'ERROR', 'INFO', 'VERBOSE', 'DEBUG', 'DEBUG1', 'DEBUG2', 'DEBUG3'];
const FACILITIES = [
  'DAEMON',
  'USER',
  'AUTH',
  'AUTHPRIV',
  ...Array.from({ length: 8 }, (_, i) => `LOCAL${i}`),
];

/** Source: servconf.c, `sLogLevel`; Debian prints the old name of QUIET. */
export function readLogLevel(d: Directive): void {
  const word = d.next();
  const distribution = d.reading.build.distribution;
  const debian = distribution === 'debian' || distribution === 'ubuntu';
  const upper = word?.toUpperCase();
  const level = debian && upper === 'SILENT' ? 'QUIET' : upper;
  if (level === undefined || !LEVELS.includes(level)) d.fatal(`unsupported log level '${word ?? '<NONE>'}'`);
  d.store(level === 'DEBUG1' ? 'DEBUG' : level === 'QUIET' && debian ? 'SILENT' : level);
}

/** Source: servconf.c, `sLogFacility`. */
export function readSyslogFacility(d: Directive): void {
  const word = d.next();
  const name = word?.toUpperCase();
  if (name === undefined || !FACILITIES.includes(name))
    d.fatal(`unsupported log facility '${word ?? '<NONE>'}'`);
  d.store(name);
}

/** Source: servconf.c, `sFingerprintHash`: any digest that sshd knows. */
export function readFingerprintHash(d: Directive): void {
  const word = d.requiredNamed('Missing argument.');
  const name = word.toUpperCase();
  const known = ['MD5', 'SHA1', 'SHA256', 'SHA384', 'SHA512', ...(d.from('7.6') ? [] : ['RIPEMD160'])];
  if (!known.includes(name))
    d.fatal(d.shell ? `Invalid ${d.keyword} algorithm "${word}".` : `Invalid hash algorithm "${word}".`);
  d.store(name);
}

/** PermitOpen and PermitListen: the first line wins. Source: servconf.c, `sPermitOpen`. */
export function readPermit(d: Directive): void {
  const listens = d.field === 'permitlisten';
  // Older messages take the name from the keyword table, where it is in lower case.
  const shown = d.from('7.8') ? d.field : d.row.name;
  const missing = d.shell ? `${d.keyword} missing argument.` : `missing ${shown} specification`;
  const wasEmpty = !d.isSet();
  const items: string[] = [];
  const many = d.from('9.7');
  for (let word = d.next(), i = 0; ; word = d.next(), i++) {
    if (word === undefined || (word === '' && !many)) {
      if (i === 0) d.fatal(missing);
      break;
    }
    if (word === 'any' || word === 'none') {
      if (many && items.length > 0) d.fatal(`${word} must appear alone on a ${d.keyword} line.`);
      if (many || i === 0) {
        items.push(word);
        if (many) continue;
        break;
      }
    }
    items.push(hostAndPort(word, listens, d, shown));
  }
  d.storeList(items, wasEmpty);
}

function hostAndPort(word: string, listens: boolean, d: Directive, shown: string): string {
  let port: string | undefined = word;
  const bare = listens && !word.includes(':');
  if (!bare) {
    const split = splitHostPort(word, !d.from('8.0'));
    if (!split) d.fatal(d.shell ? `${d.keyword} missing host` : `missing host in ${shown}`);
    port = split.port;
  }
  if (port === undefined || (port !== '*' && portOf(port, d) <= 0))
    d.fatal(d.shell ? `${d.keyword} bad port number` : `bad port number in ${shown}`);
  // Up to 7.5 the parts are printed: no brackets, 0 for any port.
  if (!d.from('7.6')) return `${splitHostPort(word, true)!.host}:${port === '*' ? 0 : portOf(port, d)}`;
  return bare ? `*:${word}` : word;
}

/** Most subsystems up to 9.4. Source: servconf.h, MAX_SUBSYSTEMS. */
const MAX_SUBSYSTEMS = 256;

/** Names of the subsystems that a reading has met: names may hold blanks, so their entries do not tell. */
const SUBSYSTEMS = new WeakMap<Options, Set<string>>();

/** Kept as `name command…`. Source: servconf.c, `sSubsystem`. */
export function readSubsystem(d: Directive): void {
  const kept = SUBSYSTEMS.get(d.options) ?? new Set();
  SUBSYSTEMS.set(d.options, kept);
  if (!d.from('9.5') && kept.size >= MAX_SUBSYSTEMS) d.fatal('too many subsystems defined.');
  const name = d.next();
  const named = d.shell ? `${d.keyword} missing argument.` : 'Missing subsystem name.';
  if (name === undefined || name === '') d.fatal(named);
  let command = d.from('10.3') ? d.next() : undefined;
  if (d.from('10.3') && (command === undefined || command === '')) d.fatal(named);
  if (!d.active) {
    if (!d.from('9.5')) d.next();
    else d.consume();
    return;
  }
  if (kept.has(name)) {
    if (!d.from('9.5')) d.fatal(`Subsystem '${name}' already defined.`);
    d.consume();
    d.options.shadow('subsystem', d.source);
    return;
  }
  command ??= d.required('Missing subsystem command.');
  const rest = [...d.rest()];
  kept.add(name);
  if (!d.from('9.5')) d.append([`${name} ${[command, ...rest].join(' ')}`]);
  else {
    // 9.5 and 9.6 leave a blank behind a command without arguments.
    const gap = rest.length > 0 || !d.from('9.7') ? ' ' : '';
    d.append([`${name} ${assemble([command])}${gap}${assemble(rest)}`]);
  }
}

/** Quote arguments again. Source: misc.c `argv_assemble`. */
function assemble(words: readonly string[]): string {
  return words
    .map((word) => {
      const escaped = word.replace(/[\\'"]/g, '\\$&');
      return /[ \t]/.test(word) ? `"${escaped}"` : escaped;
    })
    .join(' ');
}

/** Where sockets of forwarded agents are made, from 10.6 on. */
export function readAgentSocketPath(d: Directive): void {
  const word = d.required('missing path.');
  if (word === 'user:') d.fatal('invalid user path.');
  if (word.startsWith('shared:') && !word.startsWith('shared:/')) d.fatal('invalid shared path.');
  if (word !== 'none' && !/^(?:user|shared):/.test(word)) d.fatal('invalid path.');
  d.store(word);
}

/** Protocol versions up to 7.3. Source: servconf.c, `sProtocol`; compat.c `proto_spec`. */
export function readProtocol(d: Directive): void {
  const word = d.required('Missing argument.');
  let one = false;
  let two = false;
  for (const part of word.split(/[,]/)) {
    if (part === '1') one = true;
    else if (part === '2') two = true;
    else if (part !== '') d.say('info', `ignoring bad proto spec: '${part}'.`);
  }
  if (!one && !two) d.fatal(`Bad protocol spec '${word}'.`);
  // Version 1 is disabled for want of a host key of its own.
  d.store(two ? '2' : '1');
}

const CHECKS: Readonly<Record<string, string>> = {
  ciphers: 'SSH2 cipher spec',
  macs: 'SSH2 mac spec',
  kexalgorithms: 'SSH2 KexAlgorithms',
  gssapikexalgorithms: 'GSSAPI KexAlgorithms',
};

/** Ciphers, MACs, KexAlgorithms and the key type lists. */
export function readAlgorithms(d: Directive): void {
  const what = CHECKS[d.field];
  // The patched keyword takes plain lists only.
  const gss = d.field === 'gssapikexalgorithms';
  const word =
    what === undefined || gss ? d.required('Missing argument.') : d.requiredNamed('Missing argument.');
  const mark = gss ? '' : word[0];
  // From 7.5 on what `-` removes is not looked at.
  const unchecked = mark === '-' && d.from('7.5');
  const marked = (mark === '+' && d.from('7.0')) || (mark === '^' && d.from('8.1'));
  const names = marked ? word.slice(1) : word;
  const wrong = unchecked ? undefined : invalidAlgorithm(d.row.name, names, d.reading.build);
  if (wrong !== undefined) {
    if (d.field.endsWith('kexalgorithms') && wrong !== '')
      d.say('error', `Unsupported KEX algorithm "${cut(wrong, 100)}"`);
    d.fatal(what === undefined ? `Bad key types '${word}'.` : `Bad ${what} '${word}'.`);
  }
  d.store(word);
}
