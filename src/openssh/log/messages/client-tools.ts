import type { Message } from '../types.ts';

/** Programs that run ssh and put words of their own around it. */
export const CLIENT_TOOLS = [
  {
    id: 'ansible-data-not-sent',
    origin: 'library',
    by: 'Ansible',
    weight: 'trouble',
    side: 'client',
    level: null,
    limit: null,
    or: ['max-sessions', 'max-startups'],
    generic: true,
    forms: [
      {
        format: 'Data could not be sent to remote host "%s". Make sure this host can be reached over ssh: %s',
        fields: 'server detail',
      },
      {
        format: 'Failed to connect to the host via ssh: %s',
        fields: 'detail',
      },
      {
        format: '%s: UNREACHABLE! => %s',
        fields: 'server detail',
      },
      { format: '%s | UNREACHABLE! => %s', fields: 'server detail' },
    ],
    meaning:
      'The ssh under Ansible failed; what it printed stands behind this text. Many forks that share one connection (delegate_to) hit MaxSessions.',
    remedy:
      'Read the text of ssh behind it. With delegate_to, keep forks below MaxSessions of that host, or use throttle:.',
    notHelp: 'Raising MaxStartups when the text is "Session open refused by peer".',
    step: 6,
  },
  {
    id: 'parallel-simultaneous-logins',
    origin: 'library',
    by: 'GNU parallel',
    weight: 'refused',
    side: 'client',
    level: null,
    limit: 'max-startups',
    or: ['max-sessions'],
    forms: [
      {
        format: 'parallel: Warning: ssh to %s only allows for %d simultaneous logins.',
        loose: true,
        fields: 'host logins',
      },
    ],
    meaning:
      'GNU parallel tried how many logins the server takes at once, and got fewer than the jobs asked for. It runs that many at a time.',
    remedy:
      'Use one master and plain ssh commands instead of -S, or raise MaxStartups; --sshdelay 0.1 spaces the logins out.',
    notHelp: 'Raising MaxSessions, unless -M or a master of your own is in use.',
    step: 1,
  },
  {
    id: 'git-could-not-read',
    origin: 'library',
    by: 'git',
    weight: 'trouble',
    side: 'client',
    level: null,
    limit: null,
    or: ['max-startups', 'per-source-penalties'],
    forms: [
      { format: 'fatal: Could not read from remote repository.', loose: true },
      { format: 'Could not read from remote repository.' },
    ],
    meaning: 'The ssh under git ended without an answer. The line above it, printed by ssh, says why.',
    remedy:
      'Read the line above. For many repositories in parallel, share one connection (ControlMaster) or fetch fewer at once; hosters have limits of their own.',
    notHelp: 'Raising MaxSessions on your own machine.',
    step: null,
  },
  {
    id: 'vscode-forwarding-disabled',
    origin: 'library',
    by: 'VS Code Remote-SSH',
    weight: 'refused',
    side: 'client',
    level: null,
    limit: 'forwarding',
    forms: [
      {
        format: 'TCP port forwarding may be disabled%s',
        fields: 'detail',
      },
      {
        format: 'Failed to set up socket for dynamic port forward to remote port %d: %s',
        fields: 'port detail',
      },
      {
        format: 'Failed to set up dynamic port forwarding connection over SSH to the VS Code Server%s',
        fields: 'detail',
      },
    ],
    meaning: 'VS Code reached the server but could not forward a port to its own server there.',
    remedy:
      'Set AllowTcpForwarding yes (or local) for that user on the server and reload; or try "remote.SSH.useLocalServer": false.',
    notHelp: 'Raising MaxSessions.',
    step: 1,
  },
] as const satisfies readonly Message[];
