import type { Message } from '../types.ts';

/** PerSourcePenalties (srclimit.c, 9.8 and newer) and RefuseConnection (9.9 and newer). */
export const PENALTIES = [
  {
    id: 'penalty-drop',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'info',
    limit: 'per-source-penalties',
    forms: [
      {
        format: 'drop connection #%d from [%s]:%d on [%s]:%d %s',
        since: '9.8',
        fields: 'pending address port to - reason',
        is: [
          { reason: 'penalty: failed authentication' },
          { reason: 'penalty: connections without attempting authentication' },
          { reason: 'penalty: exceeded LoginGraceTime' },
          { reason: 'penalty: caused crash' },
        ],
      },
      {
        format: 'drop connection #%d from [%s]:%d on [%s]:%d %s',
        since: '9.9',
        fields: 'pending address port to - reason',
        is: [{ reason: 'penalty: connection prohibited by RefuseConnection' }],
      },
      {
        format: 'drop connection #%d from [%s]:%d on [%s]:%d %s',
        since: '10.3',
        fields: 'pending address port to - reason',
        is: [{ reason: 'penalty: attempted authentication by invalid user' }],
      },
      {
        format: 'drop connection #%d from [%s] on [%s]:%d %s',
        loose: true,
        since: '9.8',
        fields: 'pending address to - reason',
        is: [
          { reason: 'penalty: failed authentication' },
          { reason: 'penalty: connections without attempting authentication' },
        ],
      },
    ],
    meaning:
      'sshd dropped a new connection unheard, because its address is under a penalty for what it did before. An established master of that address goes on working.',
    remedy:
      'Make the probes log in or stop. Put the address of your own tools into PerSourcePenaltyExemptList, and reload.',
    notHelp:
      'Raising MaxStartups or MaxSessions. Trying again at once: it is dropped as well (without prolonging the penalty).',
    step: 1,
  },
  {
    id: 'penalty-reason',
    origin: 'openssh',
    weight: 'refused',
    hit: 'An address came under a penalty',
    side: 'server',
    level: 'info',
    limit: 'per-source-penalties',
    forms: [
      { format: 'penalty: failed authentication', since: '9.8' },
      {
        format: 'penalty: connections without attempting authentication',
        since: '9.8',
      },
      { format: 'penalty: exceeded LoginGraceTime', since: '9.8' },
      { format: 'penalty: caused crash', since: '9.8' },
      {
        format: 'penalty: connection prohibited by RefuseConnection',
        since: '9.9',
      },
      {
        format: 'penalty: attempted authentication by invalid user',
        since: '10.3',
      },
      {
        format: 'for penalty: %s',
        loose: true,
        since: '9.8',
        fields: 'reason',
        is: [
          { reason: 'failed authentication' },
          { reason: 'connections without attempting authentication' },
          { reason: 'exceeded LoginGraceTime' },
          { reason: 'attempted authentication by invalid user' },
        ],
      },
    ],
    meaning:
      'The rest of a line on a penalty: sshd counts this against the address, and drops its connections while the penalty lasts.',
    remedy: 'Put the address of your own tools into PerSourcePenaltyExemptList, and reload.',
    notHelp: 'Raising MaxStartups or MaxSessions.',
    step: 1,
  },
  {
    id: 'penalty-activated',
    origin: 'openssh',
    weight: 'refused',
    hit: 'A penalty on an address began',
    side: 'server',
    level: 'info',
    limit: 'per-source-penalties',
    forms: [
      {
        format: '%s: activating %s penalty of %.3f seconds for %s',
        in: ['srclimit_penalise'],
        since: '10.3',
        fields: 'address family seconds reason',
      },
      {
        format: '%s: activating %s penalty of %lld seconds for %s',
        in: ['srclimit_penalise'],
        since: '9.8',
        until: '10.2',
        fields: 'address family seconds reason',
      },
    ],
    meaning:
      'From now on, for so many seconds, sshd drops every connection from this address. It is INFO from 10.1 on, VERBOSE before.',
    remedy: 'Stop what fails on that address, or put it into PerSourcePenaltyExemptList and reload.',
    notHelp: 'Raising MaxStartups or MaxSessions.',
    step: 1,
  },
  {
    id: 'penalty-noted',
    origin: 'openssh',
    weight: 'trouble',
    hit: 'An address is collecting penalties',
    side: 'server',
    level: 'verbose',
    limit: 'per-source-penalties',
    forms: [
      {
        format: '%s: new %s %s penalty of %.3f seconds for %s',
        in: ['srclimit_penalise'],
        since: '10.3',
        fields: 'family address kind seconds reason',
      },
      {
        format: '%s: new %s %s penalty of %d seconds for %s',
        in: ['srclimit_penalise'],
        since: '9.8',
        until: '10.2',
        fields: 'family address kind seconds reason',
      },
      {
        format: '%s penalty for %s %s already exists, %lld seconds remaining',
        in: ['srclimit_penalise'],
        since: '9.8',
        fields: 'family address - seconds',
      },
    ],
    meaning:
      'sshd noted a penalty against this address. "deferred" means below the minimum: nothing is dropped yet; the next ones add up.',
    remedy: 'Stop what fails on that address before the sum reaches the minimum (15 seconds unless set).',
    notHelp: 'Raising MaxStartups or MaxSessions.',
    step: 1,
  },
  {
    id: 'penalty-rate-limited',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'info',
    limit: 'per-source-penalties',
    forms: [
      {
        format: '%s logging rate-limited: additional %u connections dropped',
        since: '10.0',
        fields: 'reason dropped',
        is: [{ reason: 'PerSourcePenalties' }],
      },
    ],
    meaning:
      'So many connections of penalized addresses were dropped that sshd stopped logging each; this line counts the rest.',
    remedy: 'As for the "drop connection … penalty" lines beside it.',
    notHelp: 'Raising MaxStartups or MaxSessions.',
    step: 1,
  },
  {
    id: 'refuse-connection',
    origin: 'openssh',
    weight: 'refused',
    side: 'server',
    level: 'info',
    limit: 'refuse-connection',
    forms: [
      {
        format: 'administratively prohibited connection for %s%s from %.128s port %d',
        since: '9.9',
        fields: 'user - address port',
      },
    ],
    meaning:
      'RefuseConnection yes applies to this user or address, so sshd ended the connection. It is policy, and has nothing to do with channels.',
    remedy:
      'If it should be let in, read sshd -T -C user=NAME,addr=ADDRESS,… and change the Match block that refuses it.',
    notHelp: 'Raising any limit.',
    step: 1,
  },
] as const satisfies readonly Message[];
