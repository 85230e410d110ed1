import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Release } from '../releases.ts';
import type { Connection } from './connection.ts';
import { evaluate, type Evaluation } from './effective.ts';
import { burst, parseMaxStartups } from './max-startups.ts';
import { connectionFor, plan, type Plan, type Scope, type Target } from './plan.ts';

const MAIN = '/etc/ssh/sshd_config';

function evaluated(
  files: Readonly<Record<string, string>>,
  connection: Connection = {},
  release: Release = '9.2',
  complete = true,
): Evaluation {
  const all = new Map(Object.entries(files));
  return evaluate({ files: all, main: MAIN, release, connection: { lport: -1, ...connection }, complete });
}

const everyone = { scope: { kind: 'everyone' }, into: 'files' } as const;
const deploy = { scope: { kind: 'user', name: 'deploy' }, into: 'files' } as const;

function planned(evaluation: Evaluation, target: Target): Plan {
  const result = plan(evaluation, target);
  if (result.problem) throw new Error(result.problem);
  return result.plan;
}

describe('plan', () => {
  it('changes nothing that suffices', () => {
    const { steps, changed } = planned(evaluated({ [MAIN]: 'MaxSessions 30\n' }), { ...everyone, sessions: 20, logins: 10 }); // prettier-ignore
    expect(steps.map(({ state }) => state)).toEqual(['reached', 'reached']);
    expect(changed).toEqual([]);
  });
  it('changes the drop-in that decides, not the line that has no effect', () => {
    const files = { [MAIN]: 'Include d/*.conf\nMaxSessions 50\n', '/etc/ssh/d/a.conf': 'MaxSessions 3\n' };
    const { files: after, changed } = planned(evaluated(files), { ...everyone, sessions: 40 });
    expect(changed).toEqual(['/etc/ssh/d/a.conf']);
    expect(after.get('/etc/ssh/d/a.conf')).toBe('MaxSessions 40\n');
  });
  it('raises start, keeps rate, and full where it suffices', () => {
    const of = (text: string, logins: number, release: Release = '9.2') =>
      planned(evaluated({ [MAIN]: text }, {}, release), { ...everyone, logins }).steps[0]?.after;
    expect(of('', 50)).toBe('50:30:100');
    expect(of('MaxStartups 10:60:20\n', 50)).toBe('50:60:50');
    expect(of('MaxStartups 5\n', 8, '10.1')).toBe('10:30:5');
  });
  it('lets one address log in as often', () => {
    const target = { ...everyone, logins: 12, oneAddress: true };
    const { steps } = planned(evaluated({ [MAIN]: 'PerSourceMaxStartups 5\n' }), target);
    expect(steps.map(({ keyword, after }) => `${keyword} ${after}`)).toEqual(['MaxStartups 12:30:100', 'PerSourceMaxStartups 12']); // prettier-ignore
    expect(planned(evaluated({ [MAIN]: '' }, {}, '8.4'), target).steps).toHaveLength(1);
  });
  it('writes a drop-in that is read first', () => {
    const files = { [MAIN]: 'Include d/*.conf\nMaxSessions 50\n', '/etc/ssh/d/10.conf': 'MaxSessions 3\n' };
    const into = { into: 'drop-in' } as const;
    const all = planned(evaluated(files), { ...everyone, ...into, sessions: 40, logins: 30 });
    expect(all.changed).toEqual(['/etc/ssh/d/00-limits.conf']);
    expect(all.files.get('/etc/ssh/d/00-limits.conf')).toBe('MaxSessions 40\nMaxStartups 30:30:100\n');
    const one = planned(evaluated(files), { ...deploy, ...into, sessions: 40 });
    expect(one.files.get('/etc/ssh/d/00-limits-match.conf')).toBe('Match User deploy\n    MaxSessions 40\n');
  });
  it('says that a drop-in would not win, and changes the file', () => {
    const late = { [MAIN]: 'MaxSessions 5\nInclude d/*.conf\n' };
    const { noDropIn, changed } = planned(evaluated(late), { ...everyone, into: 'drop-in', sessions: 9 });
    expect([noDropIn, changed]).toEqual([true, [MAIN]]);
    // Up to 10.0 the last MaxStartups wins.
    const files = { [MAIN]: 'Include d/*.conf\nMaxStartups 5\n' };
    const target = { ...everyone, into: 'drop-in', logins: 9 } as const;
    expect(planned(evaluated(files), target).noDropIn).toBe(true);
    expect(planned(evaluated(files, {}, '10.6'), target).noDropIn).toBe(false);
  });
  it('puts a block before the one that wins, and one block is enough', () => {
    const text = 'MaxSessions 5\nMatch Address 10.0.0.0/8\n  MaxSessions 2\n';
    const { files } = planned(evaluated({ [MAIN]: text }), { ...deploy, sessions: 20 });
    expect(files.get(MAIN)).toBe('MaxSessions 5\nMatch User deploy\n    MaxSessions 20\n\nMatch Address 10.0.0.0/8\n  MaxSessions 2\n'); // prettier-ignore
  });
  it('names the blocks that keep less', () => {
    const text = 'Match User a\n  MaxSessions 2\nMatch User b\n  MaxSessions 90\n';
    const { exceptions } = planned(evaluated({ [MAIN]: text }), { ...everyone, sessions: 20 });
    expect(exceptions.map(({ match, source }) => [match, source.line])).toEqual([['Match User a', 3]]);
  });
  it('does not stumble over a port that is not given', () => {
    const { input } = evaluated({ [MAIN]: 'Match LocalPort 22\n  MaxSessions 2\n' });
    const { steps } = planned(evaluate({ ...input, connection: { lport: 22 } }), { ...everyone, sessions: 20 }); // prettier-ignore
    expect(steps[0]).toMatchObject({ before: '10', after: '20', state: 'set' });
  });
  it('says why there is none', () => {
    expect(plan(evaluated({ [MAIN]: 'Bogus\n' }), { ...everyone, sessions: 5 })).toEqual({ problem: 'refused' }); // prettier-ignore
    expect(plan(evaluated({}), everyone)).toEqual({ problem: 'empty' });
    for (const name of ['', 'a b', 'a,b', '*', 'a"', '!a', '#a', 'a\nMaxSessions'])
      expect(plan(evaluated({}), { scope: { kind: 'user', name }, into: 'files', sessions: 20 })).toEqual({ problem: 'bad-name' }); // prettier-ignore
    const address: Scope = { kind: 'address', name: '10.0.0.0/8x' };
    expect(plan(evaluated({}), { scope: address, into: 'files', sessions: 20 })).toEqual({ problem: 'bad-name' }); // prettier-ignore
  });
});

