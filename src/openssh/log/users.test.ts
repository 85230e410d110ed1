import { expect, it } from 'vitest';
import { classify } from './classify.ts';

const session = (verb: string, user: string, port: number, id: number) =>
  `Nov 22 10:00:00 h sshd[${port}]: ${verb} ${user} from 192.0.2.7 port ${port} id ${id}`;
const start = (user: string, port: number, id: number) =>
  session('Starting session: command for', user, port, id);

it('sessions of one user are counted over all connections, those refused with them', () => {
  const log = [
    ...Array.from({ length: 8 }, (_, id) => start('ci', 1, id)),
    ...Array.from({ length: 6 }, (_, id) => start('ci', 2, id)),
    ...Array.from({ length: 9 }, (_, id) => start('bob', 3, id)),
    'Nov 22 10:00:01 h sshd[1]: error: no more sessions',
    'Nov 22 10:00:01 h sshd[1]: message repeated 7 times: [ error: no more sessions]',
    session('Close session: user', 'ci', 2, 0),
    'Nov 22 10:00:02 h sshd[1]: error: no more sessions',
  ];
  const { sessions, verdict } = classify(log.join('\n')).summary;
  expect(sessions?.busiest).toMatchObject({ user: 'ci', peak: 14, needed: 22 });
  expect(verdict.sentences).toContain(
    'With MaxSessions at 10, 3 connections would have carried the 22 sessions that ci had or wanted at once.',
  );
});

it('ten sessions need no second connection', () => {
  const { sessions } = classify(Array.from({ length: 10 }, (_, id) => start('ci', 1, id)).join('\n')).summary;
  expect(sessions?.busiest).toEqual({ user: 'ci', peak: 10, needed: 10 });
});
