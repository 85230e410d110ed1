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
      // sshd(pam_unix)[PID]: the module's name was a part of the ident before 0.99.
      { format: 'session opened for user %s by %s', fields: 'user -' },
      { format: 'session closed for user %s', fields: 'user' },
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
      { format: 'authentication failure; %s', fields: 'detail' },
      { format: 'check pass; user unknown' },
      { format: '%d more authentication failures; %s', fields: 'count detail' },
      { format: '%d more authentication failure; %s', fields: 'count detail' },
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
    id: 'last-message-repeated',
    origin: 'system',
    by: 'syslogd',
    side: 'system',
    forms: [
      { format: 'last message repeated %d times', fields: 'times' },
      { format: 'last message repeated %d time', fields: 'times' },
      { format: '--- last message repeated %d times ---', fields: 'times' },
      { format: '--- last message repeated %d time ---', fields: 'times' },
    ],
    meaning:
      'syslogd kept the line before this one back, and writes how often it came. It is counted so often here.',
  },
  {
    ...ORDINARY,
    id: 'journal-note',
    origin: 'system',
    by: 'journalctl',
    side: 'system',
    forms: [
      { format: '-- Logs begin at %s', fields: 'span' },
      { format: '-- Journal begins at %s', fields: 'span' },
      { format: '-- Boot %s --', fields: 'boot' },
      { format: '-- Reboot --' },
      { format: '-- No entries --' },
    ],
    meaning: 'A note of journalctl about the journal itself.',
  },
  {
    ...ORDINARY,
    id: 'dropbear',
    origin: 'system',
    by: 'Dropbear',
    forms: [
      { format: 'Child connection from %s', fields: 'from' },
      { format: "Bad password attempt for '%s' from %s", fields: 'user from' },
      { format: "bad password attempt for '%s' from %s", fields: 'user from' },
      { format: "Password auth succeeded for '%s' from %s", fields: 'user from' },
      { format: "PAM password auth succeeded for '%s' from %s", fields: 'user from' },
      { format: "Pubkey auth succeeded for '%s' with %s", fields: 'user detail' },
      { format: 'Login attempt for nonexistent user%s', fields: 'detail' },
      { format: 'login attempt for nonexistent user%s', fields: 'detail' },
      { format: 'Exit before auth%s', fields: 'detail' },
      { format: 'Exit (%s): %s', fields: 'user detail' },
      { format: 'Exit (%s) from <%s>: %s', fields: 'user peer detail' },
      { format: "Max auth tries reached - user '%s'%s", fields: 'user detail' },
      { format: 'Not backgrounding' },
      { format: 'Running in background' },
    ],
    meaning:
      'Dropbear wrote this, another SSH server: sshd_config and its limits do not apply. Its own are options of dropbear, such as -T for attempts to log in.',
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
