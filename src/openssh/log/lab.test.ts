import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classify } from './classify.ts';
import { CAN_LOG, LoggingSshd, SERVERS } from './real-sshd.test-helper.ts';

const SEED = Number(process.env['NMS_SEED'] ?? (process.env['CI'] === undefined ? Date.now() % 1e9 : 1));
/** Numbers between 0 and 1 that follow from the seed. */
function random(): () => number {
  let state = SEED >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
async function until(what: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !what(); tries++) await pause(50);
}

/** What one client is to do: sessions held open at once, and further ones that are tried meanwhile. */
interface Truth {
  readonly name: string;
  readonly wanted: number;
}

describe.skipIf(!CAN_LOG)('sessions in the log of a real sshd', () => {
  it.each(SERVERS)(
    '%s: peak, refusals and owner of each connection are exact',
    { timeout: 60_000 },
    async (root) => {
      const next = random();
      const limit = 2 + Math.floor(next() * 4);
      const server = await LoggingSshd.start(root, [`MaxSessions ${limit}`, 'MaxStartups 100']);
      try {
        const clients: Truth[] = Array.from({ length: 3 + Math.floor(next() * 3) }, (_, i) => ({
          name: `client-${i}`,
          wanted: 1 + Math.floor(next() * (limit + 3)),
        }));
        const ports = new Map<string, number>();
        // One after the other up to its login, so that the log's ports can be told apart; then all together.
        for (const { name } of clients) {
          const socket = join(server.folder, name);
          const before = server.log().split('Accepted').length;
          spawn('ssh', server.args('-MNS', socket, '127.0.0.1'), { stdio: 'ignore' });
          await until(
            () => spawnSync('ssh', ['-S', socket, '-O', 'check', 'x'], { stdio: 'ignore' }).status === 0,
          );
          await until(() => server.log().split('Accepted').length > before);
          ports.set(
            name,
            Number(/.*Accepted publickey for root from 127\.0\.0\.1 port (\d+)/s.exec(server.log())![1]),
          );
        }
        await Promise.all(
          clients.map(async ({ name, wanted }) => {
            const socket = join(server.folder, name);
            for (let i = 0; i < wanted; i++) {
              // A refused one must not log in on its own: there is no way but the socket.
              spawn('ssh', server.args('-S', socket, '-o', 'ProxyCommand=false', '127.0.0.1', 'sleep 60'), {
                stdio: 'ignore',
              });
              await pause(40);
            }
          }),
        );
        const all = clients.reduce((sum, { wanted }) => sum + wanted, 0);
        const seen = () => server.log().match(/Starting session|no more sessions/g)?.length ?? 0;
        await until(() => seen() >= all);
        for (const { name } of clients)
          spawnSync('ssh', ['-S', join(server.folder, name), '-O', 'exit', 'x'], { stdio: 'ignore' });
        await until(() => (server.log().match(/Disconnected from/g)?.length ?? 0) >= clients.length);

        const { summary } = classify(server.log());
        const found = summary.sessions!.connections.map(({ user, address, port, peak, refused, started, needed }) => ({
        user, address, port: Number(port), peak, refused, started, needed,
      })); // prettier-ignore
        const expected = clients.map(({ name, wanted }) => {
        const peak = Math.min(wanted, limit);
        return { user: 'root', address: '127.0.0.1', port: ports.get(name)!, peak, refused: wanted - peak, started: peak, needed: wanted };
      }); // prettier-ignore
        const byPort = (a: { port: number }, b: { port: number }) => a.port - b.port;
        const note = `NMS_SEED=${SEED} MaxSessions ${limit}\n${server.log()}`;
        expect(found.sort(byPort), note).toEqual(expected.sort(byPort));
        const over = expected.filter(({ refused }) => refused > 0);
        expect(summary.sessions).toMatchObject({
          total: clients.length,
          unattributed: 0,
          refused: over.reduce((sum, { refused }) => sum + refused, 0),
          // All are one user's, and none closes before the last is tried.
          busiest: { user: 'root', peak: expected.reduce((sum, { peak }) => sum + peak, 0), needed: all },
          ...(over.length === 0 ? {} : { needed: Math.max(...over.map(({ needed }) => needed)) }),
        });
        for (const connection of summary.sessions!.connections)
          if (connection.refused > 0) expect(connection.openWhenRefused).toBe(limit);
        expect(summary.unknown, note).toBe(0);
      } finally {
        server.stop();
      }
    },
  );
});
