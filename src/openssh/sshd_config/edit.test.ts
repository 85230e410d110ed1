import { describe, expect, it } from 'vitest';
import { applyEdits } from '../diagnostic.ts';
import type { Connection } from './connection.ts';
import { setKeyword, type SetRequest } from './edit.ts';
import { evaluate } from './effective.ts';

const MAIN = '/etc/ssh/sshd_config';

function edited(
  files: Record<string, string>,
  request: SetRequest,
  options: { connection?: Connection; complete?: boolean } = {},
): { files: Record<string, string>; effective: boolean } {
  const evaluation = evaluate({
    files: new Map(Object.entries(files)),
    main: MAIN,
    release: '9.2',
    complete: options.complete ?? true,
    ...(options.connection && { connection: options.connection }),
  });
  const result = setKeyword(evaluation, request);
  if ('problem' in result) throw new Error(result.problem);
  const out: Record<string, string> = {};
  for (const [path, text] of Object.entries(files))
    out[path] = applyEdits(text, result.edits.filter((edit) => edit.file === path)); // prettier-ignore
  return { files: out, effective: result.effective };
}

const one = (
  text: string,
  request: SetRequest,
  options?: { connection?: Connection; complete?: boolean },
): string => {
  const result = edited({ [MAIN]: text }, request, options);
  expect(result.effective).toBe(true);
  return result.files[MAIN]!;
};

describe('setKeyword', () => {
  const request = { keyword: 'maxsessions', value: '30' };
  it('changes the line that decides, and nothing else of it', () => {
    expect(one('Port 22\r\n\tMaxSessions=5  # five\r\nMaxSessions 7\r\n', request)).toBe(
      'Port 22\r\n\tMaxSessions=30  # five\r\nMaxSessions 7\r\n',
    );
  });
  it('inserts above the first Match, below the commented default', () => {
    expect(one('#MaxSessions 10\nPort 22\nMatch User a\n  X11Forwarding no\n', request)).toBe(
      '#MaxSessions 10\nMaxSessions 30\nPort 22\nMatch User a\n  X11Forwarding no\n',
    );
    expect(one('Port 22\n\n# people\nMatch User a\n MaxSessions 1', request)).toBe(
      'Port 22\n\nMaxSessions 30\n# people\nMatch User a\n MaxSessions 1',
    );
    expect(one('Port 22', request)).toBe('Port 22\nMaxSessions 30');
    expect(one('', request)).toBe('MaxSessions 30\n');
  });
  it('changes the drop-in that wins', () => {
    const files = { [MAIN]: 'Include d/*.conf\nMaxSessions 5\n', '/etc/ssh/d/a.conf': 'MaxSessions 2\n' };
    const result = edited(files, request);
    expect(result.files).toEqual({ ...files, '/etc/ssh/d/a.conf': 'MaxSessions 30\n' });
  });
  it('goes above an Include whose files are not known', () => {
    expect(one('Include d/*.conf\nMaxSessions 5\n', request, { complete: false })).toBe(
      'MaxSessions 30\nInclude d/*.conf\nMaxSessions 5\n',
    );
  });
  it('follows the connection into its Match block', () => {
    expect(
      one('MaxSessions 5\nMatch User a\n  MaxSessions 6\n', request, { connection: { user: 'a' } }),
    ).toBe('MaxSessions 5\nMatch User a\n  MaxSessions 30\n');
  });
  it('scopes to a Match block, first block first', () => {
    const scoped = { ...request, match: 'User a' };
    const connection = { user: 'a' };
    expect(one('Match user a\n  X11Forwarding no\n', scoped, { connection })).toBe(
      'Match user a\n  MaxSessions 30\n  X11Forwarding no\n',
    );
    expect(one('Port 22\n', scoped, { connection })).toBe('Port 22\n\nMatch User a\n    MaxSessions 30\n');
    expect(one('Port 22\nMatch User *\n MaxSessions 3\n', scoped, { connection })).toBe(
      'Port 22\nMatch User a\n    MaxSessions 30\n\nMatch User *\n MaxSessions 3\n',
    );
  });
  it('joins lists that several lines make up', () => {
    expect(one('AllowUsers a\nPort 22\nAllowUsers b\n', { keyword: 'AllowUsers', value: 'c' })).toBe(
      'AllowUsers c\nPort 22\n',
    );
  });
  it('says what it cannot do', () => {
    const evaluation = evaluate({ files: new Map([[MAIN, '']]), main: MAIN, release: '8.4' });
    expect(setKeyword(evaluation, { keyword: 'RefuseConnection', value: 'yes' })).toEqual({
      problem: 'unknown-keyword',
    });
    expect(setKeyword(evaluation, { keyword: 'MaxStartups', value: '5', match: 'User a' })).toEqual({
      problem: 'not-allowed-in-match',
    });
  });
});
