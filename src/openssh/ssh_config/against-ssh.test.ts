import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dumpLines, effectiveSsh, includesAmong } from './effective.ts';
import { randomRun } from './config.test-helper.ts';
import { INSTALLED, RUNNER, sshG } from './real-ssh.test-helper.ts';

const numRuns = Number(process.env['NMS_FUZZ'] ?? 400);
// A landing must not depend on luck: there the seed is fixed, and everywhere else another one is tried each time.
const seed = Number(process.env['NMS_SEED'] ?? (process.env['CI'] ? 1 : Math.floor(Math.random() * 2 ** 31)));
const KEYS = /^(?:host|hostname|user|port|controlmaster|controlpath|controlpersist) /;
const OTHERS = /^(?:batchmode|serveraliveinterval|serveralivecountmax|hostkeyalias) /;

describe.skipIf(INSTALLED === undefined)('effectiveSsh', () => {
  it(`says what the installed ssh says of ${numRuns} random configurations (NMS_SEED=${seed})`, () => {
    const release = INSTALLED!;
    fc.assert(
      fc.property(randomRun, ({ files, destination }) => {
        const env = { HOME: RUNNER.home };
        const { status, stdout, stderr } = sshG(files, [destination], env);
        const answer = effectiveSsh({
          destination,
          file: { name: '/D/config', text: files.config },
          includes: includesAmong([
            { name: '/D/one', text: files.one },
            { name: '/D/two', text: files.two },
          ]),
          release,
          distribution: 'debian',
          localUser: RUNNER.user,
          uid: RUNNER.uid,
          home: RUNNER.home,
          localHost: RUNNER.localHost,
          homes: { root: '/root' },
          exists: () => false,
          env,
        });
        const { values } = answer;
        const others = values && [
          `batchmode ${values.batchMode}`,
          `serveralivecountmax ${values.serverAliveCountMax}`,
          `serveraliveinterval ${values.serverAliveInterval}`,
          ...(values.hostKeyAlias === undefined ? [] : [`hostkeyalias ${values.hostKeyAlias}`]),
        ];
        const out = answer.values ? dumpLines(answer.values, release) : [];
        expect({ status: answer.status, out, others: others ?? [], err: answer.stderr }).toEqual({
          status,
          out: stdout.filter((line) => KEYS.test(line)),
          others: stdout.filter((line) => OTHERS.test(line)),
          err: stderr,
        });
      }),
      { numRuns, seed },
    );
  });
});
