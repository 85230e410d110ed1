import type { Symptom } from './symptom.ts';

/** The system stops the session, in the order of how often it is met. */
export const SYSTEM = [
  {
    id: 'too-many-logins',
    title: "There were too many logins for 'user'.",
    group: 'system',
    limit: 'pam-maxlogins',
    step: 7,
    acts: 'server',
    texts: [
      { text: "There were too many logins for 'user'." },
      { text: "Too many logins for 'user'." },
      { text: 'sshd-session[500]: pam_limits(sshd:session): Too many logins (max 2) for user' },
    ],
    messages: ['pam-too-many-logins', 'pam-open-session-denied'],
  },
  {
    id: 'fork-retry',
    title: 'bash: fork: retry: Resource temporarily unavailable',
    group: 'system',
    limit: 'nproc',
    step: 7,
    acts: 'server',
    texts: [
      { text: 'bash: fork: retry: Resource temporarily unavailable' },
      { text: 'exec request failed on channel 0' },
      { text: 'sshd-session[13661]: error: do_exec_no_pty: fork: Resource temporarily unavailable' },
    ],
    messages: ['shell-fork-failed', 'exec-request-failed', 'session-fork-failed'],
  },
] as const satisfies readonly Symptom[];
