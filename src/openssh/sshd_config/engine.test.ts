import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../linear.test-helper.ts';
import { RELEASES } from '../releases.ts';
import { dumpText, evaluate, type EvaluateInput, type Evaluation } from './effective.ts';
import { defaultOf, isKeyword, keyword, KEYWORDS } from './keywords.ts';
import { parseFile, printFile } from './parse.ts';
import { printed } from '../vis.ts';

const MAIN = '/etc/ssh/sshd_config';

function check(text: string, more: Partial<EvaluateInput> = {}): Evaluation {
  return evaluate({ files: new Map([[MAIN, text]]), main: MAIN, release: '9.2', complete: true, ...more });
}

const fates = (evaluation: Evaluation): readonly string[] =>
  evaluation.lines.map(({ source, fate, by }) => `${source.line} ${fate}${by ? ` ${by.line}` : ''}`);

describe('keywords', () => {
  it('are found in any case and hold defaults', () => {
    expect(keyword('mAXsessions')?.family).toBe('limits');
    expect(isKeyword('Host')).toBe(false);
    expect(defaultOf('MaxSessions', '9.2')).toBe('10');
    expect(defaultOf('PidFile', '9.2', 'debian')).toBe('/run/sshd.pid');
    expect(defaultOf('ChannelTimeout', '8.4')).toBeUndefined();
    expect(new Set(KEYWORDS.map((row) => row.name.toLowerCase())).size).toBe(KEYWORDS.length);
  });
});

describe('parse', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'MaxSessions',
          ' ',
          '=',
          '"',
          "'",
          '#',
          '\\',
          '\n',
          '\r\n',
          '\t',
          '\0',
          '\f',
          '5',
          'Match',
          'é',
          'x',
        ),
      )
      .map((parts) => parts.join('')),
  );
  it('gives every text back, and never fails', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...RELEASES), (source, release) => {
        const file = parseFile(source, { release });
        expect(printFile(file)).toBe(source);
        for (const line of file.lines)
          for (const word of [line.keyword, ...line.arguments])
            if (word) expect(word.range.end).toBeLessThanOrEqual(Math.max(line.range.end, source.length));
        check(source, { release });
      }),
      { numRuns: 300 },
    );
  });
  it('is linear, in random bytes, in one long line, in many lines', () => {
    const repeat = (head: string, part: string) => (length: number) =>
      head + part.repeat(length / part.length);
    const noise = (length: number) =>
      Array.from({ length }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('');
    for (const release of ['7.4', '8.4', '9.2', '10.6'] as const) {
      const work = (source: string): void => {
        check(source, { release, connection: { user: 'u' } });
      };
      for (const make of [
        noise,
        repeat('Banner /', 'a'),
        repeat('AllowUsers ', 'a '),
        repeat('Banner ', '"a'),
        repeat('', 'AcceptEnv A\n'),
        repeat('', '\0\n'),
      ])
        expectLinear(make, work, 60_000);
    }
    check(`Banner /${'a'.repeat(10_000_000)}`, { release: '9.2' });
  });
  it('survives a thousand nested Includes', () => {
    const files = new Map(Array.from({ length: 1000 }, (_, i) => [`/f${i}`, `Include /f${i + 1}\n`]));
    const evaluation = evaluate({ files, main: '/f0', release: '9.2' });
    expect(evaluation.verdict.status).toBe(255);
    expect(evaluation.messages.at(-1)?.text).toBe('Too many recursive configuration includes');
    const many = new Map(Array.from({ length: 16 }, (_, i) => [`/f${i}`, `Include /f${i + 1}\n`.repeat(10)]));
    expect(evaluate({ files: many, main: '/f0', release: '9.2' }).verdict.accepted).toBe(false);
  });
});

