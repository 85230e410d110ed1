import { connect, type Socket } from 'node:net';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { random } from '../../../scripts/random.ts';
import { DEFAULT_RELEASE } from '../releases.ts';
import { defaultOf } from '../sshd_config/keywords.ts';
import { classify } from './classify.ts';
import { CAN_LOG, LoggingSshd, SERVERS } from './real-sshd.test-helper.ts';

const SEED = Number(process.env['NMS_SEED'] ?? (process.env['CI'] === undefined ? Date.now() % 1e9 : 1));

const startupsOf = (...lines: string[]) => classify(lines.join('\n')).summary.startups;
const LINE = 'Nov 22 10:00:0';
const drop = (second: number, pending: number, port: number, address = '192.0.2.9') =>
  `${LINE}${second} h sshd[1]: drop connection #${pending} from [${address}]:${port} on [192.0.2.1]:22 past MaxStartups`;

describe('connections that have not logged in', () => {
  it('are those between "Connection from" and "Accepted" or their end', () => {
    const from = (pid: number) =>
      `${LINE}0 h sshd[${pid}]: Connection from 192.0.2.7 port ${pid} on 192.0.2.1 port 22`;
    expect(
      startupsOf(
        from(10),
        from(11),
        `${LINE}1 h sshd[10]: Accepted publickey for bob from 192.0.2.7 port 10 ssh2: ED25519 SHA256:x`,
        from(12),
        `${LINE}2 h sshd[11]: Connection closed by authenticating user bob 192.0.2.7 port 11 [preauth]`,
        `${LINE}3 h sshd[12]: fatal: Timeout before authentication for 192.0.2.7 port 12`,
        from(13),
      ),
    ).toMatchObject({ peak: 2, peakAt: { line: 2 }, reconstructed: true, dropped: 0, named: 0 });
  });

  it('are forgotten after the default of LoginGraceTime where the log does not show their end', () => {
    const grace = Number(defaultOf('LoginGraceTime', DEFAULT_RELEASE));
    const from = (second: number, pid: number) =>
      `Nov 22 10:${new Date(second * 1000).toISOString().slice(14, 19)} h sshd[${pid}]: Connection from 192.0.2.7 port ${pid} on 192.0.2.1 port 22`;
    const late = (second: number) => startupsOf(from(0, 10), from(0, 11), from(second, 12))?.peak;
    expect([late(grace), late(grace + 1)]).toEqual([3, 2]);
  });

  it('are as many as sshd says when it drops one, and those dropped are counted on top', () => {
    expect(
      startupsOf(drop(0, 10, 1), drop(0, 10, 2), drop(1, 11, 3, '198.51.100.1'), drop(1, 11, 4)),
    ).toMatchObject({
      peak: 11,
      dropped: 4,
      named: 4,
      needed: 15,
      addresses: [
        { address: '192.0.2.9', count: 3 },
        { address: '198.51.100.1', count: 1 },
      ],
    });
  });

  it('are no more together once one of those before is in', () => {
    const accepted = `${LINE}1 h sshd[9]: Accepted publickey for bob from 192.0.2.7 port 10 ssh2: ED25519 SHA256:x`;
    expect(startupsOf(drop(0, 10, 1), drop(0, 10, 2), accepted, drop(2, 10, 3))?.needed).toBe(12);
  });

  it('are no more together once sshd counts fewer, although no line shows who went', () => {
    expect(startupsOf(drop(0, 10, 1), drop(1, 9, 2), drop(2, 10, 3))?.needed).toBe(12);
    expect(startupsOf(drop(0, 10, 1), drop(0, 11, 2), drop(2, 11, 3))?.needed).toBe(14);
  });

  it('are counted in bouts by sshd 8.4 to 9.9, which at INFO names only the first', () => {
    const { startups, verdict } = classify(
      [
        `${LINE}0 h sshd[1]: error: beginning MaxStartups throttling`,
        drop(0, 10, 1),
        `Nov 22 10:05:01 h sshd[1]: error: in MaxStartups throttling for 00:05:01, 40 connections dropped`,
        drop(1, 12, 2),
        `Nov 22 10:06:00 h sshd[1]: exited MaxStartups throttling after 00:06:00, 47 connections dropped`,
        `Nov 22 11:00:00 h sshd[1]: error: beginning MaxStartups throttling`,
        drop(0, 10, 3),
      ].join('\n'),
    ).summary;
    expect(startups).toMatchObject({
      peak: 12,
      dropped: 48,
      named: 3,
      throttlings: [
        { begun: { line: 1 }, ended: { line: 5 }, seconds: 360, dropped: 47 },
        { begun: { line: 6 } },
      ],
    });
    expect(verdict.sentences.join(' ')).toContain('48 were dropped');
    expect(verdict.sentences.join(' ')).toContain(
      'would have let in all that are named; for the others it may take more',
    );
    expect(verdict.sentences.join(' ')).toContain('At LogLevel INFO');
  });

  it('are counted on by sshd 10.0 and newer where it stops naming them', () => {
    const log = [drop(0, 10, 1).replace('past MaxStartups', 'Maxstartups')];
    log.push(`${LINE}9 h sshd[1]: Maxstartups logging rate-limited: additional 30 connections dropped`);
    expect(startupsOf(...log)).toMatchObject({ dropped: 31, named: 1 });
  });

  it('are nothing to speak of in a log without either', () => {
    expect(startupsOf('Nov 22 10:00:00 h sshd[1]: error: no more sessions')).toBeUndefined();
  });
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
async function until(what: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !what(); tries++) await pause(50);
}

describe.skipIf(!CAN_LOG)('connections in the log of a real sshd', () => {
  it.each(SERVERS)(
    '%s: as many at once, and as many dropped, as there were',
    { timeout: 60_000 },
    async (root) => {
      const next = random(SEED);
      const limit = 3 + Math.floor(next() * 4);
      const stalled = limit + 1 + Math.floor(next() * 8);
      const loggedIn = Math.floor(next() * 3);
      // From `limit` on, every connection is dropped: nothing is left to chance.
      const server = await LoggingSshd.start(root, [`MaxStartups ${limit}:100:100`, 'LogLevel DEBUG3']);
      const sockets: Socket[] = [];
      const lines = (text: string) => server.log().split(text).length - 1;
      try {
        // Logged in and gone: they count for a moment each, one after the other.
        for (let i = 0; i < loggedIn; i++) spawnSync('ssh', server.args('127.0.0.1', 'true'));
        await until(() => lines('Disconnected from') >= loggedIn);
        for (let i = 0; i < stalled; i++) {
          const socket = connect(server.port, '127.0.0.1');
          socket.on('error', () => undefined);
          sockets.push(socket);
          // One after the other, so that sshd counts them in this order.
          await until(() => lines('Connection from') + lines('drop connection #') >= loggedIn + i + 1);
        }
        for (const socket of sockets) socket.destroy();
        await until(() => lines('Connection closed by') + lines('Connection reset by') >= limit);

        const log = server.log();
        const note = `NMS_SEED=${SEED} MaxStartups ${limit}, ${stalled} stalled, ${loggedIn} logged in\n${log}`;
        const all = classify(log).summary;
        const lost = stalled - limit;
        expect(all.startups, note).toMatchObject({
          reconstructed: true,
          // With three, as many as sshd names, nothing shows whether it left out others.
          limited: !log.includes(' past ') && lost === 3,
          peak: limit,
          dropped: lost,
          named: lost,
          needed: stalled,
          addresses: [{ address: '127.0.0.1', count: lost }],
        });
        expect(
          all.limits.map(({ limit }) => limit),
          note,
        ).toContain('max-startups');
        expect(all.startups!.said.join(' '), note).toContain(`MaxStartups ${stalled}:30:100 `);

        // What the same sshd writes at VERBOSE: from 10.0 on, three drops of a minute are named.
        const verbose = log.replace(/^.*\bdebug\d: .*\n/gm, '');
        const { startups } = classify(verbose).summary;
        // On a busy machine the drops last longer, and it names more.
        const named = verbose.split('drop connection #').length - 1;
        expect(named, note).toBeGreaterThanOrEqual(log.includes(' past ') ? lost : Math.min(lost, 3));
        expect(startups, note).toMatchObject({
          peak: limit,
          named,
          needed: limit + named,
          limited: !log.includes(' past ') && lost >= 3,
        });
        if (named < lost) expect(startups!.said.join(' ')).toContain('for the others it may take more');
      } finally {
        for (const socket of sockets) socket.destroy();
        server.stop();
      }
    },
  );
});
