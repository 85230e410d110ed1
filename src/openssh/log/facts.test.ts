import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Release } from '../releases.ts';
import { RELEASES, parseRelease, releaseIndex } from '../releases.ts';
import { MESSAGES } from './messages/index.ts';
import type { Form } from './types.ts';

const TABLE = join(import.meta.dirname, '../../../../shared/facts/log-messages.tsv');

interface Row {
  style: string;
  functions: string;
  since: Release;
  until: Release;
}

/** Rows by format, without the marks of C strings and line ends. */
function readTable(): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const line of readFileSync(TABLE, 'utf8').split('\n')) {
    if (line.startsWith('#') || line.startsWith('side\t')) continue;
    const [, , , , functions, style, format, first, last] = line.split('\t');
    if (format === undefined) continue;
    const since = parseRelease(first!);
    const until = parseRelease(last!);
    if (since === undefined || until === undefined) continue;
    const key = plain(format).replace(style === '__func__' ? /^%s:? / : /^$/, '');
    const row: Row = { style: style!, functions: functions!, since, until };
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
}

function plain(format: string): string {
  return format.replaceAll('\\"', '"').replace(/(?:\\r)?\\n$/, '');
}

/**
 * Formats that the table does not hold as one row, each with the reason.
 * The newest row of the table is 10.5; what 10.6 prints was read off the real program.
 */
const ELSEWHERE: Readonly<Record<string, string>> = {
  '%s request failed on channel %d': 'clientloop.c composes it with xasprintf',
  'PTY allocation request failed on channel %d': 'clientloop.c composes it with xasprintf',
  'channel %d: closing after %f seconds of inactivity': '10.6, real program',
  'channel %d: new %s [%s] (inactive timeout: %f)': '10.6, real program',
  'Connection from %.500s port %d': 'releases before 6.6, in corpora',
  'Connection from %s': 'releases before 6.6, in corpora',
};

/** The literal text of a format and its conversions without widths. */
function skeleton(format: string): string {
  return format.replace(/%[-+ 0#]*\d*(?:\.\d+)?(?:hh|h|ll|l|z|j|t)?([a-zA-Z])/g, (_, c: string) =>
    'diu'.includes(c) ? '%d' : `%${c}`,
  );
}

describe.skipIf(!existsSync(TABLE))(
  'formats (the table of messages is not beside the checkout: skipped)',
  () => {
    const table = existsSync(TABLE) ? readTable() : new Map<string, Row[]>();
    const bySkeleton = new Map<string, Row[]>();
    for (const [format, rows] of table)
      bySkeleton.set(skeleton(format), [...(bySkeleton.get(skeleton(format)) ?? []), ...rows]);
    const forms = MESSAGES.filter(({ origin }) => origin === 'openssh').flatMap(({ id, forms }) =>
      forms
        .filter((form: Form) => form.loose !== true && !(form.format in ELSEWHERE))
        .map((form: Form) => ({ id, form })),
    );

    /** Rows that a form stands for: as it is, or with its disconnect text, drop reason or open failure put together. */
    function rowsOf(form: Form): Row[] {
      const names = form.fields?.split(' ') ?? [];
      // packet.c puts the text of a disconnect into a line of its own.
      const wrapped = /^((?:Disconnecting|Received disconnect)[^:]*:(?:%[du]:)? (?:%[du]: )?)(.+)$/.exec(
        form.format,
      );
      if (wrapped !== null && bySkeleton.has(skeleton(wrapped[2]!.replace(/%s$/, ''))))
        return bySkeleton.get(skeleton(`${wrapped[1]!}%s`)) ?? [];
      const reasons = (form.is ?? [])
        .map((fixed) => fixed['reason'])
        .filter((reason) => reason !== undefined);
      const rows = bySkeleton.get(skeleton(form.format));
      const dropped = reasons.flatMap((reason) => bySkeleton.get(reason) ?? []);
      return dropped.length > 0 && names.includes('pending') ? dropped : (rows ?? []);
    }

    it('are those of OpenSSH', () => {
      const missing = forms
        .filter(({ form }) => rowsOf(form).length === 0)
        .map(({ id, form }) => `${id}: ${form.format}`);
      expect(missing).toEqual([]);
    });

    it('exist in the releases they are given for', () => {
      const wrong: string[] = [];
      for (const { id, form } of forms) {
        const rows = rowsOf(form);
        if (rows.length === 0) continue;
        const first = Math.min(...rows.map(({ since }) => releaseIndex(since)));
        const last = Math.max(...rows.map(({ until }) => releaseIndex(until)));
        const newest = releaseIndex('10.5');
        // A form may claim more (a wording that older or newer formats print as well), never less: less would misdate.
        if (
          form.since !== undefined &&
          releaseIndex(form.since) > first &&
          releaseIndex(form.since) <= newest
        )
          wrong.push(`${id}: ${form.format}: since ${form.since}, exists from ${RELEASES[first]!}`);
        if (form.until !== undefined && releaseIndex(form.until) < last)
          wrong.push(`${id}: ${form.format}: until ${form.until}, exists to ${RELEASES[last]!}`);
      }
      expect(wrong).toEqual([]);
    });

    it('stand behind the functions they are given for', () => {
      const wrong: string[] = [];
      for (const { id, form } of forms) {
        for (const name of form.in ?? []) {
          const known = rowsOf(form).some(({ functions }) => functions.split(';').includes(name));
          const spelt = [...table.keys()].some((format) => format.startsWith(`${name}: `));
          if (!known && !spelt) wrong.push(`${id}: ${name}: ${form.format}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  },
);
