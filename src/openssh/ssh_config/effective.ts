import { asciiLower } from '../match.ts';
import { atLeast, within, type Release } from '../releases.ts';
import { printed } from '../vis.ts';
import { canonicalName } from './canonical-name.ts';
import { readCommandLine } from './effective/command-line.ts';
import { expandKeywords } from './effective/expand-keywords.ts';
import { expandUser } from './effective/expand-user.ts';
import { inconsistent } from './effective/inconsistent.ts';
import { Run } from './effective/run.ts';
import { canonicalHost } from './host-address.ts';
import { expandHostName } from './host-block.ts';
import { emptyList } from './readers/algorithms.ts';
import type { EffectiveValues, SshAnswer, SshRequest } from './request.ts';
import { clearNone } from './values.ts';

export { includesAmong } from './includes-among.ts';
export type { ConfigFile, IncludeSource } from './config-file.ts';
export type { SeenLine, UnknownOutcome } from './seen-line.ts';
export type { EffectiveValues, SshAnswer, SshRequest } from './request.ts';

/** What `ssh -G -F FILE DESTINATION` of a release says and does. Never throws; linear in the size of the files. */
export function effectiveSsh(request: SshRequest): SshAnswer {
  const run = new Run(request);
  const values = wholeRun(run);
  const stderr = run.reader.stderr.map(printed);
  const unknown = [...run.unknown, ...run.reader.unknown];
  if (values) return { status: 0, values, stderr, unknown };
  const error = run.controlPathError;
  return { status: 255, stderr, unknown, ...(error && { controlPathError: error }) };
}

/** Source: ssh.c main. */
function wholeRun(run: Run): EffectiveValues | false {
  if (!readCommandLine(run)) return false;
  const { stderr } = run.reader;
  const level = run.values.logLevel;
  const said = stderr.length;
  const found = behindCommandLine(run);
  stderr.push(...heard(stderr.splice(said), level, found === false));
  return found;
}

/** A LogLevel from the command line is in force from the start; what ssh says last when it ends is fatal, a lost name is not. */
function heard(lines: readonly string[], level: string | undefined, ends: boolean): readonly string[] {
  if (level === 'QUIET') return [];
  if (level !== 'FATAL') return lines;
  return ends ? lines.slice(-1).filter((line) => !line.startsWith('ssh: Could not resolve hostname')) : [];
}

function behindCommandLine(run: Run): EffectiveValues | false {
  const { request, values, reader } = run;
  const { file, localUser } = request;
  if (!reader.readFile(file, run.host, false)) return false;
  if (!resolve(run)) return false;
  if (reader.wantsFinalPass || (values.canonicalizeHostname ?? 'no') !== 'no') {
    values.hostName = run.host;
    values.canonicalizeHostname ??= 'no';
    if (!reader.readFile(file, run.host, true)) return false;
  }
  if (!assemble(run)) return false;
  const user = (values.user ??= localUser);
  const port = (values.port ??= 22);
  if (values.hostKeyAlias !== undefined) values.hostKeyAlias = asciiLower(values.hostKeyAlias);
  const fatal = inconsistent(values, run.host, user, port);
  if (fatal !== undefined) return run.end(fatal);
  if (!expandUser(run)) return false;
  const expanded = expandKeywords(run);
  return expanded && hostKeysAreGood(run) && effectiveValues(run, expanded);
}

/** HostName and canonical form. */
function resolve(run: Run): boolean {
  const { request, release, values, reader } = run;
  if (values.hostName !== undefined) {
    const { path, error } = expandHostName(values.hostName, run.host, release);
    if (error) return run.end(...error.stderr);
    run.host = values.hostName = path;
  }
  const plain = canonicalHost(run.host, values.addressFamily);
  const { host, stderr, ends, unknown } = canonicalName(plain, values, release, request.lookUp);
  run.host = host;
  reader.stderr.push(...stderr);
  for (const message of unknown) run.notKnown(message);
  return !ends;
}

/** Put the lists of algorithms together, and take back what says none; 8.5 to 10.3 leave that when a list is wrong, and go on. */
function assemble(run: Run): boolean {
  const { release, distribution, values } = run;
  const lists = ['ciphers', 'macs', 'kex', 'hostbased', 'pubkey', 'ca'] as const;
  const wrong = emptyList(values.algorithms ?? {}, lists, release, distribution);
  if (wrong !== undefined) {
    run.end(`fill_default_options: ${wrong}: invalid argument`);
    return within(release, '8.5', '10.3');
  }
  clearNone(values);
  return true;
}

/** Only -G looks at this list here. */
function hostKeysAreGood(run: Run): boolean {
  const { release, distribution, values } = run;
  const wrong = emptyList(values.algorithms ?? {}, ['hostKey'], release, distribution);
  if (wrong === undefined) return true;
  if (values.logLevel !== 'QUIET') run.end(`dump_client_config: ${wrong}: invalid argument`);
  return false;
}

function effectiveValues(run: Run, expanded: { readonly controlPath?: string }): EffectiveValues {
  const { values } = run;
  const { user, port, jumpHost } = run.context(run.host);
  const { on, seconds } = values.controlPersist ?? { on: false, seconds: 0 };
  return {
    host: run.originalHost,
    user,
    hostName: run.host,
    port,
    controlMaster: values.controlMaster ?? 'false',
    ...expanded,
    controlPersist: on && seconds !== 0 ? String(seconds) : on ? 'yes' : 'no',
    jumpHost: jumpHost ?? '',
    ...(values.hostKeyAlias !== undefined && { hostKeyAlias: values.hostKeyAlias }),
    batchMode: values.batchMode ?? 'no',
    serverAliveInterval: serverAliveInterval(run),
    serverAliveCountMax: values.serverAliveCountMax ?? 3,
  };
}

/** Debian sends one every five minutes in batch mode (keepalive-extensions.patch). */
function serverAliveInterval({ values, debian }: Run): number {
  const { serverAliveInterval: seconds = -1, batchMode } = values;
  // A time that wrapped below zero counts (up to 8.4).
  if (seconds !== -1) return seconds;
  return debian && batchMode === 'yes' ? 300 : 0;
}

/**
 * The lines of `ssh -G` that concern multiplexing, in ssh's order.
 * Source: readconf.c dump_client_config; `host` is printed from 9.2 on
 */
export function dumpLines(values: EffectiveValues, release: Release): string[] {
  return [
    ...(atLeast(release, '9.2') ? [`host ${values.host}`] : []),
    `user ${values.user}`,
    `hostname ${values.hostName}`,
    `port ${values.port}`,
    `controlmaster ${values.controlMaster}`,
    ...(values.controlPath === undefined ? [] : [`controlpath ${values.controlPath}`]),
    `controlpersist ${values.controlPersist}`,
  ];
}
