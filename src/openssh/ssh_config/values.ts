import { asciiLower } from '../match.ts';
import type { ListName } from './readers/algorithms.ts';

/** Where a connection jumps: the last hop of ProxyJump. */
export interface Jump {
  /** `none` with port 0 stands for ProxyJump none. */
  readonly host: string;
  readonly user?: string | undefined;
  /** Absent: not given. */
  readonly port?: number | undefined;
}

/** ControlPersist: off, or on with a time; 0 seconds means forever. */
export interface PersistValue {
  readonly on: boolean;
  readonly seconds: number;
}

/** The values that ssh's answer depends on. Words are those that `ssh -G` prints; the first value set stays. */
export interface Values {
  controlMaster?: string;
  controlPath?: string;
  controlPersist?: PersistValue;
  hostName?: string;
  user?: string;
  port?: number;
  hostKeyAlias?: string;
  proxyCommand?: string;
  jump?: Jump;
  proxyUseFdpass?: string;
  batchMode?: string;
  /** Seconds; -1 stands for `none`. */
  serverAliveInterval?: number;
  serverAliveCountMax?: number;
  tag?: string;
  ignoreUnknown?: string;
  sessionType?: string;
  forkAfterAuthentication?: string;
  exitOnForwardFailure?: string;
  remoteCommand?: string;
  versionAddendum?: string;
  connectionAttempts?: number;
  addressFamily?: string;
  logLevel?: string;
  canonicalizeHostname?: string;
  canonicalDomains?: readonly string[];
  canonicalizeMaxDots?: number;
  canonicalizeFallbackLocal?: string;
  permittedCnames?: readonly string[];
  identityFiles?: readonly string[];
  certificateFiles?: readonly string[];
  identityAgent?: string;
  forwardAgentPath?: string;
  userKnownHosts?: readonly string[];
  globalKnownHosts?: readonly string[];
  revokedHostKeys?: readonly string[];
  /** Lists of algorithms as they are written. */
  algorithms?: Partial<Record<ListName, string>>;
  /** Socket paths of LocalForward and RemoteForward: the only forwardings whose tokens are expanded. */
  forwardPaths?: readonly string[];
}

/** True for a value that is unset or the word none. */
export function isNone(text: string | undefined): boolean {
  return text === undefined || asciiLower(text) === 'none';
}

/** The word none takes a value back. Source: readconf.c CLEAR_ON_NONE */
export function clearNone(values: Values): void {
  if (isNone(values.controlPath)) delete values.controlPath;
  if (isNone(values.remoteCommand)) delete values.remoteCommand;
  if (isNone(values.proxyCommand)) delete values.proxyCommand;
  const { jump } = values;
  if (jump?.host === 'none' && jump.port === 0 && jump.user === undefined) delete values.jump;
}
