import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classifyLine } from './classify.ts';
import { printsOf } from './formats.test-helper.ts';
import { MESSAGES } from './messages/index.ts';
import { parseLine } from './line.ts';

const LOGS = join(import.meta.dirname, '../../../../shared/corpus/logs');
const LOG = join(LOGS, 'loghub/OpenSSH_2k.log');
const TEMPLATES = join(LOGS, 'loghub2/2k_dataset_OpenSSH_OpenSSH_2k.log_structured_corrected.csv');

/**
 * Templates that are one kind here, each with the reason: they are one printf format, and what tells them apart is an
 * argument of it.
 */
const SAME: readonly (readonly [why: string, ...templates: string[]])[] = [
  ['auth.c auth_log has one format; method and "invalid user" are arguments, E14 is syslog’s count', 'E8', 'E9', 'E10', 'E14'],
  ['packet.c has one format; the reason that the client gives is its argument', 'E6', 'E7', 'E24', 'E25', 'E26'],
  ['Linux-PAM has one format; the plural "s" and " user=" are arguments', 'E15', 'E16', 'E17'],
  ['pam_unix has one format; " user=" is an argument', 'E19', 'E20'],
]; // prettier-ignore

/** Wordings of each entry, without conversions of their own kind: which of them print a text. */
const WORDINGS = new Map(
  MESSAGES.map(({ id, forms }) => [id, forms.map(({ format }) => ({ format, prints: printsOf(format) }))]),
);

/** What a line is here: the message, and which of its wordings. */
function kindOf(line: string): string {
  const { id } = classifyLine(line);
  const { text, start, end } = parseLine(line);
  const message = text.slice(start, end);
  const wording = WORDINGS.get(id ?? '')
    ?.filter(({ prints }) => prints.test(message))
    .toSorted((a, b) => literal(b.format) - literal(a.format))[0]?.format;
  return `${id ?? 'unknown'}: ${wording ?? '?'}`;
}

function literal(format: string): number {
  return format.replace(/%[-\d.]*[a-z]/g, '').length;
}

describe.skipIf(!existsSync(TEMPLATES))(
  'loghub’s 2,000 lines (they are not beside the checkout: skipped)',
  () => {
    const lines = existsSync(LOG) ? readFileSync(LOG, 'utf8').split('\n').filter(Boolean) : [];
    const templates = existsSync(TEMPLATES)
      ? readFileSync(TEMPLATES, 'utf8')
          .split('\n')
          .slice(1)
          .filter(Boolean)
          .map((row) => /,(E\d+),/.exec(row)![1]!)
      : [];
    const kinds = new Map<string, Map<string, number>>();
    for (const [i, line] of lines.entries()) {
      const row = kinds.get(templates[i]!) ?? new Map<string, number>();
      kinds.set(templates[i]!, row);
      const kind = kindOf(line);
      row.set(kind, (row.get(kind) ?? 0) + 1);
    }

    it('are all known', () => {
      expect(lines.length).toBe(2000);
      expect(templates.length).toBe(2000);
      expect(lines.filter((line) => classifyLine(line).id === null)).toEqual([]);
    });

    it('are one kind where they are one template', () => {
      const wrong = [...kinds]
        .filter(([, row]) => row.size > 1)
        .map(([template, row]) => `${template}: ${[...row.keys()].join(' | ')}`);
      expect(wrong).toEqual([]);
      expect(kinds.size).toBe(26);
      // Of each, it is known which wording prints it.
      expect(
        [...kinds.values()].flatMap((row) => [...row.keys()]).filter((kind) => kind.endsWith('?')),
      ).toEqual([]);
    });

    it('are different kinds where they are different templates', () => {
      const wrong: string[] = [];
      const all = [...kinds].map(([template, row]) => ({ template, kind: [...row.keys()][0]! }));
      for (const [i, one] of all.entries()) {
        for (const other of all.slice(i + 1)) {
          if (one.kind !== other.kind) continue;
          const excused = SAME.some(
            ([, ...same]) => same.includes(one.template) && same.includes(other.template),
          );
          if (!excused) wrong.push(`${one.template} and ${other.template}: ${one.kind}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  },
);
