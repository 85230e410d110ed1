import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../linear.test-helper.ts';
import { RELEASES } from '../releases.ts';
import { randomRun } from './config.test-helper.ts';
import { effectiveSsh, includesAmong, type SshRequest } from './effective.ts';
import { generate, DEFAULT_FORM } from './generate.ts';
import { SSH_DISTRIBUTIONS } from './keywords.ts';
import { parseSshConfig } from './parse.ts';

const REQUEST: SshRequest = {
  destination: 'web',
  file: { name: 'config', text: '' },
  release: '10.0',
  localUser: 'alice',
  uid: 1000,
  home: '/home/alice',
  localHost: 'laptop',
};

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom('Host ', 'Match ', 'ControlPath ', '%', '${', '"', "'", '\\', '=', '\n', '#', 'a', '\0', '\ud800', 'Include '), { maxLength: 60 }).map((list) => list.join('')),
  randomRun.map(({ files }) => files.config),
); // prettier-ignore

describe('whatever is typed', () => {
  it('is read without an exception in every release, with ranges inside the text', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...RELEASES),
        fc.constantFrom(...SSH_DISTRIBUTIONS),
        text,
        (config, release, distribution, destination) => {
          for (const { keywordRange, restRange } of parseSshConfig(config, release)) {
            expect(keywordRange.start).toBeLessThan(keywordRange.end);
            expect(restRange.end).toBeLessThanOrEqual(config.length);
          }
          const { status, values } = effectiveSsh({
            ...REQUEST,
            file: { name: 'config', text: config },
            release,
            distribution,
            destination,
          });
          expect(status === 0).toBe(values !== undefined);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is generated from without an exception', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const hosts = [{ alias: a, hostName: b, user: c, port: a, proxyJump: b }];
        const form = {
          ...DEFAULT_FORM,
          hosts,
          sessions: b,
          maxSessions: c,
          socketDirectory: a,
          controlPersist: b,
          home: c,
        };
        const { config } = generate(form);
        expect(config).not.toMatch(/[\0\r]/);
        // A user name may have them: no shell reads it.
        expect(config.replace(/^    User .*/gm, '')).not.toMatch(/[`$]/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('large input', () => {
  const repeat = (head: string, part: string) => (length: number) =>
    head + part.repeat(Math.ceil(length / part.length));

  it.each([
    ['many lines', repeat('', 'Host web\n  ControlPath /tmp/%r@%h:%p\n')],
    ['one long line', repeat('ControlPath ', '%h')],
    ['blanks at the end', (length: number) => `User a${' '.repeat(length)}b`],
    ['many stars', repeat('Host ', '*a')],
    ['many words', repeat('SetEnv ', 'A=b ')],
    ['open variables', repeat('ControlPath ', '${')],
  ])('takes time in proportion: %s', (_, make) => {
    const work = (text: string): void => {
      effectiveSsh({ ...REQUEST, file: { name: 'config', text } });
    };
    expectLinear(make, work, 100_000);
  });

  it('stops at files that include each other many times over', () => {
    const files = Array.from({ length: 15 }, (_, at) => ({
      name: `/f${at}`,
      text: `Include /f${at + 1}\n`.repeat(10),
    }));
    const { unknown } = effectiveSsh({
      ...REQUEST,
      file: { name: 'config', text: 'Include /f0' },
      includes: includesAmong(files),
    });
    expect(unknown[0]?.message).toMatch(/files are included/);
  });
});