const SETTING = fc.constantFrom('MaxSessions 3', 'maxsessions=12', 'MaxSessions 40', 'PermitTTY no', 'X11Forwarding yes'); // prettier-ignore
const GLOBAL = fc.oneof(SETTING, fc.constantFrom('MaxStartups 5', 'MaxStartups 20:40:50', 'PerSourceMaxStartups 4', 'UsePAM yes', '# note', '', '#MaxSessions 10', 'Include d/*.conf')); // prettier-ignore
const MATCH = fc.constantFrom('Match User deploy', 'Match user "deploy"', 'Match User ci,deploy', 'Match Group ops', 'Match Address 10.0.0.0/8', 'Match User deploy Address 10.1.0.0/16', 'Match all', 'Match User *,!ci'); // prettier-ignore
const BLOCK = fc.tuple(MATCH, fc.array(SETTING, { maxLength: 2 })).map(([match, lines]) => [match, ...lines].join('\n  ')); // prettier-ignore
const FILE = fc
  .tuple(fc.array(GLOBAL, { maxLength: 5 }), fc.array(BLOCK, { maxLength: 3 }), fc.constantFrom('', '\n'))
  .map(([lines, blocks, end]) => [...lines, ...blocks].join('\n') + end);
const DROP_IN = FILE.map((text) => text.replaceAll('Include', '#Include'));
const SCOPE: fc.Arbitrary<Scope> = fc.constantFrom(
  { kind: 'everyone' },
  { kind: 'user', name: 'deploy' },
  { kind: 'group', name: 'ops' },
  { kind: 'address', name: '10.1.0.0/16' },
);
const CONNECTIONS = ['deploy', 'ci', 'eve'].flatMap(
  (user) =>
  [[], ['ops']].flatMap((groups) => ['10.1.2.3', '10.2.0.1', '192.0.2.1'].map((address) => ({ user, groups, address }))), // prettier-ignore
);
const isIn = (scope: Scope, { user, groups, address }: (typeof CONNECTIONS)[number]): boolean =>
  scope.kind === 'everyone' ||
  (scope.kind === 'user' && user === scope.name) ||
  (scope.kind === 'group' && groups.includes('ops')) ||
  (scope.kind === 'address' && address.startsWith('10.1.'));

