import { MUX } from './session-refused.ts';
import type { Symptom } from './symptom.ts';

/** The refusal in libraries and tools, in the order of how often it is met. */
export const IN_A_LIBRARY = [
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
] as const satisfies readonly Symptom[];
