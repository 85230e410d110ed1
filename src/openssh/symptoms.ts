import { describedSymptom } from './log/described.ts';
import type { LimitId } from './limits.ts';
import type { StepId } from './steps.ts';

/** One text of a symptom, as a reader pastes it. */
export interface SymptomText {
  readonly text: string;
  /** What this text alone proves, where that differs from the symptom as a whole. */
  readonly limit?: LimitId | null;
  readonly step?: StepId;
  /** Limits that the classifier must name as possible. */
  readonly or?: readonly LimitId[];
}

/** One way in which people run into a limit. Its prose is `content/symptoms/ID.mdx`. */
export interface Symptom {
  /** Stable: the anchor on the page of symptoms. */
  readonly id: string;
  /** The heading: the exact text, or what people say where nothing is printed. */
  readonly title: string;
  /** True if the heading is a description and no message. */
  readonly described?: true;
  readonly group: SymptomGroupId;
  /** The limit behind it; null where none was hit. */
  readonly limit: LimitId | null;
  readonly step: StepId;
  /** Who can change it. */
  readonly acts: 'server' | 'client' | 'both';
  /** Exact texts; a test has each classified. */
  readonly texts: readonly SymptomText[];
  /** Word that marks a text as this symptom's, whatever message stands inside it: a tool's own frame. */
  readonly mark?: string;
  /** What people say who have it, without its text; the search leads them here. */
  readonly words?: readonly string[];
  /** Messages of the catalog that lead here. */
  readonly messages: readonly string[];
}

/** Where in the life of a connection a symptom shows. */
export const SYMPTOM_GROUPS = [
  { id: 'session-refused', title: 'A session is refused on an open connection' },
  { id: 'in-a-library', title: 'The refusal in libraries and tools' },
  { id: 'before-login', title: 'The connection is dropped before the login' },
  { id: 'forwarding', title: 'A forwarding is refused' },
  { id: 'control-socket', title: 'The control socket or its master' },
  { id: 'configuration', title: 'The configuration does not do what you meant' },
  { id: 'system', title: 'The system stops the session' },
] as const;

export type SymptomGroupId = (typeof SYMPTOM_GROUPS)[number]['id'];

const MUX = 'mux_client_request_session: session request failed: Session open refused by peer';

