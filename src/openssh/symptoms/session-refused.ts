import type { Symptom } from './symptom.ts';

/** What the client of a master says. */
export const MUX = 'mux_client_request_session: session request failed: Session open refused by peer';

/** A session is refused on an open connection, in the order of how often it is met. */
export const SESSION_REFUSED = [
  {
    id: 'session-open-refused-by-peer',
    title: MUX,
    group: 'session-refused',
    limit: 'max-sessions',
    step: 1,
    acts: 'both',
    texts: [{ text: MUX }, { text: 'Session open refused by peer' }],
    messages: ['mux-session-refused'],
  },
  {
    id: 'already-exists-disabling-multiplexing',
    title: 'ControlSocket … already exists, disabling multiplexing',
    group: 'session-refused',
    limit: 'max-sessions',
    step: 1,
    acts: 'both',
    texts: [
      {
        text: `${MUX}\nControlSocket /home/ci/.ssh/sockets/ci@web-1-22 already exists, disabling multiplexing`,
      },
      {
        text: 'ControlSocket /home/ci/.ssh/sockets/ci@web-1-22 already exists, disabling multiplexing',
        limit: null,
        step: 5,
        or: ['stale-control-socket'],
      },
    ],
    messages: ['control-socket-exists'],
  },
  {
    id: 'error-no-more-sessions',
    title: 'error: no more sessions',
    group: 'session-refused',
    limit: 'max-sessions',
    step: 1,
    acts: 'server',
    texts: [
      { text: 'sshd[4242]: error: no more sessions' },
      { text: 'sshd-session[4242]: error: no more sessions' },
      { text: 'no more sessions' },
    ],
    words: ['which user caused no more sessions'],
    messages: ['no-more-sessions', 'session-open-failed-free-channel'],
  },
  {
    id: 'connect-failed-open-failed',
    title: 'channel 21: open failed: connect failed: open failed',
    group: 'session-refused',
    limit: 'max-sessions',
    step: 1,
    acts: 'both',
    texts: [{ text: 'channel 21: open failed: connect failed: open failed' }],
    messages: ['channel-open-failed-session', 'control-master-killed-by-refusal'],
  },
  {
    id: 'raised-and-still-refused',
    title: 'MaxSessions was raised, sshd restarted, and the error is the same',
    described: true,
    group: 'session-refused',
    limit: 'max-sessions',
    step: 4,
    acts: 'client',
    texts: [{ text: 'raised MaxSessions, restarted sshd, same error' }],
    messages: [],
  },
  {
    id: 'channel-number-climbs',
    title: 'The channel numbers climb for days, then every session is refused',
    described: true,
    group: 'session-refused',
    limit: 'max-sessions',
    step: 1,
    acts: 'client',
    texts: [{ text: 'channel 63: open failed: connect failed: open failed' }],
    messages: [],
  },
  {
    id: 'additional-sessions-disabled',
    title: 'Disconnecting: Possible attack: attempt to open a session after additional sessions disabled',
    group: 'session-refused',
    limit: 'no-more-sessions-request',
    step: 5,
    acts: 'client',
    texts: [
      {
        text: 'Disconnecting: Possible attack: attempt to open a session after additional sessions disabled',
      },
    ],
    messages: ['session-opened-after-promise'],
  },
] as const satisfies readonly Symptom[];
