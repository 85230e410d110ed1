import type { Reader } from '../keywords.ts';
import * as algorithms from './algorithms.ts';
import * as forward from './forward.ts';
import { readJump } from './jump.ts';
import * as lists from './lists.ts';
import * as plain from './plain.ts';
import * as rare from './rare.ts';
import type { ReadArguments } from './reader.ts';

/** The reader of each kind of keyword; Host, Match and Include steer what is read and are not here. */
export const READERS: Readonly<Record<Exclude<Reader, 'host' | 'match' | 'include'>, ReadArguments>> = {
  ignored: plain.readIgnored,
  unsupported: plain.readUnsupported,
  choice: plain.readChoice,
  string: plain.readString,
  'key-file': plain.readKeyFile,
  time: plain.readTime,
  integer: plain.readInteger,
  port: plain.readPort,
  command: plain.readCommand,
  jump: readJump,
  persist: plain.readPersist,
  files: lists.readFiles,
  names: lists.readNames,
  domains: lists.readDomains,
  cnames: lists.readCnames,
  'send-env': lists.readSendEnv,
  'set-env': lists.readSetEnv,
  'permit-open': lists.readPermitOpen,
  'channel-timeout': lists.readChannelTimeout,
  ciphers: algorithms.readCiphers,
  macs: algorithms.readMacs,
  kex: algorithms.readKex,
  'gss-kex': algorithms.readGssKex,
  'key-types': algorithms.readKeyTypes,
  'log-level': plain.readLogLevel,
  'log-facility': plain.readLogFacility,
  'local-forward': forward.readLocalForward,
  'remote-forward': forward.readRemoteForward,
  'dynamic-forward': forward.readDynamicForward,
  escape: rare.readEscape,
  'tunnel-device': rare.readTunnelDevice,
  ipqos: rare.readIpqos,
  mask: rare.readMask,
  hash: rare.readHash,
  'add-keys': rare.readAddKeys,
  agent: rare.readAgent,
  'forward-agent': rare.readForwardAgent,
  rekey: rare.readRekey,
  keystrokes: rare.readKeystrokes,
  addendum: rare.readAddendum,
  refuse: rare.readRefuse,
};
