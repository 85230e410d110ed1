import type { LimitId } from '#openssh/limits.ts';
import type { StepId } from '#openssh/steps.ts';

/** One symptom: what a person pastes or types, the limit behind it (null where none was hit), the step that helps. */
export interface Symptom {
  readonly text: string;
  readonly limit: LimitId | null;
  readonly step: StepId;
}

/** The twenty most widespread symptoms, in the order of how often they are met. */
export const SYMPTOMS: readonly Symptom[] = [
  {
    text: 'mux_client_request_session: session request failed: Session open refused by peer',
    limit: 'max-sessions',
    step: 1,
  },
  {
    text: 'mux_client_request_session: session request failed: Session open refused by peer\nControlSocket /home/ci/.ssh/cm-git@web-1:22 already exists, disabling multiplexing',
    limit: 'max-sessions',
    step: 1,
  },
  { text: 'Oct 05 15:27:05 ubuntu sshd[1263017]: error: no more sessions', limit: 'max-sessions', step: 1 },
  { text: 'channel 21: open failed: connect failed: open failed', limit: 'max-sessions', step: 1 },
  { text: 'channel 3: open failed: administratively prohibited: open failed', limit: 'forwarding', step: 1 },
  { text: 'raised MaxSessions, restarted sshd, same error', limit: 'max-sessions', step: 4 },
  {
    text: "paramiko.ssh_exception.ChannelException: ChannelException(2, 'Connect failed')",
    limit: 'max-sessions',
    step: 1,
  },
  { text: 'ssh: rejected: connect failed (open failed)', limit: 'max-sessions', step: 1 },
  { text: 'Error: (SSH) Channel open failure: open failed', limit: 'max-sessions', step: 1 },
  { text: 'Net::SSH::ChannelOpenFailed: open failed (1)', limit: 'max-sessions', step: 1 },
  {
    text: 'fatal: [db1]: UNREACHABLE! => {"changed": false, "msg": "Failed to connect to the host via ssh: mux_client_request_session: session request failed: Session open refused by peer\\r\\nControl master terminated unexpectedly", "unreachable": true}',
    limit: 'max-sessions',
    step: 1,
  },
  { text: 'kex_exchange_identification: Connection closed by remote host', limit: 'max-startups', step: 1 },
  { text: 'ssh_exchange_identification: Exceeded MaxStartups', limit: 'max-startups', step: 1 },
  {
    text: 'Nov 21 03:12:45 web-1 sshd[811]: drop connection #11 from [203.0.113.9]:49814 on [192.0.2.1]:22 past Maxstartups',
    limit: 'max-startups',
    step: 1,
  },
  {
    text: 'sshd[811]: drop connection #0 from [203.0.113.9]:49814 on [192.0.2.1]:22 penalty: connections without attempting authentication',
    limit: 'per-source-penalties',
    step: 1,
  },
  {
    text: 'unix_listener: path "/home/ci/.ssh/sockets/deploy@ec2-203-0-113-25.eu-central-1.compute.amazonaws.com:22.PpWlmFCaHzqqcTse" too long for Unix domain socket',
    limit: 'control-path-length',
    step: 6,
  },
  {
    text: 'unix_listener: cannot bind to path /home/ci/.ssh/sockets/x.PpWlmFCaHzqqcTse: No such file or directory',
    limit: 'control-socket-directory',
    step: 6,
  },
  {
    text: 'Control socket connect(/home/ci/.ssh/cm-web-1): Connection refused',
    limit: 'stale-control-socket',
    step: 5,
  },
  { text: 'git clone never returns with ControlPersist', limit: null, step: 5 },
  { text: 'getsockname failed: Not a socket', limit: 'windows-control-master', step: 5 },
];