describe('a plan that is applied', () => {
  const dump = ({ dump }: Evaluation, without: readonly string[] = []): string[] =>
    dump.flatMap(({ key, value }) => (without.includes(key.toLowerCase()) ? [] : [`${key} ${value}`]));

  it('reaches the target for the connection in question and changes nothing else for any other', () => {
    let set = 0;
    const property = fc.property(
      FILE, DROP_IN, SCOPE, fc.constantFrom<Release>('8.4', '9.2', '10.0', '10.1', '10.6'), fc.boolean(),
      fc.constantFrom(undefined, 1, 12, 60), fc.constantFrom(undefined, 5, 30), fc.constantFrom('files', 'drop-in'),
      (main, dropIn, scope, release, complete, sessions, logins, into) => {
        const files = { [MAIN]: main, ...(complete && { '/etc/ssh/d/50-a.conf': dropIn }) };
        const before = evaluated(files, {}, release, complete);
        fc.pre(before.verdict.accepted);
        const result = plan(before, { scope, into, ...(sessions && { sessions }), ...(logins && { logins }), oneAddress: true }); // prettier-ignore
        if (result.problem) {
          expect(result.problem).toBe("empty");
          return;
        }
        const { steps, files: after, exceptions } = result.plan;
        const then = (connection: Connection) => evaluate({ ...before.input, files: after, connection: { lport: -1, ...connection } }); // prettier-ignore
        const value = (evaluation: Evaluation, name: string) => evaluation.values.get(name.toLowerCase())!.text; // prettier-ignore
        for (const step of steps) {
          const connection = step.keyword === 'MaxSessions' ? connectionFor(scope, {}) : {};
          if (step.state !== 'out-of-reach') expect(value(then(connection), step.keyword)).toBe(step.after);
          if (step.state === 'set') set++;
        }
        const [first] = steps;
        if (first?.keyword === 'MaxSessions' && first.state !== 'out-of-reach')
          expect(Number(first.after)).toBeGreaterThanOrEqual(sessions!);
        const startups = steps.find(({ keyword }) => keyword === 'MaxStartups');
        if (startups && release !== '10.1' && startups.state !== 'out-of-reach')
          expect(burst(parseMaxStartups(startups.after)!, logins!).refused).toBe(0);
        const global = steps.filter(({ keyword, state }) => state === 'set' && keyword !== 'MaxSessions').map(({ keyword }) => keyword.toLowerCase()); // prettier-ignore
        for (const connection of CONNECTIONS) {
          const [old, now] = [evaluated(files, connection, release, complete), then(connection)];
          expect(now.verdict.accepted).toBe(true);
          if (!isIn(scope, connection)) expect(dump(now, global)).toEqual(dump(old, global));
          else {
            expect(dump(now, ['maxsessions', ...global])).toEqual(dump(old, ['maxsessions', ...global]));
            // Those in scope get it, unless a block that the plan names, or one that gives more, is first.
            const got = value(now, 'MaxSessions');
            if (first?.keyword === 'MaxSessions' && first.state === 'set' && exceptions.length === 0)
              expect(Number(got)).toBeGreaterThanOrEqual(sessions!);
          }
        }
      },
    ); // prettier-ignore
    fc.assert(property, { numRuns: 400 });
    expect(set).toBeGreaterThan(100);
  });
});
