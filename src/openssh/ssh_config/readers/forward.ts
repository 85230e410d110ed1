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

/** Source: readconf.c parse_forward. Returns the socket paths of a good one. */
function parseForward(
  spec: string,
  kind: 'local' | 'remote' | 'dynamic',
  reading: Reading,
): string[] | undefined {
  const { release } = reading;
  const expanded = atLeast(release, '8.4') ? expandVariables(spec, reading) : { path: spec };
  const list = expanded.path === undefined ? undefined : fields(expanded.path.trimStart());
  if (!list || list.length === 0) return undefined;
  const paths = list.filter((field) => field.isPath).map((field) => field.text);
  const count = list.length;
  // What stands where: with a path in the first or last place there is one field less for that end.
  const connectPath =
    count > 1 && list[count - 1]!.isPath && (count === 2 || (count === 3 && !list[0]!.isPath));
  const listenPath = count < 4 && list[0]!.isPath && (count !== 2 || connectPath);
  const listenEnd = listenPath
    ? 1
    : connectPath
      ? count - 1
      : kind === 'dynamic' || count < 3
        ? count
        : count - 2;
  const listenPort = listenPath ? undefined : parsePort(list[Math.max(0, listenEnd - 1)]!.text, release);
  if (kind === 'dynamic' ? count > 2 : count < 3 && !connectPath && !listenPath) return undefined;
  if (kind !== 'dynamic' && !connectPath && (count < 3 || parsePort(list[count - 1]!.text, release) <= 0))
    return undefined;
  if (
    !listenPath &&
    (listenPort === undefined || listenPort === -1 || (kind !== 'remote' && listenPort === 0))
  )
    return undefined;
  if (paths.some((path) => byteLength(path) >= PATH_MAX_SUN)) return undefined;
  return list.some((field) => byteLength(field.text) >= NI_MAXHOST) ? undefined : paths;
}

/** Source: readconf.c oLocalForward, oRemoteForward, oDynamicForward. */
function readForward(reading: Reading, kind: 'local' | 'remote' | 'dynamic'): Complaint | undefined {
  const { words, release, active, values } = reading;
  const listen = words.next();
  if (!listen) return complain(atLeast(release, '8.5') ? 'Missing argument.' : 'Missing port argument.');
  const connect = kind === 'dynamic' ? undefined : words.next();
  if (kind === 'local' && !connect) return complain('Missing target argument.');
  const [spec, form] = connect ? ([`${listen}:${connect}`, kind] as const) : ([listen, kind] as const);
  // A RemoteForward without a target is a SOCKS proxy on the other side.
  const paths =
    connect || kind === 'dynamic' ? parseForward(spec, form, reading) : remoteSocks(spec, reading);
  if (!paths) {
    const said = atLeast(release, '8.4') ? expandVariables(spec, reading).error?.stderr : undefined;
    return { texts: ['Bad forwarding specification.'], before: said ?? [] };
  }
  if (active && kind !== 'dynamic' && paths.length > 0)
    values.forwardPaths = [...(values.forwardPaths ?? []), ...paths];
  return undefined;
}

function remoteSocks(spec: string, reading: Reading): string[] | undefined {
  const zero = /^(?:.*:)?0+$/.test(spec);
  return parseForward(zero ? spec.replace(/0+$/, '1') : spec, 'dynamic', reading);
}

export const readLocalForward: ReadArguments = (reading) => readForward(reading, 'local');
export const readRemoteForward: ReadArguments = (reading) => readForward(reading, 'remote');
export const readDynamicForward: ReadArguments = (reading) => readForward(reading, 'dynamic');
