import { DEFAULT_RELEASE, type Release } from '../../releases.ts';
import { CONTROL_PATH_FORMS, type ControlPathFormId } from './control-path-forms.ts';
import { CLIENT_SYSTEMS, type ClientSystem } from './systems.ts';
import { workload, type WorkloadId } from './workloads.ts';

/** One destination, as typed into the form. Empty and absent mean the same. */
export interface HostEntry {
  /** The name typed after `ssh`, or a pattern with `*` and `?`. */
  readonly alias: string;
  readonly hostName?: string | undefined;
  readonly user?: string | undefined;
  readonly port?: string | undefined;
  /** `[user@]host[:port]`, several with commas between, or `none`. */
  readonly proxyJump?: string | undefined;
}

/** The generator's form. Fields that people type are strings: the generator checks them. */
export interface GeneratorForm {
  readonly hosts: readonly HostEntry[];
  readonly workload: WorkloadId;
  /** Sessions wanted at the same time to one host. */
  readonly sessions: string;
  /** MaxSessions of the server. */
  readonly maxSessions: string;
  readonly system: ClientSystem;
  /** Release of the client. */
  readonly release: Release;
  /** `~/.ssh/sockets`, `${XDG_RUNTIME_DIR}/ssh` or an absolute path. */
  readonly socketDirectory: string;
  readonly controlPath: ControlPathFormId;
  /** `10m`, `600`, `yes`, `no`. */
  readonly controlPersist: string;
  /** For the preview of the socket's path. */
  readonly home: string;
  readonly localUser: string;
  readonly localHost: string;
}

/** The form as it is first shown. */
export const DEFAULT_FORM: GeneratorForm = {
  hosts: [{ alias: 'web', hostName: 'web.example.com', user: 'deploy' }],
  workload: 'interactive',
  sessions: '8',
  maxSessions: '10',
  system: 'linux',
  release: DEFAULT_RELEASE,
  socketDirectory: '~/.ssh/sockets',
  controlPath: 'hash',
  controlPersist: '10m',
  home: '/home/alice',
  localUser: 'alice',
  localHost: 'laptop',
};

/** The form with what a workload suggests filled in; hosts, system and names stay. */
export function withWorkload(form: GeneratorForm, id: WorkloadId): GeneratorForm {
  const { sessions, controlPersist } = workload(id);
  return { ...form, workload: id, sessions: String(sessions), controlPersist };
}

/** The form with the home directory that is usual on a system. */
export function withSystem(form: GeneratorForm, system: ClientSystem): GeneratorForm {
  return { ...form, system, home: CLIENT_SYSTEMS[system].home(form.localUser) };
}

/** What a ControlPath form needs, for the list in the form. */
export function controlPathFormsFor(release: Release): readonly (typeof CONTROL_PATH_FORMS)[number][] {
  return CONTROL_PATH_FORMS.filter((form) => form.available(release));
}
