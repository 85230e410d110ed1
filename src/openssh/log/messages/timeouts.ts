import type { Message } from '../types.ts';

/** Connections and channels that were ended for being idle, unused or dead. */
export const TIMEOUTS = [
  {
    id: 'terminating-inactive-connection',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'info',
    limit: 'unused-connection-timeout',
    forms: [
      {
        format: 'terminating inactive connection from %s',
        since: '9.2',
        fields: 'peer',
      },
    ],
    meaning:
      'The connection had no open channel for UnusedConnectionTimeout, so sshd ended it. An idle -fN master is the usual one.',
    remedy:
      'Let the master go and start a new one when needed (ControlMaster auto does), or raise UnusedConnectionTimeout.',
    notHelp: 'ControlPersist and ServerAliveInterval: neither opens a channel.',
    step: 5,
  },
  {
    id: 'channel-inactivity',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    both: true,
    level: 'verbose',
    limit: 'channel-timeout',
    forms: [
      {
        format: 'channel %d: closing after %u seconds of inactivity',
        since: '9.2',
        until: '10.5',
        fields: 'channel seconds',
      },
      {
        format: 'channel %d: closing after %f seconds of inactivity',
        since: '10.6',
        fields: 'channel seconds',
      },
    ],
    meaning:
      'A channel had no traffic for its ChannelTimeout and was closed; a session on it ended with it. sshd logs this at VERBOSE only.',
    remedy:
      'Raise or remove ChannelTimeout for that channel type, or let the program print something now and then.',
    notHelp: 'ServerAliveInterval and ClientAliveInterval: keepalives are no traffic of the channel.',
    step: 1,
  },
  {
    id: 'client-not-responding',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'info',
    limit: 'client-alive',
    forms: [
      {
        format: 'Timeout, client not responding from %s',
        since: '7.7',
        fields: 'peer',
      },
      { format: 'Timeout, client not responding.', until: '7.6' },
    ],
    meaning: 'The client no longer answered keepalives, so sshd ended the connection with all its sessions.',
    remedy:
      'Set ServerAliveInterval 30 on the client, so that NAT keeps the connection and a dead master ends itself.',
    notHelp: 'Raising MaxSessions.',
    step: 5,
  },
  {
    id: 'server-not-responding',
    origin: 'openssh',
    weight: 'refused',
    side: 'client',
    level: 'info',
    limit: 'server-alive',
    forms: [
      {
        format: 'Timeout, server %s not responding.',
        fields: 'server',
      },
    ],
    meaning:
      'The server no longer answered keepalives, so ssh ended the connection; on a master, with all its sessions.',
    remedy: 'Look at the network and the server. The next ssh starts a new master.',
    notHelp: 'Raising MaxSessions.',
    step: 5,
  },
  {
    id: 'connection-closed-by-remote-host',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    level: 'info',
    limit: null,
    or: ['unused-connection-timeout', 'client-alive'],
    forms: [
      {
        format: 'Connection to %s closed by remote host.',
        fields: 'server',
      },
      {
        format: 'Read from remote host %s: %s',
        fields: 'server error',
      },
      {
        format: 'client_loop: send disconnect: %s',
        loose: true,
        since: '8.0',
        fields: 'error',
      },
      {
        format: 'packet_write_wait: Connection to %s: %s',
        loose: true,
        fields: 'peer error',
      },
      {
        format: 'Connection to %s: %s',
        in: ['ssh_dispatch_run_fatal'],
        loose: true,
        fields: 'peer error',
        is: [{ error: 'Connection reset by peer' }, { error: 'Broken pipe' }],
      },
      {
        format: 'Write failed: %.100s',
        until: '6.7',
        fields: 'error',
        is: [{ error: 'Broken pipe' }],
        shown: 'none',
      },
    ],
    meaning:
      'An established connection was ended by the server or by the network. On a master, every session on it ended too.',
    remedy:
      'The log of the server says which, at the same second. Against forgetful firewalls: ServerAliveInterval 30.',
    notHelp: 'Raising MaxSessions.',
    step: 5,
  },
  {
    id: 'connect-failed',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    both: true,
    level: 'error',
    limit: null,
    forms: [
      {
        format: 'ssh: connect to host %s port %s: %s',
        fields: 'server port error',
      },
      { format: 'Connection timed out during banner exchange' },
      {
        format: 'read: %.100s',
        in: ['kex_exchange_identification', 'ssh_exchange_identification'],
        fields: 'error',
        is: [
          { error: 'Connection timed out' },
          { error: 'Operation timed out' },
          { error: 'No route to host' },
          { error: 'Network is unreachable' },
        ],
      },
      {
        format: '%s: Could not resolve hostname %.100s: %s',
        fields: 'program server error',
        is: [{ program: 'ssh' }],
      },
      {
        format: 'Connection %s %s timed out',
        since: '7.5',
        fields: 'direction peer',
        is: [{ direction: 'to' }, { direction: 'with' }],
      },
      { format: 'Connection to %.200s timed out while waiting to read', until: '6.8', fields: 'peer' },
      { format: 'Connection to %.200s timed out while waiting to write', until: '6.8', fields: 'peer' },
    ],
    meaning:
      'The connection was not made: nothing listens on the port, a firewall is between, or the name is wrong. sshd had no part in it.',
    remedy:
      'On the server, ss -ltn shows whether sshd listens; systemctl status ssh, why not. A ban by fail2ban looks like this too.',
    notHelp: 'Raising any limit of sshd.',
    step: null,
  },
  {
    id: 'control-persist-failed',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    level: 'fatal',
    limit: null,
    forms: [{ format: 'Failed to connect to new control master' }],
    meaning: 'ssh moved its master to the background (ControlPersist) and could not reach it there.',
    remedy:
      'Remove the socket, move ControlPath to a local file system, and start the master beforehand with ssh -fNM HOST.',
    notHelp: 'Raising MaxSessions.',
    step: 5,
  },
] as const satisfies readonly Message[];
