import type { Message } from '../types.ts';

const ORDINARY = { weight: 'ordinary', side: 'server', level: null, limit: null, step: null } as const;

/** What PAM modules, TCP wrappers and patched builds write under the ident of sshd. */
export const PAM = [
  {
    ...ORDINARY,
    id: 'pam-session',
    origin: 'system',
    by: 'pam_unix',
    forms: [
      {
        format: 'pam_unix(%s): session opened for user %s by %s',
        fields: 'service user -',
      },
      {
        format: 'pam_unix(%s): session closed for user %s',
        fields: 'service user',
      },
    ],
    meaning:
      'A login began or ended, as PAM sees it: one for each connection, however many sessions it carries.',
  },
  {
    ...ORDINARY,
    id: 'pam-authentication-failure',
    origin: 'system',
    by: 'pam_unix',
    forms: [
      { format: 'pam_unix(%s): authentication failure; %s', fields: 'service detail' },
      {
        format: 'pam_unix(%s): check pass; user unknown',
        fields: 'service',
      },
      {
        format: '(pam_unix) authentication failure; %s',
        fields: 'detail',
      },
      {
        format: 'PAM %d more authentication failure; %s',
        fields: 'count detail',
      },
      {
        format: 'PAM %d more authentication failures; %s',
        fields: 'count detail',
      },
      {
        format: 'PAM service(%s) ignoring max retries; %d > %d',
        fields: 'service',
      },
      {
        format: 'PAM: %s for %s%.100s from %.100s',
        fields: 'reason user - address',
      },
      {
        format: 'PAM: %s for %s from %s via %s',
        loose: true,
        fields: 'reason user address to',
      },
    ],
    meaning: 'An attempt to log in failed, as PAM sees it.',
  },
  {
    ...ORDINARY,
    id: 'pam-other',
    origin: 'system',
    by: 'a PAM module',
    generic: true,
    forms: [{ format: 'pam_%s(%s): %s', fields: 'module service text' }],
    meaning: 'A PAM module wrote this in the name of sshd.',
  },
  {
    ...ORDINARY,
    id: 'tcp-wrappers',
    origin: 'system',
    by: 'libwrap or xinetd',
    forms: [
      { format: 'refused connect from %s', fields: 'peer' },
      { format: 'warning: %s: host name/address mismatch: %s', fields: 'file detail' },
    ],
    meaning:
      'hosts.deny refused the connection before sshd spoke. The client sees "Connection closed by remote host".',
  },
  {
    ...ORDINARY,
    id: 'hpn-report',
    origin: 'system',
    by: 'the HPN-SSH patch',
    forms: [{ format: 'SSH: Server;%s', fields: 'detail' }],
    meaning: 'A report line of builds with the HPN patch.',
  },
] as const satisfies readonly Message[];
