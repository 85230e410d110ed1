import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atLeast, parseRelease, type Release } from '../releases.ts';
import type { Connection } from './connection.ts';
import { dumpText, evaluate, type Evaluation } from './effective.ts';
import type { Build } from './keywords.ts';
import { decode } from './bytes.test-helper.ts';
import { printed } from '../vis.ts';

interface Outcome {
  readonly rc: number;
  readonly T_diff: readonly string[];
  readonly stderr: readonly string[];
  readonly releases: readonly string[];
}

interface Probe {
  readonly config: string;
  readonly config_encoding: string;
  readonly args: readonly string[];
  readonly outcomes: readonly Outcome[];
}

/** Recorded runs lie beside the checkout, not in it. */
const FACTS = join(import.meta.dirname, '../../../../shared/facts');
const PROBES = join(FACTS, 'probe-results.json');
const DUMPS = join(FACTS, 'default-dumps.json');
const HERE = existsSync(PROBES) && existsSync(DUMPS);
const DEBIAN: Readonly<Record<string, Release>> = {
  'debian-bullseye': '8.4',
  'debian-bookworm': '9.2',
  'debian-trixie': '10.0',
  'debian-sid': '10.6',
};

/** Files that the probes include. */
const INCLUDED: readonly (readonly [string, string])[] = [
  ['/etc/ssh/inc.d/a.conf', 'MaxSessions 3\n'],
  ['/etc/ssh/inc.d/b.conf', 'MaxSessions 8\nMaxAuthTries 2\n'],
  ['/etc/ssh/inc.d/a b.conf', 'MaxAuthTries 1\n'],
  ['/etc/ssh/match.conf', 'Match user u\n MaxSessions 2\n'],
  ['/etc/ssh/glob.conf', 'MaxStartups 5\n'],
  ['/etc/ssh/bad.conf', 'BadThing yes\nMaxSessions 3\n'],
  ['/etc/ssh/au.conf', 'AllowUsers aa\n'],
  ['/etc/ssh/subsys.conf', 'Subsystem sftp /x\n'],
  ...Array.from(
    { length: 20 },
    (_, i) => [`/etc/ssh/deep${i + 1}.conf`, `Include /etc/ssh/deep${i + 2}.conf\n`] as const,
  ),
  ['/etc/ssh/deep21.conf', 'MaxSessions 3\n'],
  ['/etc/ssh/unread.conf', ''],
];

/** One of them is a link that leads nowhere. */
const UNREADABLE = new Map([['/etc/ssh/unread.conf', 'No such file or directory']]);

function buildOf(name: string): Build {
  const debian = DEBIAN[name];
  if (debian) return { release: debian, distribution: 'debian' };
  const release = parseRelease(name)!;
  // The binaries up to 7.8 were built without OpenSSL, Kerberos and GSSAPI.
  return atLeast(release, '7.9') ? { release } : { release, features: { gssapi: false, kerberos: false } };
}

function connectionOf(args: readonly string[]): Connection | undefined {
  const spec = args[args.indexOf('-C') + 1];
  if (!args.includes('-C') || spec === undefined) return undefined;
  const get = (name: string): string | undefined =>
    spec
      .split(',')
      .find((part) => part.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  const found = {
    user: get('user'),
    host: get('host'),
    address: get('addr'),
    laddr: get('laddr'),
    rdomain: get('rdomain'),
  };
  const port = get('lport');
  return {
    ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
    ...(port !== undefined && { lport: Number(port) }),
  };
}

function run(name: string, text: string, args: readonly string[]): Evaluation {
  const connection = connectionOf(args);
  return evaluate({
    ...buildOf(name),
    files: new Map([...INCLUDED, ['/cwd/p.cfg', text], ['CFG', text]]),
    main: 'CFG',
    complete: true,
    mode: args[0] === '-t' ? 't' : 'T',
    ...(connection && { connection }),
    environment: {
      cwd: DEBIAN[name] ? '/' : '/cwd',
      services: !DEBIAN[name],
      interfaces: ['lo'],
      unreadable: UNREADABLE,
      exists: (path) => /^\/etc\/ssh\/ssh_host_(?:rsa|ecdsa|ed25519)_key$/.test(path),
      resolve: (host) => (host === 'localhost' ? ['127.0.0.1'] : 'Name or service not known'),
    },
  });
}

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** Probes whose outcome is a matter of the machine or of memory that nobody set, and why. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/^(?:kw|val|dup)\.PerSourceNetBlockSize/, 'up to 10.2 a missing IPv6 size is an uninitialized number'],
  [/^kw\.RequiredRSASize\.valid2$/, 'the RSA host key of that machine is too short'],
  [/^kw\.Protocol\.valid2$/, '6.8 names a host key of protocol 1 that is not there'],
];

