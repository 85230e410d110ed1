import type { Verdict } from './verdict.ts';

/** A symptom that people describe because nothing is printed, or because the message came earlier. */
interface Described {
  /** Each group must have a word in the text; a word stands for all that begin with it. */
  readonly words: readonly (readonly string[])[];
  readonly verdict: Verdict;
}

const NO_MESSAGE = { or: [], message: null, weight: null } as const;

/** Sources: ssh.c `control_persist_detach`, mux.c; sshd.c `sighup_restart`; the runs behind steps 4 and 5 of the guide. */
const DESCRIBED: readonly Described[] = [
  {
    words: [
      ['maxsessions'],
      ['raise', 'increas', 'chang', 'set', 'bump', 'higher'],
      ['restart', 'reload', 'still', 'same', 'no effect', 'ignored', 'not work'],
    ],
    verdict: {
      ...NO_MESSAGE,
      limit: 'max-sessions',
      headline: 'Most likely the old connection is still in use, and it keeps the old MaxSessions.',
      sentences: [
        'A connection keeps the limit that it began with. Neither a reload nor a restart of sshd changes or ends it, and a master with ControlPersist can live for days.',
        'The other common cause: the new line has no effect, because an earlier line, a drop-in or a Match block sets the keyword.',
      ],
      remedy:
        'On the client, ssh -O stop HOST, then connect again. If it is still refused, read sshd -T -C user=NAME,addr=ADDRESS on the server.',
      notHelp: 'Restarting sshd once more, or raising MaxStartups.',
      step: 4,
    },
  },
  {
    words: [
      ['controlpersist', 'controlmaster', 'multiplex', 'master'],
      [
        'never return',
        'not return',
        'hang',
        'hung',
        'stuck',
        'block',
        'wait',
        'never finish',
        'never end',
        'never exit',
      ],
    ],
    verdict: {
      ...NO_MESSAGE,
      limit: null,
      headline:
        'Most likely the master in the background holds the standard error of the command that started it.',
      sentences: [
        'ControlPersist leaves the master in the background. If the ssh that became it had -v (before 7.3: always), it keeps that standard error open, and whoever reads the pipe to its end waits as long as the master lives.',
        'Without -v the pipe ends with the command (run on 8.4 to 10.6). A hang without a pipe is more likely a dead connection: see ServerAliveInterval.',
      ],
      remedy:
        'Start the master beforehand, with ssh -fNM HOST and its output sent to a file or /dev/null; or give the one call ssh -S none.',
      notHelp: 'Raising any limit: nothing was refused.',
      step: 5,
    },
  },
  {
    words: [
      ['wrong', 'different', 'another', 'other'],
      ['user', 'account', 'machine', 'host', 'server'],
      ['controlpath', 'controlmaster', 'multiplex', 'socket', 'ssh'],
      ['land', 'connect', 'log', 'run', 'goes', 'ends up', 'as'],
    ],
    verdict: {
      ...NO_MESSAGE,
      limit: null,
      headline: 'Most likely two destinations share one control socket.',
      sentences: [
        'A ControlPath without %r is shared by two users of a server, without %p by two ports; before 9.6 %C does not know the jump host. ssh takes the master that is there, as whoever logged in first.',
      ],
      remedy:
        'ssh -S none HOST shows the right machine. Put %r, %h and %p, or %C, into ControlPath, and end the old master with ssh -O exit HOST.',
      notHelp: 'Removing host keys from known_hosts.',
      step: 6,
    },
  },
  {
    words: [
      ['-o exit', 'exit'],
      ['master', 'multiplex', 'socket', 'ssh -o'],
      ['kill', 'end', 'lost', 'die', 'stop'],
    ],
    verdict: {
      ...NO_MESSAGE,
      limit: null,
      headline: 'ssh -O exit ends the master and every session on it, at once.',
      sentences: ['The gentle command is ssh -O stop: no new sessions, and the running ones finish.'],
      remedy: 'Call ssh -O stop HOST, then connect anew.',
      notHelp: 'Waiting before -O exit: a long job still runs.',
      step: 5,
    },
  },
  {
    words: [
      ['which', 'whose', 'who '],
      ['user', 'account', 'connection', 'client', 'caus', 'hit'],
      ['no more sessions', 'session limit', 'maxsessions'],
    ],
    verdict: {
      ...NO_MESSAGE,
      limit: 'max-sessions',
      headline: 'The number in brackets on the line is the process of the connection, and leads to its user.',
      sentences: [
        'The line "no more sessions" names no user and no address. The last line of the same process does: "Disconnected from user …".',
      ],
      remedy:
        'journalctl _PID=NUMBER, with the number in brackets. While the connection is open, ps -o args= -p NUMBER names the user too.',
      notHelp: 'Looking in journalctl -u ssh: the line belongs to the scope of the session.',
      step: 8,
    },
  },
  {
    words: [
      ['after sleep', 'from sleep', 'suspend', 'resum', 'wake', 'woke', 'hibernat', 'laptop lid'],
      ['ssh', 'connection', 'master', 'session', 'socket'],
    ],
    verdict: {
      ...NO_MESSAGE,
      limit: null,
      headline: 'Most likely the connection died while the machine slept, and its master does not know.',
      sentences: [
        'ssh -O check asks the local master only, so it still says "Master running". Without keepalives a half-open connection can stay for hours.',
      ],
      remedy:
        'ssh -S none HOST gets past the master; timeout 3 ssh -O exit HOST ends it, or kill its process. ServerAliveInterval 15 has dead ones end by themselves.',
      notHelp: 'Raising MaxSessions, or restarting sshd.',
      step: 5,
    },
  },
  {
    words: [
      ['sshd_config', 'drop-in', 'dropin'],
      ['ignored', 'no effect', 'not work', 'not appl', 'not read', 'not used', 'not chang'],
    ],
    verdict: {
      ...NO_MESSAGE,
      limit: null,
      headline: 'Most likely another line sets the keyword first, or the line stands below a Match.',
      sentences: [
        'For most keywords the first value that sshd reads wins, drop-ins that are included at the top come before the main file, and a line below a Match belongs to it. sshd -t accepts all of that in silence.',
      ],
      remedy: 'Read the value that counts: sshd -T -C user=NAME,host=HOST,addr=ADDRESS. Then reload.',
      notHelp: 'Restarting: the line would lose again.',
      step: 2,
    },
  },
];