/** The symptoms, each group in the order of how often it is met. Sources: public threads, and the runs behind the guide. */
export const SYMPTOMS = [
  {
    id: 'session-open-refused-by-peer',
    title: MUX,
    group: 'session-refused',
    limit: 'max-sessions',
    step: 1,
    acts: 'both',
    texts: [{ text: MUX }, { text: 'Session open refused by peer' }],
    messages: ['mux-session-refused'],
  },
  {
    id: 'already-exists-disabling-multiplexing',
    title: 'ControlSocket … already exists, disabling multiplexing',
    group: 'session-refused',
    limit: 'max-sessions',
    step: 1,
    acts: 'both',
    texts: [
      {
        text: `${MUX}\nControlSocket /home/ci/.ssh/sockets/ci@web-1-22 already exists, disabling multiplexing`,
      },
      {
        text: 'ControlSocket /home/ci/.ssh/sockets/ci@web-1-22 already exists, disabling multiplexing',
        limit: null,
        step: 5,
        or: ['stale-control-socket'],
      },
    ],
    messages: ['control-socket-exists'],
  },
  {
    id: 'error-no-more-sessions',
    title: 'error: no more sessions',
    group: 'session-refused',
    limit: 'max-sessions',
    step: 1,
    acts: 'server',
    texts: [
      { text: 'sshd[4242]: error: no more sessions' },
      { text: 'sshd-session[4242]: error: no more sessions' },
      { text: 'no more sessions' },
    ],
    words: ['which user caused no more sessions'],
    messages: ['no-more-sessions', 'session-open-failed-free-channel'],
  },
  {
    id: 'connect-failed-open-failed',
    title: 'channel 21: open failed: connect failed: open failed',
    group: 'session-refused',
    limit: 'max-sessions',
    step: 1,
    acts: 'both',
    texts: [{ text: 'channel 21: open failed: connect failed: open failed' }],
    messages: ['channel-open-failed-session', 'control-master-killed-by-refusal'],
  },
  {
    id: 'raised-and-still-refused',
    title: 'MaxSessions was raised, sshd restarted, and the error is the same',
    described: true,
    group: 'session-refused',
    limit: 'max-sessions',
    step: 4,
    acts: 'client',
    texts: [{ text: 'raised MaxSessions, restarted sshd, same error' }],
    messages: [],
  },
  {
    id: 'channel-number-climbs',
    title: 'The channel numbers climb for days, then every session is refused',
    described: true,
    group: 'session-refused',
    limit: 'max-sessions',
    step: 1,
    acts: 'client',
    texts: [{ text: 'channel 63: open failed: connect failed: open failed' }],
    messages: [],
  },
  {
    id: 'additional-sessions-disabled',
    title: 'Disconnecting: Possible attack: attempt to open a session after additional sessions disabled',
    group: 'session-refused',
    limit: 'no-more-sessions-request',
    step: 5,
    acts: 'client',
    texts: [
      {
        text: 'Disconnecting: Possible attack: attempt to open a session after additional sessions disabled',
      },
    ],
    messages: ['session-opened-after-promise'],
  },
  {
    id: 'paramiko-channel-exception',
    title: "paramiko: ChannelException(2, 'Connect failed')",
    group: 'in-a-library',
    limit: 'max-sessions',
    step: 1,
    acts: 'both',
    texts: [
      { text: "paramiko.ssh_exception.ChannelException: ChannelException(2, 'Connect failed')" },
      { text: 'Secsh channel 10 open FAILED: open failed: Connect failed' },
      {
        text: "ChannelException(1, 'Administratively prohibited')",
        limit: 'forwarding',
        or: ['max-sessions'],
      },
    ],
    messages: ['paramiko-connect-failed', 'paramiko-prohibited', 'paramiko-unable-to-open-channel'],
  },
  {
    id: 'go-rejected-connect-failed',
    title: 'Go: ssh: rejected: connect failed (open failed)',
    group: 'in-a-library',
    limit: 'max-sessions',
    step: 1,
    acts: 'both',
    texts: [
      { text: 'ssh: rejected: connect failed (open failed)' },
      { text: 'ssh: unexpected packet in response to channel open: <nil>' },
    ],
    messages: ['go-connect-failed', 'go-unexpected-packet', 'go-prohibited'],
  },
  {
    id: 'node-channel-open-failure',
    title: 'Node: (SSH) Channel open failure: open failed',
    group: 'in-a-library',
    limit: 'max-sessions',
    step: 1,
    acts: 'both',
    texts: [{ text: 'Error: (SSH) Channel open failure: open failed' }],
    messages: ['node-ssh2-open-failed'],
  },
  {
    id: 'ruby-open-failed',
    title: 'Ruby: Net::SSH::ChannelOpenFailed: open failed (1)',
    group: 'in-a-library',
    limit: 'max-sessions',
    step: 1,
    acts: 'both',
    texts: [{ text: 'Net::SSH::ChannelOpenFailed: open failed (1)' }, { text: 'open failed (1)' }],
    messages: ['net-ssh-open-failed'],
  },
  {
    id: 'ansible-unreachable',
    title: 'Ansible: UNREACHABLE! … Session open refused by peer',
    mark: 'UNREACHABLE!',
    group: 'in-a-library',
    limit: 'max-sessions',
    step: 1,
    acts: 'client',
    texts: [
      {
        text: `fatal: [db1]: UNREACHABLE! => {"changed": false, "msg": "Failed to connect to the host via ssh: ${MUX}\\r\\nControl master terminated unexpectedly", "unreachable": true}`,
      },
      {
        text: 'Control master terminated unexpectedly',
        limit: null,
        step: 5,
        or: ['max-sessions'],
      },
    ],
    messages: ['mux-master-gone'],
  },
  {
    id: 'closed-by-remote-host',
    title: 'kex_exchange_identification: Connection closed by remote host',
    group: 'before-login',
    limit: 'max-startups',
    step: 1,
    acts: 'server',
    texts: [
      {
        text: 'kex_exchange_identification: Connection closed by remote host',
        or: ['per-source-penalties'],
      },
      { text: 'ssh_exchange_identification: Connection closed by remote host' },
      { text: 'kex_exchange_identification: read: Connection reset by peer' },
    ],
    messages: ['closed-during-identification'],
  },
  {
    id: 'exceeded-maxstartups',
    title: 'Exceeded MaxStartups, or Not allowed at this time',
    group: 'before-login',
    limit: 'max-startups',
    step: 1,
    acts: 'server',
    texts: [
      { text: 'ssh_exchange_identification: Exceeded MaxStartups' },
      { text: 'Not allowed at this time', limit: 'per-source-penalties', or: ['max-startups'] },
      { text: 'Error reading SSH protocol banner' },
      { text: 'Server response does not contain SSH protocol identification' },
    ],
    messages: [
      'banner-exceeded-maxstartups',
      'banner-not-allowed',
      'paramiko-banner',
      'sshnet-no-identification',
    ],
  },
  {
    id: 'drop-connection-past-maxstartups',
    title: 'drop connection #11 from [192.0.2.7]:49814 on [192.0.2.1]:22 past MaxStartups',
    group: 'before-login',
    limit: 'max-startups',
    step: 1,
    acts: 'server',
    texts: [
      { text: 'sshd[811]: error: beginning MaxStartups throttling' },
      { text: 'sshd[811]: drop connection #11 from [192.0.2.7]:49814 on [192.0.2.1]:22 past MaxStartups' },
      { text: 'sshd[811]: drop connection #11 from [192.0.2.7]:49814 on [192.0.2.1]:22 past Maxstartups' },
      { text: 'sshd[811]: drop connection #11 from [192.0.2.7]:49814 on [192.0.2.1]:22 Maxstartups' },
    ],
    messages: [
      'maxstartups-drop',
      'maxstartups-throttling',
      'maxstartups-rate-limited',
      'parallel-simultaneous-logins',
      'drop-connection-debug',
    ],
  },
  {
    id: 'penalty',
    title: 'drop connection #0 from … penalty: connections without attempting authentication',
    group: 'before-login',
    limit: 'per-source-penalties',
    step: 1,
    acts: 'server',
    texts: [
      {
        text: 'sshd[811]: drop connection #0 from [192.0.2.7]:49814 on [192.0.2.1]:22 penalty: connections without attempting authentication',
      },
      {
        text: 'srclimit_penalise: 192.0.2.7/32: activating ipv4 penalty of 15.760 seconds for penalty: failed authentication',
      },
    ],
    messages: [
      'penalty-drop',
      'penalty-activated',
      'penalty-noted',
      'penalty-reason',
      'penalty-rate-limited',
    ],
  },
  {
    id: 'trigger-limit-hit',
    title: 'sshd.socket: Trigger limit hit, refusing further activation.',
    group: 'before-login',
    limit: 'socket-activation',
    step: 7,
    acts: 'server',
    texts: [{ text: 'systemd[1]: sshd.socket: Trigger limit hit, refusing further activation.' }],
    messages: ['socket-trigger-limit'],
  },
  {
    id: 'administratively-prohibited',
    title: 'channel 3: open failed: administratively prohibited: open failed',
    group: 'forwarding',
    limit: 'forwarding',
    step: 1,
    acts: 'server',
    texts: [
      {
        text: 'channel 3: open failed: administratively prohibited: open failed',
        or: ['max-sessions'],
      },
    ],
    messages: [
      'channel-open-prohibited',
      'mux-jump-refused',
      'refused-local-port-forward',
      'forward-request-denied',
      'vscode-forwarding-disabled',
    ],
  },
  {
    id: 'address-already-in-use',
    title: 'bind [127.0.0.1]:1080: Address already in use',
    group: 'forwarding',
    limit: null,
    step: 5,
    acts: 'client',
    texts: [{ text: 'bind [127.0.0.1]:1080: Address already in use' }],
    messages: ['bind-address-in-use'],
  },
  {
    id: 'too-long-for-unix-domain-socket',
    title: 'unix_listener: path "…" too long for Unix domain socket',
    group: 'control-socket',
    limit: 'control-path-length',
    step: 6,
    acts: 'client',
    texts: [
      {
        text: 'unix_listener: path "/home/ci/.ssh/sockets/deploy@ec2-203-0-113-25.eu-central-1.compute.amazonaws.com:22.PpWlmFCaHzqqcTse" too long for Unix domain socket',
      },
      { text: "ControlPath too long ('/home/ci/.ssh/sockets/deploy@a-very-long-name' >= 104 bytes)" },
    ],
    messages: ['control-socket-path-too-long', 'control-path-too-long'],
  },
  {
    id: 'cannot-bind-to-path',
    title: 'unix_listener: cannot bind to path …: No such file or directory',
    group: 'control-socket',
    limit: 'control-socket-directory',
    step: 6,
    acts: 'client',
    texts: [
      {
        text: 'unix_listener: cannot bind to path /home/ci/.ssh/sockets/x.PpWlmFCaHzqqcTse: No such file or directory',
      },
      {
        text: 'unix_listener: cannot bind to path /home/ci/.ssh/sockets/x.PpWlmFCaHzqqcTse: Operation not permitted',
      },
      { text: 'muxserver_listen: link mux listener /mnt/s.PpWl => /mnt/s: Bad file descriptor' },
    ],
    messages: ['control-socket-cannot-bind', 'control-socket-link-failed', 'control-socket-denied'],
  },
  {
    id: 'control-socket-connect-refused',
    title: 'Control socket connect(…): Connection refused, or a master that hangs',
    group: 'control-socket',
    limit: 'stale-control-socket',
    step: 5,
    acts: 'client',
    texts: [{ text: 'Control socket connect(/home/ci/.ssh/sockets/m): Connection refused' }],
    words: ['ssh hangs after sleep'],
    messages: ['control-socket-refused', 'control-socket-missing', 'mux-master-hello-failed'],
  },
  {
    id: 'never-returns',
    title: 'A script, or git clone, never returns since ControlPersist is set',
    described: true,
    group: 'control-socket',
    limit: null,
    step: 5,
    acts: 'client',
    texts: [{ text: 'git clone never returns with ControlPersist' }],
    messages: [],
  },
  {
    id: 'getsockname-failed',
    title: 'Windows: getsockname failed: Not a socket',
    group: 'control-socket',
    limit: 'windows-control-master',
    step: 5,
    acts: 'client',
    texts: [
      { text: 'getsockname failed: Not a socket' },
      { text: 'getsockname failed: Bad file descriptor' },
    ],
    messages: ['windows-getsockname', 'windows-channel-internal-error'],
  },
  {
    id: 'wrong-user-or-machine',
    title: 'ssh lands on the wrong machine, or as the wrong user',
    described: true,
    group: 'control-socket',
    limit: null,
    step: 6,
    acts: 'client',
    texts: [{ text: 'ssh lands on the wrong machine' }],
    messages: [],
  },
  {
    id: 'exit-ends-running-jobs',
    title: 'Refreshing the master with ssh -O exit ends the jobs that run on it',
    described: true,
    group: 'control-socket',
    limit: null,
    step: 5,
    acts: 'client',
    texts: [{ text: 'ssh -O exit on the master kills the running jobs' }],
    messages: [],
  },
  {
    id: 'not-allowed-within-a-match-block',
    title: "Directive 'MaxStartups' is not allowed within a Match block",
    group: 'configuration',
    limit: null,
    step: 3,
    acts: 'server',
    texts: [
      { text: "/etc/ssh/sshd_config line 9: Directive 'MaxStartups' is not allowed within a Match block" },
    ],
    messages: ['not-allowed-in-match'],
  },
  {
    id: 'new-value-has-no-effect',
    title: 'sshd -t is silent, and the new value has no effect',
    described: true,
    group: 'configuration',
    limit: 'max-sessions',
    step: 2,
    acts: 'server',
    texts: [],
    words: ['my drop-in in sshd_config.d is ignored'],
    messages: [],
  },
  {
    id: 'too-many-logins',
    title: "There were too many logins for 'user'.",
    group: 'system',
    limit: 'pam-maxlogins',
    step: 7,
    acts: 'server',
    texts: [
      { text: "There were too many logins for 'user'." },
      { text: "Too many logins for 'user'." },
      { text: 'sshd-session[500]: pam_limits(sshd:session): Too many logins (max 2) for user' },
    ],
    messages: ['pam-too-many-logins', 'pam-open-session-denied'],
  },
  {
    id: 'fork-retry',
    title: 'bash: fork: retry: Resource temporarily unavailable',
    group: 'system',
    limit: 'nproc',
    step: 7,
    acts: 'server',
    texts: [
      { text: 'bash: fork: retry: Resource temporarily unavailable' },
      { text: 'exec request failed on channel 0' },
      { text: 'sshd-session[13661]: error: do_exec_no_pty: fork: Resource temporarily unavailable' },
    ],
    messages: ['shell-fork-failed', 'exec-request-failed', 'session-fork-failed'],
  },
] as const satisfies readonly Symptom[];

export type SymptomId = (typeof SYMPTOMS)[number]['id'];

/** The symptom that a message of the catalog leads to; with the text it stands in, the symptom of the tool around it. */
export function symptomOfMessage(message: string, text = ''): Symptom | undefined {
  const all: readonly Symptom[] = SYMPTOMS;
  return (
    all.find(({ mark }) => mark !== undefined && text.includes(mark)) ??
    all.find(({ messages }) => messages.includes(message))
  );
}

/** The symptom that a sentence of a reader describes. */
export function symptomOfWords(text: string): Symptom | undefined {
  const verdict = describedSymptom(text);
  if (!verdict) return undefined;
  return (SYMPTOMS as readonly Symptom[]).find(({ described, texts, words = [] }) =>
    [...words, ...(described ? texts.map((own) => own.text) : [])].some(
      (own) => describedSymptom(own) === verdict,
    ),
  );
}
