import type { Directive } from '../directive.ts';
import { readAuthenticationMethods } from './authentication-methods.ts';
import {
  readChannelTimeout,
  readMaxStartups,
  readPerSourceMaxStartups,
  readPerSourceNetBlockSize,
  readPerSourcePenalties,
  readPerSourcePenaltyExemptList,
  readUnusedConnectionTimeout,
} from './limits.ts';
import { readFileList, readLogVerbose, readNames, readPatterns, readPubkeyAuthOptions } from './lists.ts';
import { readIPQoS, readListenAddress, readPort, readRDomain, readRekeyLimit } from './network.ts';
import { readCommand, readForceCommand, readVersionAddendum } from './raw.ts';
import { readChoice, readInteger, readOctal, readPath, readTime, readWord } from './scalars.ts';
import {
  readAgentSocketPath,
  readAlgorithms,
  readAuthorizedPrincipalsFile,
  readChrootDirectory,
  readFingerprintHash,
  readHostKeyAgent,
  readKeyFile,
  readLogLevel,
  readPermit,
  readPermitTunnel,
  readPermitUserEnvironment,
  readProtocol,
  readSecurityKeyProvider,
  readSubsystem,
  readSyslogFacility,
} from './special.ts';

/** Reads the arguments of one line. `false`: an error that is counted; what is fatal is thrown. */
export type Reader = (d: Directive) => unknown;

const BY_TYPE: Readonly<Record<string, Reader>> = {
  flag: readChoice,
  choice: readChoice,
  integer: readInteger,
  time: (d) => {
    readTime(d);
  },
  path: readPath,
  word: readWord,
  command: readCommand,
  octal: readOctal,
  algorithms: readAlgorithms,
  patterns: readPatterns,
  names: readNames,
};

const BY_NAME: Readonly<Record<string, Reader>> = {
  agentsocketpath: readAgentSocketPath,
  authenticationmethods: readAuthenticationMethods,
  authorizedkeysfile: readFileList,
  authorizedprincipalsfile: readAuthorizedPrincipalsFile,
  channeltimeout: readChannelTimeout,
  chrootdirectory: readChrootDirectory,
  fingerprinthash: readFingerprintHash,
  forcecommand: readForceCommand,
  hostcertificate: readKeyFile,
  hostkey: readKeyFile,
  hostkeyagent: readHostKeyAgent,
  ipqos: readIPQoS,
  listenaddress: readListenAddress,
  loglevel: readLogLevel,
  logverbose: readLogVerbose,
  maxstartups: readMaxStartups,
  permitlisten: readPermit,
  permitopen: readPermit,
  permittunnel: readPermitTunnel,
  permituserenvironment: readPermitUserEnvironment,
  persourcemaxstartups: readPerSourceMaxStartups,
  persourcenetblocksize: readPerSourceNetBlockSize,
  persourcepenalties: readPerSourcePenalties,
  persourcepenaltyexemptlist: readPerSourcePenaltyExemptList,
  port: readPort,
  protocol: readProtocol,
  pubkeyauthoptions: readPubkeyAuthOptions,
  rdomain: readRDomain,
  rekeylimit: (d) => {
    readRekeyLimit(d, readTime);
  },
  revokedkeys: (d) => (d.from('10.3') ? readFileList(d) : readPath(d)),
  securitykeyprovider: readSecurityKeyProvider,
  subsystem: readSubsystem,
  syslogfacility: readSyslogFacility,
  unusedconnectiontimeout: readUnusedConnectionTimeout,
  versionaddendum: readVersionAddendum,
};

/** The reader of a keyword: its own or that of its type. */
export function readerOf(name: string, type: string): Reader {
  return BY_NAME[name.toLowerCase()] ?? BY_TYPE[type]!;
}