describe('evaluate', () => {
  it('says what became of every line', () => {
    const text = 'MaxSessions 5\nMaxSessions 6\nMatch User a\n MaxSessions 7\nMatch User b\n MaxSessions 8\n';
    expect(fates(check(text, { connection: { user: 'a' } }))).toEqual([
      '1 overridden 4', '2 shadowed 1', '3 effective', '4 effective', '5 effective', '6 inactive',
    ]); // prettier-ignore
    const value = check(text, { connection: { user: 'a' } }).values.get('maxsessions')!;
    expect([value.text, value.sources[0]?.line, value.overridden.map((each) => each.line)]).toEqual([
      '7',
      4,
      [1, 2],
    ]);
    expect(fates(check('MaxStartups 5\nMaxStartups 6\n'))).toEqual(['1 replaced 2', '2 effective']);
  });
  it('decides Match blocks and names what it does not know', () => {
    const blocks = (connection?: EvaluateInput['connection']): unknown =>
      check('Match User a Group g\nMatch all\n', connection && { connection }).blocks.map(
        ({ applies, missing }) => [applies, missing],
      );
    expect(blocks({ user: 'a' })).toEqual([
      [false, ['groups']],
      [true, []],
    ]);
    expect(blocks({ user: 'a', groups: ['g'] })).toEqual([
      [true, []],
      [true, []],
    ]);
    expect(blocks()).toEqual([
      [false, ['user']],
      [true, []],
    ]);
  });
  it('marks what files that are not given could change', () => {
    const evaluation = check('MaxSessions 5\nInclude sshd_config.d/*.conf\nPort 22\n', { complete: false });
    expect(evaluation.unresolved.map(({ pattern }) => pattern)).toEqual(['/etc/ssh/sshd_config.d/*.conf']);
    expect(evaluation.values.get('maxauthtries')?.uncertain).toBe(true);
    expect(evaluation.values.get('port')?.uncertain).toBe(true);
    expect(check('Include x\n', { complete: true }).unresolved).toEqual([]);
    expect(check('UsePAM yes\nInclude x\n', { complete: false }).values.get('usepam')?.uncertain).toBe(false);
  });
  it('prints messages with their places', () => {
    const evaluation = check('Port 22\n  Bogüs 1\n');
    expect(evaluation.messages.map(({ kind, line, text }) => [kind, line, printed(text)])).toEqual([
      ['error', 2, `${MAIN}: line 2: Bad configuration option: Bog\\303\\274s`],
      ['fatal', undefined, `${MAIN}: terminating, 1 bad configuration options`],
    ]);
    expect(dumpText(evaluation)).toBe('');
  });
  it('refuses a Match line of a comment only, from 8.7 on as before', () => {
    for (const release of ['8.4', '8.7', '9.2', '9.8'] as const)
      expect(check('Match # all\nMaxSessions 3\n', { release }).verdict.status).toBe(255);
    expect(check('Match "#" all\n', { release: '10.6' }).messages[0]?.text).toBe(
      'One or more attributes required for Match',
    );
    expect(check('Match all # all\n').verdict.accepted).toBe(true);
  });
  it('takes network interfaces for routing domains, and prints the addresses of each together', () => {
    const text =
      'ListenAddress ::1 rdomain lo\nListenAddress 10.0.0.1\nListenAddress 10.0.0.2:23 rdomain lo\n';
    const listening = check(text, { environment: { interfaces: ['lo'] } }).values.get('listenaddress')!;
    expect(listening.values).toEqual(['[::1]:22 rdomain lo', '10.0.0.2:23 rdomain lo', '10.0.0.1:22']);
    expect(check(text).verdict.accepted).toBe(true);
    expect(check(text, { environment: { interfaces: ['eth0'] } }).messages[0]?.text).toBe(
      `${MAIN} line 1: bad routing domain`,
    );
    expect(check(text, { release: '8.0' }).verdict.accepted).toBe(false);
  });
  it('gives a zone of an address the name of its interface', () => {
    const listens = (address: string): readonly string[] | string => {
      const evaluation = check(`ListenAddress ${address}\n`, { environment: { interfaces: ['lo'] } });
      return evaluation.messages[0]?.text ?? evaluation.values.get('listenaddress')!.values;
    };
    expect(listens('fe80::1%lo')).toEqual(['[fe80::1%lo]:22']);
    expect(listens('fe80::1%01')).toEqual(['[fe80::1%lo]:22']);
    expect(listens('fe80::1%7')).toEqual(['[fe80::1%7]:22']);
    expect(listens('::1%1')).toEqual(['[::1%1]:22']);
    expect(listens('fe80::1%eth9')).toBe('bad addr or host: fe80::1%eth9 (Name or service not known)');
  });
  it('reads ~word as the home of a user from 8.7 on, and before that as a file of the own', () => {
    const environment = { homes: new Map([['nobody', '/nonexistent']]) };
    const banner = (path: string, release: EvaluateInput['release']): string | undefined => {
      const evaluation = check(`Banner ${path}\n`, { release, environment });
      return evaluation.messages[0]?.text ?? evaluation.values.get('banner')!.values[0];
    };
    expect(banner('~nobody', '8.4')).toBe('/root/nobody');
    expect(banner('~nobody', '9.2')).toBe('/nonexistent/');
    expect(banner('~nobody//x', '8.4')).toBe('/nonexistent//x');
    expect(banner('~nobody//x', '9.2')).toBe('/nonexistent/x');
    expect(banner('~other/x', '9.2')).toBe('tilde_expand: No such user other');
  });
  it('takes the words of a list of files one after the other', () => {
    const first = (text: string) => check(text, { release: '10.6' }).messages[0]?.text;
    expect(first('RevokedKeys ~other NONE\n')).toBe('tilde_expand: No such user other');
    expect(first('RevokedKeys NONE ~other\n')).toMatch(/"none" argument must appear alone\.$/);
  });
  it('takes a list without a name for the default, but not from a Match block', () => {
    const list = (text: string) =>
      check(text, { release: '9.2', connection: { user: 'u' } }).values.get('pubkeyacceptedalgorithms')!.text;
    expect(list('PubkeyAcceptedAlgorithms -*\n')).toMatch(/^ssh-ed25519-cert-v01@openssh\.com,/);
    expect(list('Match User u\n  PubkeyAcceptedAlgorithms -*\n')).toBe('');
  });
  it('tells subsystems by their whole names', () => {
    const { verdict, dump } = check('Subsystem "a b" /x\nSubsystem a /y\n', { release: '9.2' });
    expect(verdict.accepted).toBe(true);
    expect(dump.filter(({ key }) => key === 'subsystem').map(({ value }) => value)).toEqual([
      'a b /x',
      'a /y',
    ]);
  });
  it('knows what releases call a mark, a key type and an exchange of keys', () => {
    const ipqos = (release: EvaluateInput['release'], word: string): string | undefined =>
      check(`IPQoS ${word}\n`, { release }).values.get('ipqos')!.values[0];
    expect([ipqos('10.3', '44'), ipqos('10.6', '44'), ipqos('10.6', '176')]).toEqual([
      'va va',
      '0x2c 0x2c',
      'va va',
    ]);
    const said = (text: string, release: EvaluateInput['release']): string | undefined =>
      check(`${text}\n`, { release, distribution: 'debian' }).messages[0]?.text;
    expect(said('HostKeyAlgorithms null', '10.0')).toBe(
      'assemble_algorithms: hostkeyalgorithms: invalid argument',
    );
    expect(said('HostKeyAlgorithms null', '10.6')).toBe(`${MAIN} line 1: Bad key types 'null'.`);
    expect(said('KexAlgorithms +gss-group14-sha256-', '10.0')).toBeUndefined();
    expect(said('KexAlgorithms +gss-group14-sha256-', '10.6')).toBe(
      'Unsupported KEX algorithm "gss-group14-sha256-"',
    );
  });
  it('keeps the doubled slashes of an Include in the names of files', () => {
    const evaluation = evaluate({
      files: new Map([['/c', 'Include /d//*.conf\n'], ['/d/a.conf', 'Bogus x\n']]),
      main: '/c',
      release: '9.2',
    }); // prettier-ignore
    expect(evaluation.messages[0]?.text).toBe('/d//a.conf: line 1: Bad configuration option: Bogus');
    expect(evaluation.messages[0]?.file).toBe('/d/a.conf');
  });
});
