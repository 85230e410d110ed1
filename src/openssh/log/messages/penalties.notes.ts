import type { Notes } from '../types.ts';
import type { PENALTIES } from './penalties.ts';

/** Call sites, keywords and real lines of the messages in `penalties.ts`. */
export const PENALTIES_NOTES = {
  'penalty-drop': {
    cause:
      'Failed logins, or connections that end without trying to log in (monitoring, port checks, Ansible probing). Everybody behind one NAT shares the penalty.',
    at: [
      'sshd.c drop_connection',
      'sshd.c drop_connection',
      'sshd.c drop_connection',
      'sshd.c drop_connection, as people shorten it',
    ],
    keywords: ['PerSourcePenalties', 'PerSourcePenaltyExemptList', 'PerSourceNetBlockSize'],
    examples: [
      'sshd[5090]: drop connection #13 from [192.168.133.142]:57590 on [192.168.133.132]:22 penalty: failed authentication',
      'drop connection #0 from [192.0.2.7]:50122 on [192.0.2.1]:22 penalty: connections without attempting authentication',
      'drop connection #0 from [proxy] on [target]:22 penalty: failed authentication',
    ],
  },
  'penalty-reason': {
    at: [
      'srclimit.c srclimit_check_allow',
      'srclimit.c srclimit_check_allow',
      'srclimit.c srclimit_check_allow',
      'srclimit.c srclimit_check_allow',
      'srclimit.c srclimit_check_allow',
      'srclimit.c srclimit_check_allow',
      'srclimit.c srclimit_penalise, as mail and issue trackers wrap it',
    ],
    keywords: ['PerSourcePenalties', 'PerSourcePenaltyExemptList'],
    examples: [
      '      for penalty: connections without attempting authentication',
      'penalty: failed authentication',
    ],
  },
  'penalty-activated': {
    cause:
      'The reason stands at the end: failed authentication, connections without attempting authentication, exceeded LoginGraceTime, and so on.',
    at: 'srclimit.c srclimit_penalise',
    keywords: ['PerSourcePenalties', 'PerSourcePenaltyExemptList'],
    examples: [
      'srclimit_penalise: 127.0.0.1/32: activating ipv4 penalty of 16 seconds for penalty: failed authentication',
      'srclimit_penalise: 192.0.2.7/32: activating ipv4 penalty of 15.760 seconds for penalty: connections without attempting authentication',
    ],
  },
  'penalty-noted': {
    at: 'srclimit.c srclimit_penalise',
    keywords: ['PerSourcePenalties', 'PerSourcePenaltyExemptList'],
    examples: [
      'srclimit_penalise: ipv4: new 127.0.0.1/32 deferred penalty of 5 seconds for penalty: failed authentication',
    ],
  },
  'penalty-rate-limited': {
    at: 'sshd.c drop_connection',
    keywords: ['PerSourcePenalties'],
    examples: ['PerSourcePenalties logging rate-limited: additional 12 connections dropped'],
  },
  'refuse-connection': {
    cause:
      'A Match block with RefuseConnection yes, often Match invalid-user. Each refusal is also penalized.',
    at: 'monitor.c mm_answer_pwnamallow',
    keywords: ['RefuseConnection', 'Match', 'PerSourcePenalties'],
    examples: ['administratively prohibited connection for user from 127.0.0.1 port 48318'],
  },
} as const satisfies Notes<typeof PENALTIES>;
