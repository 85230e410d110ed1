import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LimitId } from '../limits.ts';
import { Classifier } from './classify.ts';
import type { Summary } from './summary.ts';

const LOGS = join(import.meta.dirname, '../../../../shared/truth-logs');

/** The limit behind each label of the index; null for scenarios without one. */
const LABELS: Readonly<Record<string, readonly (LimitId | null)[]>> = {
  maxsessions: ['max-sessions'],
  'maxsessions-zero': ['max-sessions'],
  'forwarding-denied': ['forwarding'],
  'controlpath-length': ['control-path-length'],
  'controlpath-problem': ['control-socket-directory', 'stale-control-socket'],
  'nproc-fork': ['nproc'],
  'pam-maxlogins': ['pam-maxlogins'],
  maxstartups: ['max-startups'],
  persourcemaxstartups: ['per-source-max-startups'],
  persourcepenalties: ['per-source-penalties'],
  maxauthtries: ['max-auth-tries'],
  logingracetime: ['login-grace-time'],
  unusedconnectiontimeout: ['unused-connection-timeout'],
  channeltimeout: ['channel-timeout'],
  refuseconnection: ['refuse-connection'],
  permittty: ['permit-tty'],
  'no-more-sessions-disconnect': ['no-more-sessions-request'],
  'mux-control': [null],
  'controlmaster-race': [null],
  'forward-target-unreachable': [null],
  'auth-failure': [null],
  'config-error': [null],
  'connection-refused': [null],
  'scanner-noise': [null],
};

/**
 * Positive rows whose log does not prove the limit of its scenario. `id` must be found in it all the same;
 * the scenario is known from the other side only, and naming its limit from this text would be a guess.
 */
const UNPROVEN: readonly { label: string; file: RegExp; id: string; why: string }[] = [
  {
    label: 'controlpath-problem',
    file: /^cpath\.(?:after-server-child-killed|regular-file)\./,
    id: 'control-socket-missing',
    why: 'no socket is no limit: the master had ended',
  },
  {
    label: 'controlpath-problem',
    file: /^cpath\.(?:second-M|stale-controlmaster-yes)/,
    id: 'control-socket-exists',
    why: 'a living master and a dead one leave the same line',
  },
  {
    label: 'controlpath-problem',
    file: /^cpath\.(?:other-user-777|hung-master)\./,
    id: 'mux-master-hello-failed',
    why: 'the socket answered, and not as a master: neither its directory nor stale',
  },
  {
    label: 'unusedconnectiontimeout',
    file: /^unusedconnectiontimeout\.(?:after|client)\./,
    id: '',
    why: 'any end of the connection looks so from the client',
  },
  {
    label: 'logingracetime',
    file: /^logingracetime\.client\./,
    id: 'connection-closed-by',
    why: 'any drop before login looks so from the client',
  },
  {
    label: 'refuseconnection',
    file: /^refuseconnection\.client\./,
    id: 'connection-closed-by',
    why: 'any drop before login looks so from the client',
  },
  {
    label: 'persourcepenalties',
    file: /^persource-penalties.*\.client\./,
    id: 'connection-closed-by',
    why: 'which of two lines the client shows is a race; this one says nothing',
  },
  {
    label: 'maxstartups',
    file: /^maxstartups-drop\.client\./,
    id: 'connection-closed-by',
    why: 'which of two lines the client shows is a race; this one says nothing',
  },
  {
    label: 'channeltimeout',
    file: /^channeltimeout\.client\./,
    id: '',
    why: 'the client prints no message at all, only its exit status',
  },
  {
    label: 'no-more-sessions-disconnect',
    file: /^no-more-sessions-disconnect\.client\./,
    id: 'paramiko-unable-to-open-channel',
    why: 'paramiko says so for any connection that ends meanwhile',
  },
];

