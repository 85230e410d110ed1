import { describe, expect, it } from 'vitest';
import { applyEdits } from '../diagnostic.ts';
import { RELEASES, type Release } from '../releases.ts';
import { setKeyword } from './edit.ts';
import { evaluate, type Evaluation } from './effective.ts';
import { Random, randomConfig } from './fuzz.test-helper.ts';
import { allowedInMatch, keyword } from './keywords.ts';

const MAIN = '/etc/ssh/sshd_config';
const SEED = Number(process.env['NMS_FUZZ_SEED'] ?? (process.env['CI'] ? 1 : Date.now() % 1_000_000));
const COUNT = Number(process.env['NMS_FUZZ'] ?? 2000);
const CHANGES = [
  ['MaxSessions', '37'],
  ['MaxAuthTries', '9'],
  ['ClientAliveInterval', '77'],
  ['PermitTTY', 'no'],
  ['X11Forwarding', 'yes'],
  ['MaxStartups', '41:37:141'],
] as const;

/** What the connection gets, without the keyword at hand. */
function others(evaluation: Evaluation, name: string): string[] {
  return evaluation.dump
    .filter(({ key }) => key.toLowerCase() !== name.toLowerCase())
    .map(({ key, value }) => `${key} ${value}`);
}

describe(`setKeyword on random configurations, seed ${SEED}`, () => {
  it('makes exactly the change that is asked for, and keeps the other lines byte for byte', () => {
    let made = 0;
    for (let n = 0; n < COUNT; n++) {
      const random = new Random(SEED + n);
      const release: Release = random.pick(RELEASES.slice(RELEASES.indexOf('8.4')));
      const files = new Map([
        [MAIN, randomConfig(release, random, '/etc/ssh/d')],
        ['/etc/ssh/d/a.conf', randomConfig(release, random, '/etc/ssh/d')],
      ]);
      const connection = {
        user: 'root',
        groups: ['root'],
        host: 'h.example',
        address: '10.1.2.3',
        laddr: '192.0.2.1',
        lport: 22,
      };
      const input = { main: MAIN, release, connection, complete: true };
      const before = evaluate({ ...input, files });
      if (!before.verdict.accepted) continue;
      const [name, value] = random.pick(CHANGES);
      const result = setKeyword(before, { keyword: name, value });
      if ('problem' in result) continue;
      const touched = new Map(files);
      for (const file of new Set(result.edits.map((edit) => edit.file)))
        touched.set(file, applyEdits(files.get(file)!, result.edits.filter((edit) => edit.file === file))); // prettier-ignore
      const after = evaluate({ ...input, files: touched });
      const where = JSON.stringify({ seed: SEED + n, release, name, files: [...files], edits: result.edits });
      expect(after.verdict.accepted, where).toBe(true);
      // A drop-in that is read a second time inside a Match block may go on deciding: then it must not claim success.
      expect(after.values.get(name.toLowerCase())?.text === value, where).toBe(result.effective);
      expect(others(after, name), where).toEqual(others(before, name));
      expect(allowedInMatch(keyword(name)!, release) || result.effective, where).toBe(true);
      const kept = (text: string) =>
        text.split('\n').filter((line) => !new RegExp(name, 'i').test(line)).length;
      for (const [file, text] of touched)
        expect(Math.abs(kept(text) - kept(files.get(file)!)), where).toBeLessThanOrEqual(1);
      made++;
    }
    expect(made).toBeGreaterThan(COUNT / 20);
  });
});
