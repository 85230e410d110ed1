import { asciiLower } from '../match.ts';
import { atLeast, within, type Release } from '../releases.ts';
import {
  expand,
  expandControlPath,
  expandTokens,
  type ControlPathError,
  type ExpansionContext,
} from './control-path.ts';
import { printed } from '../vis.ts';
import { expandHome } from './home.ts';
import { canonicalName } from './canonical-name.ts';
import { canonicalHost } from './host-address.ts';
import { expandHostName } from './host-block.ts';
import { isDebian, type SshDistribution } from './keywords.ts';
import { ConfigReader, type UnknownOutcome } from './read-config.ts';
import { destinationOf } from './destination.ts';
import { controlPathToken } from './tokens.ts';
import { emptyList } from './readers/algorithms.ts';
import type { EffectiveValues, SshAnswer, SshRequest } from './request.ts';
import { clearNone, isNone, type Values } from './values.ts';
import { validHostName, validUser } from './valid-names.ts';

export { includesAmong } from './includes-among.ts';
export type { ConfigFile, IncludeSource, SeenLine, UnknownOutcome } from './read-config.ts';
export type { EffectiveValues, SshAnswer, SshRequest } from './request.ts';

/** Stands for the lines that list ssh's options. */
const USAGE = 'usage: ssh [options] destination';

/** One run: the state that ssh.c main carries along. */
class Run {
  readonly #request: SshRequest;
  readonly #release: Release;
  readonly #debian: boolean;
  readonly #values: Values = {};
  readonly #reader: ConfigReader;
  readonly #unknown: UnknownOutcome[] = [];
  #originalHost = '';
  #host = '';
  #userOnCommandLine = false;
  #levelOnCommandLine: string | undefined;
  #controlPathError: ControlPathError | undefined;

