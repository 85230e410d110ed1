import type { Release } from '../releases.ts';
import type { LookUp } from './canonical-name.ts';
import type { ControlPathError } from './control-path.ts';
import type { Homes } from './home.ts';
import type { SshDistribution } from './keywords.ts';
import type { ConfigFile, IncludeSource } from './config-file.ts';
import type { SeenLine, UnknownOutcome } from './seen-line.ts';

/** A run of `ssh -G -F FILE DESTINATION`. */
export interface SshRequest {
  /** `[user@]host` or `ssh://[user@]host[:port]`. */
  readonly destination: string;
  readonly file: ConfigFile;
  readonly release: Release;
  /** Default: `upstream`. */
  readonly distribution?: SshDistribution;
  readonly localUser: string;
  readonly uid: number;
  readonly home: string;
  readonly localHost: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Home directories of other users. */
  readonly homes?: Homes;
  /** Files of Include; absent: none are there. */
  readonly includes?: IncludeSource;
  /** Is there a file of that name? Only ForwardAgent asks; absent: not known. */
  readonly exists?: (path: string) => boolean;
  /** What the resolver says; only canonicalization asks. Absent: not known. */
  readonly lookUp?: LookUp;
  /** Addresses of this machine, link-local ones with their zone; absent: the loopback ones. */
  readonly localAddresses?: readonly string[];
  /** `-p` */
  readonly port?: number;
  /** `-l` */
  readonly user?: string;
  /** `-S` */
  readonly controlPath?: string;
  /** `-o`, in order, read after the other options. */
  readonly options?: readonly string[];
  /** Gets every line once it was read. */
  readonly observe?: (seen: SeenLine) => void;
  /** Go on behind lines that ssh refuses, as if they were not there. */
  readonly lenient?: boolean;
}

/** What ssh would use for the destination. */
export interface EffectiveValues {
  readonly host: string;
  readonly user: string;
  readonly hostName: string;
  readonly port: number;
  /** `true`, `false`, `auto`, `ask` or `autoask`. */
  readonly controlMaster: string;
  /** Expanded; absent where ControlPath is unset or `none`. */
  readonly controlPath?: string;
  /** `yes`, `no` or seconds. */
  readonly controlPersist: string;
  /** Host of the last hop of ProxyJump, empty without one. */
  readonly jumpHost: string;
  /** In lower case. */
  readonly hostKeyAlias?: string;
  /** `yes` or `no`. */
  readonly batchMode: string;
  /** Seconds; 0 is off. */
  readonly serverAliveInterval: number;
  readonly serverAliveCountMax: number;
}

/** The answer to a request. */
export interface SshAnswer {
  /** 0, or 255 where ssh refuses. */
  readonly status: 0 | 255;
  /** Absent where ssh refuses. */
  readonly values?: EffectiveValues;
  /** Lines on stderr, escaped as ssh escapes them. */
  readonly stderr: readonly string[];
  /** What is wrong with ControlPath, if that is why ssh refuses. */
  readonly controlPathError?: ControlPathError;
  /** Where the answer hangs on something that is not known here. */
  readonly unknown: readonly UnknownOutcome[];
}
