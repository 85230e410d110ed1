import { argumentText, atLine } from './support/context.ts';
import { askClients } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Dead connections are never noticed',
  summary: 'TCPKeepAlive is off and ClientAliveInterval is 0, so sessions of clients that vanished stay.',
  explanation:
    'When a client loses its network, nothing tells the server: its sessions stay, and count against limits such as `maxlogins`. Turning `TCPKeepAlive` off is meant to go with `ClientAliveInterval`, whose messages cannot be spoofed. Source: `sshd_config(5)`, TCPKeepAlive: sessions "may hang indefinitely on the server".',
  bad: [{ files: 'TCPKeepAlive no\n', says: 'clientaliveinterval 0', fixed: 'ClientAliveInterval 60\nTCPKeepAlive no\n' }],
  good: [{ files: 'TCPKeepAlive no\nClientAliveInterval 60\n', says: 'clientaliveinterval 60' }, { files: 'TCPKeepAlive yes\n' }],
} as const satisfies Reference; // prettier-ignore

/** Neither TCP nor sshd looks for dead clients. */
export const deadConnectionsStay = {
  id: 'dead-connections-stay',
  severity: 'warning',
  fixAll: false,
  *check(context) {
    if (context.number('ClientAliveInterval') !== 0) return;
    if (context.linesOf('ClientAliveInterval').some(({ line }) => !/^0+$/.test(argumentText(line)))) return;
    for (const read of context.globalLines('TCPKeepAlive'))
      if (/^(no|false)$/i.test(argumentText(read.line)))
        yield {
          ...atLine(read, 'With ClientAliveInterval 0 too, sessions of clients that vanished stay forever.'),
          fix: askClients(context, read),
        };
  },
} as const satisfies Rule; // prettier-ignore