/** Limits that logs show beside, or without, the label of their scenario. */
const BESIDE: readonly { file: RegExp; limit: LimitId; why: string }[] = [
  {
    file: /^par-b-auto-race-defaultms\./,
    limit: 'max-startups',
    why: 'the race ran under default MaxStartups: 8 of 30 logins were dropped',
  },
  { file: /^par-[a-d]-/, limit: 'max-startups', why: 'thirty logins at once' },
  {
    file: /^match-blocks\.server\./,
    limit: 'max-sessions',
    why: 'nine refusals under MaxSessions of Match blocks',
  },
  {
    file: /^maxsessions-0\.client\.mux-exec\./,
    limit: 'max-sessions',
    why: 'the refusal is in the log although its key line is another',
  },
  {
    file: /^maxsessions-0\.client\.mux-exec\./,
    limit: 'max-startups',
    why: 'ProxyCommand=false ends the fallback before a banner, which ssh reports as a server would make it',
  },
  {
    file: /^systemd-restart-reload-journal\./,
    limit: 'max-sessions',
    why: 'quotes journal lines of a refusal',
  },
  {
    file: /^systemd-restart-reload-journal\./,
    limit: 'pam-maxlogins',
    why: 'quotes journal lines of pam_limits',
  },
  {
    file: /^systemd-restart-reload-journal\./,
    limit: 'max-startups',
    why: 'the listener was down: the connection ended before a banner',
  },
  { file: /^cp-tokens\./, limit: 'control-socket-directory', why: '%d expands to a directory under a file' },
  {
    file: /./,
    limit: 'per-source-penalties',
    why: '9.8 and newer note a penalty for each failed login, also below the minimum',
  },
];

/** A release as a number, for comparing. */
function order(release: string): number {
  const [major = '', minor = ''] = release.split('.');
  return Number(major) * 100 + Number.parseInt(minor, 10);
}

function read(path: string): { summary: Summary; ids: Set<string>; limits: Set<LimitId> } {
  const classifier = new Classifier();
  classifier.push(readFileSync(path));
  const summary = classifier.finish();
  return {
    summary,
    ids: new Set(summary.groups.map(({ id }) => id)),
    limits: new Set(summary.limits.flatMap(({ limit, or }) => [limit, ...or])),
  };
}

const INDEX = join(LOGS, 'INDEX.tsv');
const rows = existsSync(INDEX)
  ? readFileSync(INDEX, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [version, file, , , , label, key] = line.split('\t') as [
          string,
          string,
          string,
          string,
          string,
          string,
          string,
        ];
        return { version, file, label, key, path: join(LOGS, version, file) };
      })
  : [];

describe.skipIf(rows.length === 0)('logs of real runs (they are not beside the checkout: skipped)', () => {
  it('name the limit of their scenario, or are known not to prove it', () => {
    const wrong: string[] = [];
    let proven = 0;
    let unproven = 0;
    for (const { version, file, label, key, path } of rows) {
      if (key !== 'yes') continue;
      const expected = LABELS[label] ?? [];
      const { ids, limits } = read(path);
      if (expected.some((limit) => limit !== null && limits.has(limit))) proven++;
      else if (expected.includes(null)) {
        const beside = [...limits].filter(
          (limit) => !BESIDE.some((row) => row.file.test(file) && row.limit === limit),
        );
        const doubtful = beside.filter(
          (limit) => !['per-source-penalties', 'per-source-max-startups'].includes(limit),
        );
        if (doubtful.length === 0) proven++;
        else wrong.push(`${version}/${file}: ${label}, found ${[...limits].join(' ')}`);
      } else {
        const argued = UNPROVEN.find(
          (row) => row.label === label && row.file.test(file) && (row.id === '' || ids.has(row.id)),
        );
        if (argued !== undefined && limits.size === 0) unproven++;
        else wrong.push(`${version}/${file}: ${label}, found ${[...limits].join(' ')}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(proven).toBeGreaterThan(1100);
    expect(unproven).toBeLessThan(95);
  });

  it('name no limit that their scenario did not hit', () => {
    const wrong: string[] = [];
    for (const { version, file, label, key, path } of rows) {
      if (key === 'yes') continue;
      const expected = LABELS[label] ?? [];
      for (const { limit, or } of read(path).summary.limits) {
        if ([limit, ...or].some((one) => expected.includes(one))) continue;
        if (BESIDE.some((row) => row.file.test(file) && row.limit === limit)) continue;
        wrong.push(`${version}/${file}: ${label} ${key}, found ${limit}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are dated to a range that holds the release that wrote them', () => {
    const wrong: string[] = [];
    let dated = 0;
    for (const { version, file, path } of rows) {
      const { writers } = read(path).summary;
      for (const dating of [writers.server, writers.client]) {
        if (dating === undefined) continue;
        dated++;
        const own = order(version);
        if (
          dating.mixed ||
          (dating.since !== undefined && order(dating.since) > own) ||
          (dating.until !== undefined && order(dating.until) < own)
        )
          wrong.push(
            `${version}/${file}: ${dating.since ?? ''} – ${dating.until ?? ''}: ${dating.proofs.map(({ text }) => text).join(' | ')}`,
          );
      }
    }
    expect(wrong).toEqual([]);
    expect(dated).toBeGreaterThan(500);
  });
});
