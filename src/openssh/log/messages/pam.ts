import type { LogMessage } from '../types.ts';

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
        at: 'pam_unix_sess.c pam_sm_open_session',
        fields: 'service user -',
      },
      {
        format: 'pam_unix(%s): session closed for user %s',
        at: 'pam_unix_sess.c pam_sm_close_session',
        fields: 'service user',
      },
    ],
    meaning:
      'A login began or ended, as PAM sees it: one for each connection, however many sessions it carries.',
    examples: [
      'Dec 10 09:32:20 LabSZ sshd[24680]: pam_unix(sshd:session): session opened for user fztu by (uid=0)',
      'Dec 10 11:04:45 LabSZ sshd[25628]: pam_unix(sshd:session): session closed for user fztu',
    ],
  },
  {
    ...ORDINARY,
    id: 'pam-authentication-failure',
    origin: 'system',
    by: 'pam_unix',
    forms: [
      { format: 'pam_unix(%s): authentication failure; %s', at: 'pam_unix_auth.c', fields: 'service detail' },
      {
        format: 'pam_unix(%s): check pass; user unknown',
        at: 'support.c _unix_verify_password',
        fields: 'service',
      },
      {
        format: '(pam_unix) authentication failure; %s',
        at: 'pam_unix_auth.c, before 0.99',
        fields: 'detail',
      },
      {
        format: 'PAM %d more authentication failure; %s',
        at: 'support.c _cleanup_failures',
        fields: 'count detail',
      },
      {
        format: 'PAM %d more authentication failures; %s',
        at: 'support.c _cleanup_failures',
        fields: 'count detail',
      },
      {
        format: 'PAM service(%s) ignoring max retries; %d > %d',
        at: 'support.c _cleanup_failures',
        fields: 'service',
      },
      {
        format: 'PAM: %s for %s%.100s from %.100s',
        at: 'auth-pam.c sshpam_query',
        fields: 'reason user - address',
      },
      {
        format: 'PAM: %s for %s from %s via %s',
        at: 'auth-pam.c sshpam_query',
        loose: true,
        fields: 'reason user address to',
      },
    ],
    meaning: 'An attempt to log in failed, as PAM sees it.',
    examples: [
      'Dec 10 06:55:46 LabSZ sshd[24200]: pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=173.234.31.186',
      'Dec 10 06:55:46 LabSZ sshd[24200]: pam_unix(sshd:auth): check pass; user unknown',
      'Dec 10 09:12:29 LabSZ sshd[24490]: PAM 5 more authentication failures; logname= uid=0 euid=0 tty=ssh ruser= rhost=5.36.59.76  user=root',
      'Dec 10 09:12:29 LabSZ sshd[24490]: PAM service(sshd) ignoring max retries; 6 > 3',
      'May 29 20:56:52 imago sshd[28732]: error: PAM: Authentication failure for stefanor from example.com',
    ],
  },
  {
    ...ORDINARY,
    id: 'pam-other',
    origin: 'system',
    by: 'a PAM module',
    generic: true,
    forms: [{ format: 'pam_%s(%s): %s', at: 'pam_syslog(3)', fields: 'module service text' }],
    meaning: 'A PAM module wrote this in the name of sshd.',
    examples: ['sshd[4242]: pam_env(sshd:session): deprecated reading of user environment enabled'],
  },
  {
    ...ORDINARY,
    id: 'tcp-wrappers',
    origin: 'system',
    by: 'libwrap or xinetd',
    forms: [
      { format: 'refused connect from %s', at: 'libwrap refuse.c', fields: 'peer' },
      { format: 'warning: %s: host name/address mismatch: %s', at: 'libwrap', fields: 'file detail' },
    ],
    meaning:
      'hosts.deny refused the connection before sshd spoke. The client sees "Connection closed by remote host".',
    examples: ['Nov 11 23:33:27 Server sshd[5174]: refused connect from host.example.com (::ffff:192.0.2.7)'],
  },
  {
    ...ORDINARY,
    id: 'hpn-report',
    origin: 'system',
    by: 'the HPN-SSH patch',
    forms: [{ format: 'SSH: Server;%s', at: 'HPN-SSH', fields: 'detail' }],
    meaning: 'A report line of builds with the HPN patch.',
    examples: [
      'Nov 24 23:46:39 host sshd[32686]: SSH: Server;Ltype: Version;Remote: 127.0.0.1-1780;Protocol: 2.0;Client: libssh2_1.4.3',
    ],
  },
] as const satisfies readonly LogMessage[];
