import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomRun } from './config.test-helper.ts';
import { checkSshConfig, type CheckInput } from './check.ts';
import { setMultiplexing, type Multiplexing } from './edit.ts';

const MAIN = '~/.ssh/config';
const WANTED: Multiplexing = {
  ControlMaster: 'auto',
  ControlPath: '~/.ssh/sockets/%C',
  ControlPersist: '10m',
};

const inputOf = (text: string): CheckInput => ({
  files: new Map([[MAIN, text]]),
  main: MAIN,
  release: '9.2',
  system: 'linux',
});

function edited(text: string, names: readonly string[], wanted = WANTED): string {
  const { files, effective } = setMultiplexing(inputOf(text), names, wanted);
  expect(effective).toBe(true);
  return files.get(MAIN)!;
}

const BLOCK = '    ControlMaster auto\n    ControlPath ~/.ssh/sockets/%C\n    ControlPersist 10m\n';

describe('setMultiplexing', () => {
  it('adds to the block of the name, behind its last line', () => {
    expect(
      edited('# mine\nHost web\n  # where\n  HostName w.example.com\n\nHost *\n  User a\n', ['web']),
    ).toBe(
      '# mine\nHost web\n  # where\n  HostName w.example.com\n  ControlMaster auto\n  ControlPath ~/.ssh/sockets/%C\n  ControlPersist 10m\n\nHost *\n  User a\n',
    );
  });
  it('changes lines that decide for the names alone, where they stand', () => {
    const before =
      'Host web\r\n\tControlMaster=no   # off\r\n\tControlPath /tmp/x\r\n\tControlPersist 600\r\n';
    const after = edited(before, ['web'], { ControlMaster: 'auto', ControlPath: '~/.ssh/%C' });
    expect(after).toBe(
      'Host web\r\n\tControlMaster=auto   # off\r\n\tControlPath ~/.ssh/%C\r\n\tControlPersist 600\r\n',
    );
  });
  it('writes a block above the one that decides for others too', () => {
    expect(edited('# all\nHost *\n    ControlMaster no\n    User a\n', ['web', 'db'])).toBe(
      `Host web db\n${BLOCK}\n# all\nHost *\n    ControlMaster no\n    User a\n`,
    );
    expect(edited('ControlMaster no\nUser a\n', ['web'])).toBe(
      `Host web\n${BLOCK}\nHost *\nControlMaster no\nUser a\n`,
    );
  });
  it('writes a block at the end where nothing stands against it', () => {
    expect(edited('Host web\n    User a', ['db'])).toBe(`Host web\n    User a\n\nHost db\n${BLOCK}`);
    expect(edited('', ['db'])).toBe(`Host db\n${BLOCK}`);
  });
  it('leaves alone what holds already', () => {
    const text = `Host *\n${BLOCK}`;
    expect(setMultiplexing(inputOf(text), ['web'], WANTED)).toMatchObject({ edits: [], effective: true });
  });
  it('stays above an Include whose files would win', () => {
    const main = 'Include config.d/*\nHost web\n    User a\n';
    const files = new Map([[MAIN, main], ['~/.ssh/config.d/all', 'Host *\n    ControlMaster no\n']]); // prettier-ignore
    const result = setMultiplexing({ ...inputOf(main), files }, ['web'], { ControlMaster: 'auto' });
    expect(result.effective).toBe(true);
    expect(result.files.get(MAIN)).toBe(`Host web\n    ControlMaster auto\n\nHost *\n${main}`);
  });
  it('takes no name that is none', () => {
    expect(setMultiplexing(inputOf(''), ['-oProxyCommand=x', 'a b', '*'], WANTED).edits).toEqual([]);
  });

  it('takes effect, and leaves every other name and every other line as they are', () => {
    const names = ['web', 'db'];
    fc.assert(
      fc.property(randomRun, fc.subarray(names, { minLength: 1 }), ({ files }, chosen) => {
        const input = inputOf(files.config);
        const result = setMultiplexing(input, chosen, WANTED);
        expect(result.effective).toBe(true);
        // What is removed is arguments alone.
        for (const { range, newText } of result.edits) {
          expect(files.config.slice(range.start, range.end)).not.toContain('\n');
          expect(newText).not.toBe('');
        }
        const all = [...names, 'other', '10.1.1.1'];
        const before = checkSshConfig({ ...input, hosts: all });
        const after = checkSshConfig({ ...input, files: result.files, hosts: all });
        for (const name of all) {
          const [old, now] = [before, after].map((check) => check.hosts.find((host) => host.name === name)!);
          if (chosen.includes(name)) continue;
          expect({ name, status: now!.answer.status, values: now!.values }).toEqual({
            name,
            status: old!.answer.status,
            values: old!.values,
          });
        }
      }),
      { numRuns: 400 },
    );
  });
});
