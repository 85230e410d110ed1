import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Classifier, classifyLine } from './classify.ts';
import { known } from './known.ts';
import { KNOWN_TABLE } from './known-table.ts';
import { buildKnown } from './known.test-helper.ts';
import { parseLine } from './line.ts';
import { MESSAGES } from './messages/index.ts';

const SHARED = join(import.meta.dirname, '../../../../shared');
const TABLE = join(SHARED, 'facts/log-messages.tsv');
const LOGS = join(SHARED, 'truth-logs');

const isKnown = (line: string): boolean => known(parseLine(line)) !== undefined;

describe('known lines', () => {
  it('are told from what OpenSSH never says', () => {
    for (const line of [
      'debug3: receive packet: type 91',
      'debug1: SSH2_MSG_KEXINIT sent [preauth]',
      'debug2: channel 0: rcvd adjust 2097152',
      'debug2: fd 3 setting O_NONBLOCK',
      'sshd[1]: debug1: temporarily_use_uid: 3201/3201 (e=0/0)',
    ])
      expect(isKnown(line), line).toBe(true);
    for (const line of [
      'hello world',
      'sshd[1]: hello world',
      'error: session table overflow',
      'done',
      'debug1: done',
      'cron[1]: debug3: receive packet: type 91',
    ])
      expect(isKnown(line), line).toBe(false);
    for (const { origin, examples } of MESSAGES)
      if (origin === 'invented')
        for (const line of examples) if (!line.includes('exited')) expect(isKnown(line), line).toBe(false);
  });

  it('name format, level, side and releases', () => {
    expect(known(parseLine('debug3: receive packet: type 91'))).toMatchObject({
      format: 'receive packet: type %d',
      level: 'debug3',
      side: 'both',
    });
  });

  it('cost less than 80 kB to load', () => {
    expect(brotliCompressSync(KNOWN_TABLE).length).toBeLessThan(80_000);
  });
});

describe.skipIf(!existsSync(TABLE))('the table (the facts are not beside the checkout: skipped)', () => {
  it('is what the facts give', () => {
    const built = /KNOWN_TABLE = `([^]*)`;\n$/.exec(buildKnown(readFileSync(TABLE, 'utf8')))![1]!;
    expect(KNOWN_TABLE).toBe(built.replaceAll('\\`', '`').replaceAll('\\$', '$').replaceAll('\\\\', '\\'));
  });

  it('knows what real programs write', () => {
    let lines = 0;
    let strange = 0;
    for (const version of ['8.4p1', '9.2p1', '10.0p1', '10.6p1']) {
      for (const file of readdirSync(join(LOGS, version)).filter((name) => /\.server\./.test(name))) {
        const classifier = new Classifier(undefined, (line) => known(line) !== undefined);
        classifier.push(readFileSync(join(LOGS, version, file)));
        const summary = classifier.finish();
        lines += summary.lines;
        strange += summary.unknown;
      }
    }
    expect(lines).toBeGreaterThan(20_000);
    // 10.6 is newer than the table.
    expect(strange / lines).toBeLessThan(0.01);
  });

  it('does not hide a line from its entry', () => {
    const classifier = new Classifier(undefined, () => true);
    classifier.push('error: no more sessions\nfoo\n');
    expect(classifier.finish()).toMatchObject({
      known: 2,
      plain: 1,
      unknown: 0,
      limits: [{ limit: 'max-sessions' }],
    });
    expect(classifyLine('foo').plain).toBeUndefined();
  });
});