  constructor(request: SshRequest) {
    const {
      release,
      distribution = 'upstream',
      env = {},
      home,
      localUser,
      localAddresses,
      includes,
    } = request;
    this.#request = request;
    this.#release = release;
    this.#debian = isDebian(distribution);
    const self = this.#values;
    const originalHost = destinationOf(request.destination, release)?.host ?? '';
    this.#reader = new ConfigReader(
      {
        release,
        distribution,
        env,
        home,
        includes: includes ?? (() => []),
        observe: request.observe,
        lenient: request.lenient,
        match: {
          originalHost,
          values: self,
          release,
          version: versionText(release, distribution),
          localUser,
          localAddresses,
          expansion: (host) => this.#context(host),
        },
      },
      self,
    );
  }

  answer(): SshAnswer {
    const values = this.#main();
    const stderr = this.#reader.stderr.map(printed);
    const unknown = [...this.#unknown, ...this.#reader.unknown];
    if (values) return { status: 0, values, stderr, unknown };
    const error = this.#controlPathError;
    return { status: 255, stderr, unknown, ...(error && { controlPathError: error }) };
  }

  #context(host: string): ExpansionContext {
    const { localUser, uid, home, localHost, env = {}, homes } = this.#request;
    const values = this.#values;
    return {
      originalHost: this.#originalHost,
      host,
      port: values.port ?? 22,
      user: values.user ?? localUser,
      localUser,
      uid,
      home,
      localHost,
      hostKeyAlias: values.hostKeyAlias,
      jumpHost: values.jump?.host,
      env,
      homes,
    };
  }

  /** ssh ends here; with a text, it says why. */
  #end(...lines: string[]): false {
    this.#reader.stderr.push(...lines);
    return false;
  }

  #main(): EffectiveValues | false {
    if (!this.#commandLine()) return false;
    const said = this.#reader.stderr.length;
    const found = this.#behindCommandLine();
    const later = this.#reader.stderr.splice(said);
    this.#reader.stderr.push(...heard(later, this.#levelOnCommandLine, found === false));
    return found;
  }

  #behindCommandLine(): EffectiveValues | false {
    const values = this.#values;
    const { file } = this.#request;
    if (!this.#reader.readFile(file, this.#host, false)) return false;
    if (!this.#resolve()) return false;
    if (this.#reader.wantsFinalPass || (values.canonicalizeHostname ?? 'no') !== 'no') {
      values.hostName = this.#host;
      values.canonicalizeHostname ??= 'no';
      if (!this.#reader.readFile(file, this.#host, true)) return false;
    }
    if (!this.#assemble()) return false;
    const user = (values.user ??= this.#request.localUser);
    const port = (values.port ??= 22);
    if (values.hostKeyAlias !== undefined) values.hostKeyAlias = asciiLower(values.hostKeyAlias);
    const fatal = this.#inconsistent(user, port);
    if (fatal !== undefined) return this.#end(fatal);
    return this.#expandAll();
  }

  /** Destination and options. Source: ssh.c main, `again:` */
  #commandLine(): boolean {
    const { destination, port, user, controlPath, options = [] } = this.#request;
    const values = this.#values;
    if (port !== undefined) values.port = port;
    if (user !== undefined) values.user = user;
    if (controlPath !== undefined) values.controlPath = controlPath;
    for (const option of options) if (!this.#reader.readOption(option)) return false;
    this.#levelOnCommandLine = values.logLevel;
    const target = destinationOf(destination, this.#release);
    if (!target) return this.#end(USAGE);
    this.#host = this.#originalHost = target.host;
    // A URI counts as naming the user, also where it does not.
    const named =
      target.user !== undefined || (destination.startsWith('ssh://') && values.user === undefined);
    if (target.user !== undefined) values.user ??= target.user;
    if (target.port !== undefined) values.port ??= target.port;
    this.#userOnCommandLine = user !== undefined || named;
    // Backported by Debian to 8.4 and 9.2.
    const checked = this.#debian || atLeast(this.#release, '9.6');
    if (checked && !validHostName(target.host)) return this.#end('hostname contains invalid characters');
    if (
      checked &&
      values.user !== undefined &&
      !validUser(values.user, this.#release) &&
      !this.#checksUserLater()
    ) {
      return this.#end('remote username contains invalid characters');
    }
    // Here no command is given, and the file has not been read.
    if (values.sessionType !== 'subsystem') return true;
    return this.#end('You must specify a subsystem to invoke.', USAGE);
  }

  #checksUserLater(): boolean {
    return this.#release === '10.0' && !this.#debian;
  }

  /** HostName and canonical form. */
  #resolve(): boolean {
    const values = this.#values;
    if (values.hostName !== undefined) {
      const { path, error } = expandHostName(values.hostName, this.#host, this.#release);
      if (error) return this.#end(...error.stderr);
      this.#host = values.hostName = path;
    }
    const { file, lookUp } = this.#request;
    const plain = canonicalHost(this.#host, values.addressFamily);
    const { host, stderr, ends, unknown } = canonicalName(plain, values, lookUp);
    this.#host = host;
    this.#reader.stderr.push(...stderr);
    this.#unknown.push(...unknown.map((message) => ({ file: file.name, line: 0, message })));
    return !ends;
  }

  /** Put the lists of algorithms together, and take back what says none; 8.5 to 10.3 leave that when a list is wrong, and go on. */
  #assemble(): boolean {
    const { release, distribution = 'upstream' } = this.#request;
    const lists = ['ciphers', 'macs', 'kex', 'hostbased', 'pubkey', 'ca'] as const;
    const wrong = emptyList(this.#values.algorithms ?? {}, lists, release, distribution);
    if (wrong !== undefined) {
      this.#end(`fill_default_options: ${wrong}: invalid argument`);
      return within(release, '8.5', '10.3');
    }
    clearNone(this.#values);
    return true;
  }

  /** Options that do not go together. Source: ssh.c main, behind fill_default_options */
  #inconsistent(user: string, port: number): string | undefined {
    const {
      jump,
      proxyCommand,
      proxyUseFdpass,
      connectionAttempts,
      forkAfterAuthentication,
      remoteCommand,
      sessionType,
    } = this.#values;
    if (jump && jump.host === this.#host && (jump.port ?? 22) === port && (jump.user ?? user) === user) {
      return `jumphost loop via ${jump.host}`;
    }
    if (proxyCommand === '-' && proxyUseFdpass === 'yes')
      return 'ProxyCommand=- and ProxyUseFDPass are incompatible';
    if (connectionAttempts === 0) return 'Invalid number of ConnectionAttempts';
    if (forkAfterAuthentication === 'yes' && remoteCommand === undefined && sessionType !== 'none') {
      return 'Cannot fork into background without a command to execute.';
    }
    return undefined;
  }

  /** Lines of a failed expansion, as far as LogLevel lets them through: from here on it is in force. */
  #failed(error: ControlPathError, lastIsFatal = true): false {
    const level = this.#values.logLevel;
    if (level === 'QUIET') return false;
    return this.#end(
      ...(level === 'FATAL' ? error.stderr.slice(lastIsFatal ? -1 : error.stderr.length) : error.stderr),
    );
  }

  /** Source: ssh.c main, "Expand tokens in arguments" */
  #expandAll(): EffectiveValues | false {
    const values = this.#values;
    const release = this.#release;
    if (!this.#expandUser()) return false;
    const context = this.#context(this.#host);
    if (values.remoteCommand !== undefined) {
      const { error } = expandTokens(values.remoteCommand, context, release, 'percent');
      if (error) return this.#failed(error);
    }
    let controlPath: string | undefined;
    if (values.controlPath !== undefined) {
      const { path, error } = expandControlPath(values.controlPath, context, release);
      if (error) {
        this.#controlPathError = error;
        return this.#failed(
          error,
          !atLeast(release, '8.7') || !/^(?:unknown-user|too-long)$/.test(error.code),
        );
      }
      controlPath = path;
    }
    if (atLeast(release, '8.4') && !this.#expandOthers(context)) return false;
    // Only -G looks at this list here.
    const { distribution = 'upstream' } = this.#request;
    const wrong = emptyList(values.algorithms ?? {}, ['hostKey'], release, distribution);
    if (wrong !== undefined) {
      if (values.logLevel !== 'QUIET') this.#end(`dump_client_config: ${wrong}: invalid argument`);
      return false;
    }
    const { on, seconds } = values.controlPersist ?? { on: false, seconds: 0 };
    return {
      host: this.#originalHost,
      user: context.user,
      hostName: this.#host,
      port: context.port,
      controlMaster: values.controlMaster ?? 'false',
      ...(controlPath !== undefined && { controlPath }),
      controlPersist: on && seconds !== 0 ? String(seconds) : on ? 'yes' : 'no',
      jumpHost: context.jumpHost ?? '',
      ...(values.hostKeyAlias !== undefined && { hostKeyAlias: values.hostKeyAlias }),
      batchMode: values.batchMode ?? 'no',
      serverAliveInterval: this.#serverAliveInterval(),
      serverAliveCountMax: values.serverAliveCountMax ?? 3,
    };
  }

  /** Debian sends one every five minutes in batch mode (keepalive-extensions.patch). */
  #serverAliveInterval(): number {
    const { serverAliveInterval = -1, batchMode } = this.#values;
    if (serverAliveInterval >= 0) return serverAliveInterval;
    return this.#debian && batchMode === 'yes' ? 300 : 0;
  }

  /** From 10.0 on User may have tokens, but not those that hold the user; what they give is checked. */
  #expandUser(): boolean {
    const release = this.#release;
    const values = this.#values;
    const user = values.user ?? '';
    // Backported by Debian to 9.2.
    if (
      this.#userOnCommandLine &&
      atLeast(release, this.#debian ? '9.2' : '10.3') &&
      !validUser(user, release)
    )
      return this.#end('remote username contains invalid characters');
    if (!atLeast(release, '10.0')) return true;
    const always = this.#checksUserLater();
    const fromFile = !this.#userOnCommandLine && user !== this.#request.localUser;
    if (!always && !fromFile) return true;
    const context = this.#context(this.#host);
    const value = (letter: string): string | undefined =>
      letter !== '' && letter !== 'r' && letter !== 'C' && controlPathToken(letter, release)
        ? expandTokens(`%${letter}`, context, release, 'percent').path
        : undefined;
    const { path, error } = expand(user, { value, env: context.env, release, kind: 'percent-dollar' });
    if (error) {
      return this.#failed(error);
    }
    values.user = path;
    if ((always || path !== user) && !validUser(path, release)) {
      return this.#end('remote username contains invalid characters');
    }
    return true;
  }

  /** ForwardAgent with a path that is not there, from 8.5 on. */
  #agentSocket(socket: string): boolean {
    const { exists, file } = this.#request;
    const { exitOnForwardFailure, logLevel = 'INFO' } = this.#values;
    if (!atLeast(this.#release, '8.5')) return true;
    if (!exists)
      this.#unknown.push({
        file: file.name,
        line: 0,
        message: `ForwardAgent: whether ${socket} is there is not known`,
      });
    if (!exists || exists(socket)) return true;
    if (!/^(?:QUIET|FATAL)$/.test(logLevel)) {
      this.#end(`Cannot forward agent socket path "${socket}": No such file or directory`);
    }
    return exitOnForwardFailure !== 'yes';
  }

  /** Other keywords whose tokens can make ssh refuse; their values are not asked for. */
  #expandOthers(context: ExpansionContext): boolean {
    const {
      identityAgent,
      forwardAgentPath,
      userKnownHosts = [],
      globalKnownHosts = [],
      forwardPaths = [],
      revokedHostKeys = [],
    } = this.#values;
    const release = this.#release;
    const revoked = isNone(revokedHostKeys[0]) ? [] : revokedHostKeys;
    // 10.0 expands these, 9.2 does not; the releases between were not tried.
    const keys = atLeast(release, '10.0') ? revoked : [];
    for (const path of [identityAgent, ...keys, forwardAgentPath]) {
      if (path === undefined || path === '') continue;
      const { path: socket, error } = expandControlPath(path, context, release);
      if (error) return this.#failed(error);
      if (path === forwardAgentPath && !this.#agentSocket(socket)) return false;
    }
    if (atLeast(release, '8.5')) {
      for (const [name, list] of [
        ['Global', globalKnownHosts],
        ['User', userKnownHosts],
      ] as const) {
        if (list.length > 1 && isNone(list[0])) {
          return this.#end(`Invalid ${name}KnownHostsFiles: "none" appears with other entries`);
        }
      }
    }
    for (const path of userKnownHosts) {
      const home = expandHome(path, context, release);
      const error = home.error ?? expandTokens(home.path, context, release, 'percent-dollar').error;
      if (error) return this.#failed(error);
    }
    for (const path of forwardPaths) {
      const { error } = expandTokens(path, context, release, 'percent');
      if (error) return this.#failed(error);
    }
    return true;
  }
}

/** A LogLevel from the command line is in force from the start; what ssh says last when it ends is fatal, a lost name is not. */
function heard(lines: readonly string[], level: string | undefined, ends: boolean): readonly string[] {
  if (level === 'QUIET') return [];
  if (level !== 'FATAL') return lines;
  return ends ? lines.slice(-1).filter((line) => !line.startsWith('ssh: Could not resolve hostname')) : [];
}

/** What `Match version` sees. Source: version.h; Debian adds the version of its package. */
function versionText(release: Release, distribution: SshDistribution): string {
  const number = /p\d$/.test(release) ? release : `${release}${release === '10.0' ? 'p2' : 'p1'}`;
  return `OpenSSH_${number}${isDebian(distribution) ? ' Debian-1' : ''}`;
}

/** What `ssh -G -F FILE DESTINATION` of a release says and does. Never throws; linear in the size of the files. */
export function effectiveSsh(request: SshRequest): SshAnswer {
  return new Run(request).answer();
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
