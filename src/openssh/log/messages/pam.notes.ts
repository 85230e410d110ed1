import type { Notes } from '../types.ts';
import type { PAM } from './pam.ts';

/** Call sites, keywords and real lines of the messages in `pam.ts`. */
export const PAM_NOTES = {
  'pam-session': {
    at: [
      'pam_unix_sess.c pam_sm_open_session',
      'pam_unix_sess.c pam_sm_close_session',
      'pam_unix_sess.c pam_sm_open_session, before 0.99',
      'pam_unix_sess.c pam_sm_close_session, before 0.99',
    ],
    examples: [
      'Dec 10 09:32:20 LabSZ sshd[24680]: pam_unix(sshd:session): session opened for user fztu by (uid=0)',
      'Dec 10 11:04:45 LabSZ sshd[25628]: pam_unix(sshd:session): session closed for user fztu',
    ],
  },
  'pam-authentication-failure': {
    at: [
      'pam_unix_auth.c',
      'support.c _unix_verify_password',
      'pam_unix_auth.c, before 0.99',
      'pam_unix_auth.c, before 0.99',
      'support.c _unix_verify_password, before 0.99',
      'support.c _cleanup_failures, before 0.99',
      'support.c _cleanup_failures, before 0.99',
      'support.c _cleanup_failures',
      'support.c _cleanup_failures',
      'support.c _cleanup_failures',
      'auth-pam.c sshpam_query',
      'auth-pam.c sshpam_query',
    ],
    examples: [
      'Dec 10 06:55:46 LabSZ sshd[24200]: pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=173.234.31.186',
      'Dec 10 06:55:46 LabSZ sshd[24200]: pam_unix(sshd:auth): check pass; user unknown',
      'Dec 10 09:12:29 LabSZ sshd[24490]: PAM 5 more authentication failures; logname= uid=0 euid=0 tty=ssh ruser= rhost=5.36.59.76  user=root',
      'Dec 10 09:12:29 LabSZ sshd[24490]: PAM service(sshd) ignoring max retries; 6 > 3',
      'May 29 20:56:52 imago sshd[28732]: error: PAM: Authentication failure for stefanor from example.com',
    ],
  },
  'pam-other': {
    at: 'pam_syslog(3)',
    examples: ['sshd[4242]: pam_env(sshd:session): deprecated reading of user environment enabled'],
  },
  'tcp-wrappers': {
    at: ['libwrap refuse.c', 'libwrap'],
    examples: ['Nov 11 23:33:27 Server sshd[5174]: refused connect from host.example.com (::ffff:192.0.2.7)'],
  },
  'last-message-repeated': {
    at: 'syslogd.c fprintlog; the last two by syslogd of macOS',
    examples: ['Nov 22 10:00:00 host last message repeated 3 times'],
  },
  'journal-note': {
    at: 'journalctl',
    examples: ['-- Boot 3f1c5f6d0c1e4b0f9f0a0b1c2d3e4f50 --', '-- No entries --'],
  },
  dropbear: {
    at: 'dropbear, several files',
    examples: [
      "Jul 27 01:04:12 router dropbear[1335]: Bad password attempt for 'root' from 192.0.2.4:60588",
      "[1477] Jul 27 01:18:59 Exit before auth from <192.0.2.4:60794>: (user 'root', 10 fails): Max auth tries reached - user 'root'",
    ],
  },
  'hpn-report': {
    at: 'HPN-SSH',
    examples: [
      'Nov 24 23:46:39 host sshd[32686]: SSH: Server;Ltype: Version;Remote: 127.0.0.1-1780;Protocol: 2.0;Client: libssh2_1.4.3',
    ],
  },
} as const satisfies Notes<typeof PAM>;
