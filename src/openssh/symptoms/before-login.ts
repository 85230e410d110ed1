import type { Symptom } from './symptom.ts';

/** The connection is dropped before the login, in the order of how often it is met. */
export const BEFORE_LOGIN = [
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
] as const satisfies readonly Symptom[];
