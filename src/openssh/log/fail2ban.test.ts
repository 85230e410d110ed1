import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classifyLine } from './classify.ts';
import { failures, KINDS, labelled } from './fail2ban.test-helper.ts';
import { MESSAGES } from './messages/index.ts';

const SAMPLES = join(import.meta.dirname, '../../../../shared/corpus/logs/fail2ban');

describe.skipIf(!existsSync(SAMPLES))(
  'fail2ban’s samples (they are not beside the checkout: skipped)',
  () => {
    it.each([
      ['sshd', 155],
      ['sshd-journal', 129],
    ])('%s: our kinds tell its failures from what it lets pass', (file, atLeast) => {
      const lines = labelled(readFileSync(join(SAMPLES, file), 'utf8'));
      expect(lines.length).toBeGreaterThanOrEqual(atLeast);
      const found = failures(lines);
      expect(lines.filter(({ match }, i) => match !== found[i])).toEqual([]);
      // Both answers occur often enough to mean something.
      expect(found.filter(Boolean).length).toBeGreaterThan(70);
      expect(found.filter((one) => !one).length).toBeGreaterThan(30);
      for (const { line } of lines) expect(Object.keys(KINDS), line).toContain(classifyLine(line).id);
    });

    it('has no kind in the table that there is no entry for', () => {
      const ids = new Set(MESSAGES.map(({ id }) => id));
      expect(Object.keys(KINDS).filter((id) => !ids.has(id))).toEqual([]);
    });
  },
);
