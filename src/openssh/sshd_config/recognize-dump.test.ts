import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRelease, RELEASES } from '../releases.ts';
import { analyze } from './analyze.ts';
import { dumpText, evaluate } from './effective.ts';
import { recognizeDump } from './recognize-dump.ts';

const MAIN = '/etc/ssh/sshd_config';
const DUMPS = join(import.meta.dirname, '../../../../shared/facts/default-dumps.json');
if (!existsSync(DUMPS)) console.log('The dumps of real sshd are not here: their recognition is not tested.');

describe('recognizeDump', () => {
  it.each(RELEASES)('recognizes what %s prints', (release) => {
    const files = new Map([
      [MAIN, 'MaxSessions 30\nAllowUsers a b\nPort 22\nPort 23\nClientAliveInterval 5\n'],
    ]);
    const dump = dumpText(evaluate({ files, main: MAIN, release }));
    expect(recognizeDump(dump)?.releases).toContain(release);
    expect(recognizeDump(dump.replaceAll('\n', '\r\n'))?.releases).toContain(release);
  });
  it('takes no file for a dump', () => {
    expect(recognizeDump('')).toBeUndefined();
    expect(recognizeDump('maxsessions 10\n'.repeat(60))).toBeUndefined();
    const dump = dumpText(evaluate({ files: new Map(), main: MAIN, release: '10.0' }));
    expect(recognizeDump(`${dump}Match User a\n  MaxSessions 5\n`)).toBeUndefined();
    expect(recognizeDump(`# sshd_config\n${dump}`)).toBeUndefined();
    expect(recognizeDump('x y\n'.repeat(100_000))).toBeUndefined();
  });
  it.skipIf(!existsSync(DUMPS))('recognizes what real sshd printed, and the values in it', () => {
    const { dumps } = JSON.parse(readFileSync(DUMPS, 'utf8')) as { dumps: Record<string, string> };
    for (const [name, text] of Object.entries(dumps)) {
      const found = recognizeDump(text);
      const release = parseRelease(name);
      if (release) expect([name, found?.releases.includes(release)]).toEqual([name, true]);
      else expect([name, found?.distribution]).toEqual([name, 'debian']);
      const { assumed } = analyze({ files: new Map([[MAIN, text]]), main: MAIN, release: found!.releases.at(-1)!, distribution: found!.distribution }); // prettier-ignore
      expect([name, assumed.values.get('maxsessions')?.text]).toEqual([name, '10']);
    }
  });
});
