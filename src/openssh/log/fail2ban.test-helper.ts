/** Reads fail2ban's samples with our kinds as fail2ban reads them: by connection, with the mode of the section. */
import { classifyLine, type Classified } from './classify.ts';

/** A line of a sample with its label. */
export interface Labelled {
  readonly line: string;
  /** True if fail2ban counts a failure here. */
  readonly match: boolean;
  /** `normal`, or the mode that the section is read in. */
  readonly mode: string;
}

interface Label {
  readonly match?: boolean;
  readonly constraint?: string;
}

/** Lines with a label; where a line is labelled twice, by mode, the label of the mode that counts more. */
export function labelled(text: string): Labelled[] {
  let mode = 'normal';
  let label: Label | undefined;
  let aggressive = false;
  return text.split('\n').flatMap((line): Labelled[] => {
    const options = /^# filterOptions:\s*(.*)/.exec(line)?.[1];
    if (options !== undefined) mode = /"mode": "(\w+)"/.exec(options.split('}')[0]!)?.[1] ?? 'normal';
    const json = /^# failJSON:\s*(.*)/.exec(line)?.[1];
    if (json !== undefined) {
      label = JSON.parse(json) as Label;
      aggressive = label.constraint?.includes("== 'aggressive'") === true;
    }
    if (line.startsWith('#') || line.trim() === '' || label?.match === undefined) return [];
    return [{ line, match: label.match, mode: aggressive ? 'aggressive' : mode }];
  });
}

/** What a kind says of a login, to somebody who bans addresses. */
type Says =
  /** A failure, if the address is known; else a suspicion. */
  | 'fails'
  /** A failure only where the mode counts those who leave before they log in, or behind a suspicion. */
  | 'leaves'
  /** A suspicion: a failure comes of it when the connection ends, or names another user. */
  | 'suspect'
  | 'accepts'
  | 'nothing';

/** The table: which kinds count. */
export const KINDS: Readonly<Record<string, Says>> = {
  'failed-login': 'fails',
  'invalid-user': 'fails',
  'user-not-allowed': 'fails',
  'tcp-wrappers': 'fails',
  'max-auth-tries': 'fails',
  'login-grace-time': 'fails',
  'username-changed': 'fails',
  'unable-to-negotiate': 'fails',
  'scanner-noise': 'fails',
  'closed-during-identification': 'fails',
  'pam-authentication-failure': 'fails',
  'received-disconnect': 'leaves',
  'connection-closed-by': 'leaves',
  'disconnected-from': 'leaves',
  accepted: 'accepts',
  'accepted-key': 'nothing',
  'connection-from': 'nothing',
  'hpn-report': 'nothing',
  'pam-session': 'nothing',
  'reverse-mapping': 'nothing',
};

interface Connection {
  address: string | undefined;
  suspects: (string | undefined)[];
  suspected: boolean;
  counted: boolean;
}

/** Tells of each line whether it is a failure. */
export function failures(lines: readonly Labelled[]): boolean[] {
  const connections = new Map<number | undefined, Connection>();
  return lines.map(({ line, mode }) => {
    const result = classifyLine(line);
    const fresh: Connection = { address: undefined, suspects: [], suspected: false, counted: false };
    const known = result.pid === undefined ? undefined : connections.get(result.pid);
    const connection = known === undefined || result.id === 'connection-from' ? fresh : known;
    connections.set(result.pid, connection);
    connection.address = result.fields['address'] ?? connection.address ?? remoteOf(line);
    return failed(result, connection, mode);
  });
}

/** The HPN patch reports the address in a form of its own. */
function remoteOf(line: string): string | undefined {
  return /Remote: ([\d.]+)-\d+;/.exec(line)?.[1];
}

/** fail2ban takes a key that is not accepted, and what PAM says on its own, for failures only when more comes. */
function saysOf({ id, fields, text }: Classified): Says {
  if (id === 'failed-login' && fields['method'] === 'publickey' && !text.includes('invalid user'))
    return 'suspect';
  if (text.includes('pam_unix(')) return id === 'pam-session' ? 'nothing' : 'suspect';
  return KINDS[id ?? ''] ?? 'nothing';
}

function failed(result: Classified, connection: Connection, mode: string): boolean {
  const says = saysOf(result);
  const { text, fields, id } = result;
  const user = fields['user'] ?? /\buser=(\S+)/.exec(text)?.[1] ?? /\bruser=(\S+)/.exec(text)?.[1];
  const another = connection.suspects.some((one) => one !== user);
  const count = (): boolean => {
    connection.suspected = false;
    connection.counted = true;
    return true;
  };
  const suspect = (): boolean => {
    connection.suspected = true;
    if (says === 'suspect' && text.includes('pam_unix(')) connection.suspects.push(user);
    return false;
  };
  switch (says) {
    case 'fails':
      // The message behind it tells the same once more.
      if (id === 'max-auth-tries' && connection.counted && text.includes('Disconnecting')) return false;
      return connection.address === undefined ? suspect() : count();
    case 'suspect':
      if (text.includes('pam_unix(') && another) return count();
      return suspect();
    case 'leaves': {
      const early = text.endsWith('[preauth]');
      const refused = /: (?:Ha ha|com\.jcraft|No (?:supported )?authentication methods)|Auth fail/.test(text);
      if (connection.suspected || refused || (early && mode !== 'normal')) return count();
      return false;
    }
    case 'accepts':
      if (another) return count();
      connection.suspected = false;
      connection.suspects = [];
      return false;
    case 'nothing':
      return false;
  }
}
