import type { LogMessage } from '../types.ts';

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
        at: 'serverloop.c wait_until_can_do_something',
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
    keywords: ['UnusedConnectionTimeout', 'ControlPersist'],
    examples: ['terminating inactive connection from user user 127.0.0.1 port 48318'],
  },
  {
    id: 'channel-inactivity',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'verbose',
    limit: 'channel-timeout',
    forms: [
      {
        format: 'channel %d: closing after %u seconds of inactivity',
        at: 'channels.c channel_handler',
        since: '9.2',
        until: '10.5',
        fields: 'channel seconds',
      },
      {
        format: 'channel %d: closing after %f seconds of inactivity',
        at: 'channels.c channel_handler',
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
    keywords: ['ChannelTimeout'],
    examples: [
      'channel 0: closing after 2 seconds of inactivity',
      'channel 0: closing after 2.000000 seconds of inactivity',
    ],
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
        at: 'serverloop.c client_alive_check',
        since: '7.7',
        fields: 'peer',
      },
      { format: 'Timeout, client not responding.', at: 'serverloop.c client_alive_check', until: '7.6' },
    ],
    meaning: 'The client no longer answered keepalives, so sshd ended the connection with all its sessions.',
    cause: 'A suspended laptop, a NAT that forgot the connection, a dead network.',
    remedy:
      'Set ServerAliveInterval 30 on the client, so that NAT keeps the connection and a dead master ends itself.',
    notHelp: 'Raising MaxSessions.',
    step: 5,
    keywords: ['ClientAliveInterval', 'ClientAliveCountMax', 'ServerAliveInterval'],
    examples: [
      'Timeout, client not responding from user alice 192.0.2.7 port 50122',
      'Timeout, client not responding.',
    ],
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
        at: 'clientloop.c server_alive_check',
        fields: 'server',
      },
    ],
    meaning:
      'The server no longer answered keepalives, so ssh ended the connection; on a master, with all its sessions.',
    remedy: 'Look at the network and the server. The next ssh starts a new master.',
    notHelp: 'Raising MaxSessions.',
    step: 5,
    keywords: ['ServerAliveInterval', 'ServerAliveCountMax'],
    examples: ['Timeout, server server.example.com not responding.'],
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
        at: 'clientloop.c client_process_net_input',
        fields: 'server',
      },
      {
        format: 'Read from remote host %s: %s',
        at: 'clientloop.c client_process_net_input',
        fields: 'server error',
      },
      {
        format: 'client_loop: send disconnect: %s',
        at: 'packet.c ssh_packet_send2',
        loose: true,
        fields: 'error',
      },
      {
        format: 'packet_write_wait: Connection to %s: %s',
        at: 'packet.c sshpkt_fatal',
        loose: true,
        fields: 'peer error',
      },
    ],
    meaning:
      'An established connection was ended by the server or by the network. On a master, every session on it ended too.',
    cause:
      'UnusedConnectionTimeout, ClientAliveCountMax, a restart of the server machine, a firewall that forgot the connection.',
    remedy:
      'The log of the server says which, at the same second. Against forgetful firewalls: ServerAliveInterval 30.',
    notHelp: 'Raising MaxSessions.',
    step: 5,
    keywords: ['UnusedConnectionTimeout', 'ClientAliveInterval', 'ServerAliveInterval'],
    examples: [
      'Connection to server closed by remote host.',
      'client_loop: send disconnect: Broken pipe',
      'packet_write_wait: Connection to 192.0.2.1 port 22: Broken pipe',
    ],
  },
  {
    id: 'connect-failed',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    level: 'error',
    limit: null,
    forms: [
      {
        format: 'ssh: connect to host %s port %s: %s',
        at: 'sshconnect.c ssh_connect_direct',
        fields: 'server port error',
      },
      { format: 'Connection timed out during banner exchange', at: 'kex.c kex_exchange_identification' },
      {
        format: '%s: Could not resolve hostname %.100s: %s',
        at: 'ssh.c resolve_host',
        fields: 'program server error',
        is: [{ program: 'ssh' }],
      },
      {
        format: 'Connection %s %s timed out',
        at: 'packet.c sshpkt_fatal',
        since: '7.5',
        fields: 'direction peer',
        is: [{ direction: 'to' }, { direction: 'with' }],
      },
    ],
    meaning:
      'The connection was not made: nothing listens on the port, a firewall is between, or the name is wrong. sshd had no part in it.',
    remedy:
      'On the server, ss -ltn shows whether sshd listens; systemctl status ssh, why not. A ban by fail2ban looks like this too.',
    notHelp: 'Raising any limit of sshd.',
    step: null,
    examples: [
      'ssh: connect to host server port 2284: Connection refused',
      'ssh: connect to host 192.0.2.1 port 22: Connection timed out',
      'ssh: Could not resolve hostname server.invalid: Name or service not known',
    ],
  },
  {
    id: 'control-persist-failed',
    origin: 'openssh',
    weight: 'trouble',
    side: 'client',
    level: 'fatal',
    limit: null,
    forms: [{ format: 'Failed to connect to new control master', at: 'ssh.c control_persist_detach' }],
    meaning: 'ssh moved its master to the background (ControlPersist) and could not reach it there.',
    cause:
      'The socket was removed or replaced meanwhile, or lies on a file system that does not carry sockets well.',
    remedy:
      'Remove the socket, move ControlPath to a local file system, and start the master beforehand with ssh -fNM HOST.',
    notHelp: 'Raising MaxSessions.',
    step: 5,
    keywords: ['ControlPersist', 'ControlPath'],
    examples: ['Failed to connect to new control master'],
  },
] as const satisfies readonly LogMessage[];
