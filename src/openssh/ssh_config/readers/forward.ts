import { parsePort } from '../../port.ts';
import { atLeast } from '../../releases.ts';
import { byteLength } from '../../vis.ts';
import { complain, expandVariables, type Complaint, type ReadArguments, type Reading } from './reader.ts';

/** Longest host name of a forwarding, and longest socket path (Linux). */
const NI_MAXHOST = 1025;
const PATH_MAX_SUN = 108;

interface Field {
  readonly text: string;
  readonly isPath: boolean;
}

/** Fields between colons, in brackets or with backslashes. Source: readconf.c parse_fwd_field. */
function fields(spec: string): Field[] | undefined {
  const list: Field[] = [];
  let at = 0;
  while (at < spec.length) {
    if (list.length === 4) return undefined;
    if (spec[at] === '[') {
      const close = spec.indexOf(']', at);
      const after = spec[close + 1];
      if (close === -1 || (after !== undefined && after !== ':')) return undefined;
      const text = spec.slice(at + 1, close);
      list.push({ text, isPath: text.includes('/') });
      at = close + 2;
      continue;
    }
    let text = '';
    let isPath = false;
    for (; at < spec.length && spec[at] !== ':'; at++) {
      if (spec[at] === '\\') at += 1;
      else if (spec[at] === '/') isPath = true;
      if (at >= spec.length) return undefined;
      text += spec[at]!;
    }
    list.push({ text, isPath });
    at += 1;
  }
  return list;
}

/** What may stand in a forwarding. */
interface Form {
  /** Only where to listen, as a SOCKS proxy. */
  readonly dynamic: boolean;
  /** The other side listens: it may choose the port. */
  readonly remote: boolean;
}

/** Source: readconf.c parse_forward. Returns the socket paths of a good one. */
function parseForward(spec: string, { dynamic, remote }: Form, reading: Reading): string[] | undefined {
  const { release } = reading;
  const expanded = atLeast(release, '8.4') ? expandVariables(spec, reading) : { path: spec };
  const list = expanded.path === undefined ? undefined : fields(expanded.path.replace(/^[ \t\n\v\f\r]+/, ''));
  const count = list?.length ?? 0;
  if (!list || count === 0) return undefined;
  const isPath = (at: number): boolean => list[at]?.isPath === true;
  const listenPath = count < 4 && isPath(0) && (count !== 2 || isPath(1));
  const connectPath = (count === 2 && isPath(1)) || (count === 3 && !isPath(0) && isPath(2));
  if (dynamic ? count > 2 : count < 3 && !connectPath && !listenPath) return undefined;

  const port = (at: number): number => parsePort(list[at]?.text ?? '', release);
  // With two ports, the first is where to listen.
  const listenPort = port(connectPath ? count - 2 : count === 2 || count === 4 ? 1 : 0);
  if (!listenPath && (remote ? listenPort < 0 : listenPort <= 0)) return undefined;
  if (!dynamic && !connectPath && (count < 3 || port(count - 1) <= 0)) return undefined;

  const paths = [...(listenPath ? [list[0]!] : []), ...(connectPath ? [list[count - 1]!] : [])];
  if (paths.some(({ text }) => byteLength(text) >= PATH_MAX_SUN)) return undefined;
  if (list.some(({ text }) => byteLength(text) >= NI_MAXHOST)) return undefined;
  return paths.map(({ text }) => text);
}

/** Source: readconf.c oLocalForward, oRemoteForward, oDynamicForward. */
function readForward(reading: Reading, kind: 'local' | 'remote' | 'dynamic'): Complaint | undefined {
  const { words, release, active, values } = reading;
  const listen = words.next();
  if (!listen) return complain(atLeast(release, '8.5') ? 'Missing argument.' : 'Missing port argument.');
  const connect = kind === 'dynamic' ? undefined : words.next();
  if (kind === 'local' && !connect) return complain('Missing target argument.');
  const spec = connect ? `${listen}:${connect}` : listen;
  // A RemoteForward without a target is a SOCKS proxy on the other side.
  const paths = parseForward(spec, { dynamic: !connect, remote: kind === 'remote' }, reading);
  if (!paths) {
    const said = atLeast(release, '8.4') ? expandVariables(spec, reading).error?.stderr : undefined;
    return { texts: ['Bad forwarding specification.'], before: said ?? [] };
  }
  if (active && kind !== 'dynamic' && paths.length > 0)
    values.forwardPaths = [...(values.forwardPaths ?? []), ...paths];
  return undefined;
}

export const readLocalForward: ReadArguments = (reading) => readForward(reading, 'local');
export const readRemoteForward: ReadArguments = (reading) => readForward(reading, 'remote');
export const readDynamicForward: ReadArguments = (reading) => readForward(reading, 'dynamic');
