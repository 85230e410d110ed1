import type { Severity } from '../../diagnostic.ts';

/** Everything that the generator can have against a form. */
export type ProblemId =
  | 'no-hosts'
  | 'bad-alias'
  | 'duplicate-alias'
  | 'pattern-has-no-commands'
  | 'pattern-host-name'
  | 'bad-host-name'
  | 'host-name-not-ascii'
  | 'bad-user'
  | 'bad-port'
  | 'bad-proxy-jump'
  | 'proxy-jump-release'
  | 'bad-number'
  | 'max-sessions-zero'
  | 'max-sessions-one'
  | 'too-many-masters'
  | 'several-masters'
  | 'max-startups'
  | 'bad-directory'
  | 'shared-directory'
  | 'no-runtime-directory'
  | 'control-path-release'
  | 'control-path-per-name'
  | 'control-path-refused'
  | 'bad-persist'
  | 'persist-no'
  | 'persist-for-ever'
  | 'bad-home'
  | 'path-too-long'
  | 'shared-socket'
  | 'jump-not-in-path'
  | 'path-without-user'
  | 'slash-in-path'
  | 'path-without-port'
  | 'no-multiplexing';

/** One thing to know about the form. */
export interface Problem {
  readonly id: ProblemId;
  /** `error`: what was typed is not used; `warning`: it works, not as hoped; `info`: worth knowing. */
  readonly severity: Severity;
  /** The form's field: `sessions`, `hosts.0.alias`. */
  readonly field: string;
  /** One or two sentences of plain text. */
  readonly message: string;
}