/** What a line of a configuration begins with that no line of a log does. */
const CONFIGURATIONS: readonly { readonly lines: RegExp; readonly verdict: Verdict }[] = [
  {
    lines:
      /^[ \t]*(?:max(?:sessions|startups|authtries)|persource\w+|permit\w+|(?:allow|deny)(?:users|groups)|usepam|subsystem|logingracetime|clientalive\w+|authorizedkeys\w+|hostkey|listenaddress|(?:x11|allowtcp)forwarding|strictmodes)[ \t=]+\S/gim,
    verdict: {
      ...NO_MESSAGE,
      limit: null,
      headline: 'This is a configuration of sshd, not a log.',
      sentences: [],
      remedy:
        'Paste it into the sshd_config analyzer (Tools): it says how many sessions a connection gets, and which line decides.',
      notHelp: '',
      step: 1,
    },
  },
  {
    lines:
      /^[ \t]*(?:host|hostname|control(?:master|path|persist)|identity\w+|proxy(?:jump|command)|serveralive\w+|forwardagent|stricthostkeychecking|addkeystoagent)[ \t=]+\S/gim,
    verdict: {
      ...NO_MESSAGE,
      limit: null,
      headline: 'This is a configuration of ssh, not a log.',
      sentences: [],
      remedy:
        'Paste it into the checker below the ControlPath generator (Tools): it tests sockets and masters.',
      notHelp: '',
      step: 6,
    },
  },
];

/** Lines that are looked at, to tell a configuration. */
const MOST_LINES = 300;

/**
 * What to do with a configuration that was pasted for a log.
 * @returns undefined if the text is none; a single line may be a quotation
 */
function pastedConfiguration(text: string): Verdict | undefined {
  const lines = text.split('\n', MOST_LINES).filter((line) => /^\s*[^\s#]/.test(line));
  const count = ({ lines: pattern }: { lines: RegExp }) => lines.join('\n').match(pattern)?.length ?? 0;
  const [most] = CONFIGURATIONS.toSorted((a, b) => count(b) - count(a));
  return most && count(most) > 1 && count(most) * 4 >= lines.length ? most.verdict : undefined;
}

/** Longest text that is taken for a sentence; a log is not searched for descriptions. */
const SENTENCE_MAX = 300;

/**
 * The answer to a symptom in the reader's own words, or to a configuration in the place of a log.
 * @returns undefined if the text is none of them, or too long to be a sentence
 */
export function describedSymptom(text: string): Verdict | undefined {
  const configuration = pastedConfiguration(text);
  if (configuration) return configuration;
  if (text.length > SENTENCE_MAX) return undefined;
  const lower = ` ${text.toLowerCase().replace(/\s+/g, ' ')}`;
  return DESCRIBED.find(({ words }) =>
    words.every((group) => group.some((word) => lower.includes(` ${word}`))),
  )?.verdict;
}