/** Keys whose values come from OpenSSL, which the old binaries lack. */
const ARTEFACT =
  /^[+-](?:ciphers|macs|kexalgorithms|hostkeyalgorithms|hostbasedacceptedkeytypes|pubkeyacceptedkeytypes|hostkey) /;
const ARTEFACT_PROBE = /Ciphers|MACs|Kex|KeyTypes|HostKeyAlg|HostKey\.|HostDSAKey/;

function modern(name: string): boolean {
  return name.startsWith('debian') || atLeast(parseRelease(name)!, '7.9');
}

describe.skipIf(!HERE)(`sshd of 42 builds${HERE ? '' : ' (no ../shared)'}`, () => {
  const read = (path: string): unknown => (HERE ? JSON.parse(readFileSync(path, 'utf8')) : {});
  const probes = Object.entries(read(PROBES) as Record<string, Probe>);
  const dumps = (read(DUMPS) as { dumps?: Record<string, string> }).dumps ?? {};
  const defaults = new Map(Object.keys(dumps).map((name) => [name, lines(dumpText(run(name, '', ['-T'])))]));

  it.each(Object.keys(dumps).filter(modern))('%s: the defaults, in order', (name) => {
    expect(defaults.get(name)).toEqual(lines(dumps[name]!));
  });

  it.each(['modern', 'old'] as const)('%s releases: status, messages and changed values', (age) => {
    let total = 0;
    const wrong: string[] = [];
    const excused: string[] = [];
    for (const [id, probe] of probes) {
      // Options of the command line are the business of the terminal door.
      if (id.startsWith('mode.') || !/^-[Tt](?: -C \S+)?$/.test(probe.args.join(' '))) continue;
      if (age === 'old' && ARTEFACT_PROBE.test(id)) continue;
      const text = decode(
        Buffer.from(probe.config, probe.config_encoding === 'latin-1' ? 'latin1' : 'utf-8'),
      );
      for (const outcome of probe.outcomes)
        for (const name of outcome.releases) {
          if (modern(name) !== (age === 'modern')) continue;
          // Keys of -C that the release does not know end it before the file is read.
          if (probe.args.join().includes('rdomain=') && !modern(name) && !atLeast(parseRelease(name)!, '7.7'))
            continue;
          total++;
          const evaluation = run(name, text, probe.args);
          const got = [
            evaluation.verdict.status === 139 ? -11 : evaluation.verdict.status,
            changes(evaluation, defaults.get(name)!, age),
            evaluation.messages.map((message) => printed(message.text)),
          ];
          const T = outcome.T_diff.filter((line) => age === 'modern' || !ARTEFACT.test(line)).sort();
          if (JSON.stringify(got) === JSON.stringify([outcome.rc, T, outcome.stderr])) continue;
          const list = LEFT_OUT.some(([pattern]) => pattern.test(id)) ? excused : wrong;
          list.push(
            `${name} ${id} ${JSON.stringify(got)} instead of ${JSON.stringify([outcome.rc, T, outcome.stderr])}`,
          );
        }
    }
    const exact = (total - wrong.length - excused.length) / total;
    expect(total).toBeGreaterThan(20_000);
    expect(wrong).toEqual([]);
    expect(exact).toBeGreaterThan(age === 'modern' ? 0.998 : 0.9998);
  });
});

function changes(
  evaluation: Evaluation,
  standard: readonly string[],
  age: 'modern' | 'old',
): readonly string[] {
  const now = lines(dumpText(evaluation));
  if (now.length === 0) return [];
  const [a, b] = [new Set(now), new Set(standard)];
  const diff = [
    ...now.filter((line) => !b.has(line)).map((line) => `+${line}`),
    ...standard.filter((line) => !a.has(line)).map((line) => `-${line}`),
  ];
  return [...new Set(diff)].filter((line) => age === 'modern' || !ARTEFACT.test(line)).sort();
}
