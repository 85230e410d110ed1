/**
 * Each bad example through every real sshd that can judge it: it ends as the engine says, prints what the engine
 * prints, and so has the value that the rule speaks of.
 */
import { describe, expect, test } from 'vitest';
import { DEFAULT_RELEASE, type Release } from '../../releases.ts';
import { dumpText, evaluate } from '../effective.ts';
import { printed } from '../../vis.ts';
import { RULES } from './index.ts';
import { REAL_SSHDS, sshdT } from './real-sshd.test-helper.ts';
import type { DocumentedRule, Example } from './rule.ts';

const MAIN = '/etc/ssh/sshd_config';

const EXAMPLES = (RULES as readonly DocumentedRule[]).flatMap(({ id, bad }) =>
  bad.map((example) => ({ id, example })),
);

/** Releases that are to judge an example: its own, or all where it names none. */
function judges({ release }: Example): readonly Release[] {
  return release === undefined ? [...REAL_SSHDS.keys()] : REAL_SSHDS.has(release) ? [release] : [];
}

/** Lines of -T that depend on the machine, not on the example. */
const MACHINE = /^(?:hostkey|listenaddress) /i;

const own = (lines: readonly string[]) => lines.filter((line) => line !== '' && !MACHINE.test(line));

const cases = EXAMPLES.flatMap(({ id, example }) =>
  judges(example).map((release) => ({ id, example, release, files: example.files })),
);

describe.skipIf(cases.length === 0)('real sshd', () => {
  // Only Debian builds are at hand.
  test.each(cases.filter(({ example }) => [undefined, 'debian'].includes(example.distribution)))(
    '$release confirms the example of $id: $files',
    ({ example, release }) => {
      const files = typeof example.files === 'string' ? { [MAIN]: example.files } : example.files;
      const connection = example.connection;
      const ours = evaluate({
        files: new Map(Object.entries(files)),
        main: MAIN,
        release,
        distribution: 'debian',
        complete: true,
        ...(connection && { connection }),
      });
      const real = sshdT(files, MAIN, connection, REAL_SSHDS.get(release));
      expect(real.status, real.stderr).toBe(ours.verdict.status);
      if (ours.verdict.accepted) expect(own(real.stdout)).toEqual(own(dumpText(ours).split('\n')));
      else
        for (const { text, kind } of ours.messages)
          if (kind !== 'info')
            expect(real.stderr.replaceAll(/\/tmp\/sshd-t-\w+\//g, '/etc/ssh/')).toContain(printed(text));
    },
  );

  test('judges every example whose release is at hand', () => {
    const judged = EXAMPLES.filter(({ example }) => judges(example).length > 0);
    const left = EXAMPLES.filter(({ example }) => judges(example).length === 0);
    console.log(
      `Real sshd ${[...REAL_SSHDS.keys()].sort().join(', ')} confirmed ${String(judged.length)} of ${String(EXAMPLES.length)} bad examples, in ${String(new Set(judged.map(({ id }) => id)).size)} of ${String(RULES.length)} rules. ` +
        `No sshd at hand for: ${left.map(({ id, example }) => `${id} (${example.release ?? DEFAULT_RELEASE})`).join(', ')}.`,
    );
    for (const { example } of left) expect(REAL_SSHDS.has(example.release!)).toBe(false);
  });
});
