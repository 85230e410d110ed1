import type { Keyword } from './row.ts';

const FORWARD_WORDS = ['yes', 'all', 'no', 'local', 'remote'];

/** Keywords about forwarded ports, sockets, agents, displays and tunnels. */
export const FORWARDING = [
  {
    name: 'AllowTcpForwarding', family: 'forwarding', type: 'choice', match: true, words: FORWARD_WORDS, wordAliases: { all: 'yes' }, default: 'yes',
    summary: 'Whether TCP forwarding is allowed, in both directions or only local or remote.',
  },
  {
    name: 'AllowStreamLocalForwarding', family: 'forwarding', type: 'choice', since: '6.7', match: true, words: FORWARD_WORDS, wordAliases: { all: 'yes' }, default: 'yes',
    summary: 'Whether Unix-domain sockets may be forwarded, in both directions or only local or remote.',
  },
  {
    name: 'AllowAgentForwarding', family: 'forwarding', type: 'flag', match: true, default: { '6.6': null, '6.9': 'yes' },
    summary: 'Whether the authentication agent may be forwarded.',
  },
  {
    name: 'DisableForwarding', family: 'forwarding', type: 'flag', since: '7.4', match: true, default: 'no',
    summary: 'Turns off all forwarding: X11, agent, TCP and Unix-domain sockets, whatever else is set; up to 9.9 without a patch for CVE-2025-32728, not X11 and the agent.',
  },
  {
    name: 'PermitOpen', family: 'forwarding', type: 'special', match: true, words: ['any', 'none'], default: 'any',
    summary: 'The host:port destinations that TCP forwarding may reach.',
  },
  {
    name: 'PermitListen', family: 'forwarding', type: 'special', since: '7.8', match: true, words: ['any', 'none'], default: 'any',
    summary: 'The addresses and ports that remote TCP forwarding may listen on.',
  },
  {
    name: 'GatewayPorts', family: 'forwarding', type: 'choice', match: true, words: ['clientspecified', 'yes', 'no'], default: 'no',
    summary: 'Whether remotely forwarded ports listen beyond the loopback address.',
  },
  {
    name: 'PermitTunnel', family: 'forwarding', type: 'special', match: true, words: ['no', 'point-to-point', 'ethernet', 'yes'], default: 'no',
    summary: 'Whether tun(4) device forwarding is allowed.',
  },
  {
    name: 'StreamLocalBindMask', family: 'forwarding', type: 'octal', since: '6.7', match: true, default: { '6.7': null, '6.9': '0177' }, repetition: { '6.7': 'last', '10.6': 'first' },
    summary: 'The octal file creation mask of forwarded Unix-domain sockets.',
  },
  {
    name: 'StreamLocalBindUnlink', family: 'forwarding', type: 'flag', since: '6.7', match: true, default: { '6.7': null, '7.3': 'no' },
    summary: 'Whether an existing socket file is removed before a forwarded socket is made.',
  },
  {
    name: 'X11Forwarding', family: 'forwarding', type: 'flag', match: true, default: 'no',
    summary: 'Whether X11 forwarding is allowed.',
  },
  {
    name: 'X11DisplayOffset', family: 'forwarding', type: 'integer', match: true, default: '10',
    summary: 'The first display number that X11 forwarding uses.',
  },
  {
    name: 'X11UseLocalhost', family: 'forwarding', type: 'flag', match: true, default: 'yes',
    summary: 'Whether the forwarded X11 display listens on the loopback address only.',
  },
  {
    name: 'XAuthLocation', family: 'forwarding', type: 'path', default: '/usr/bin/xauth',
    summary: 'Where the xauth program is.',
  },
  {
    name: 'AgentSocketPath', family: 'forwarding', type: 'special', since: '10.6', match: true, default: 'user:.ssh/agent',
    summary: 'Where the sockets of forwarded agents are made: none, user: and a path in the home directory, or shared: and an absolute path.',
  },
] as const satisfies readonly Keyword[]; // prettier-ignore
