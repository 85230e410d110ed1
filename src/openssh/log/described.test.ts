import { describe, expect, it } from 'vitest';
import { describedSymptom } from './described.ts';

describe('a configuration in the place of a log', () => {
  it.each([
    ['MaxSessions 50\nMaxStartups 20:30:60\n', 'sshd'],
    [
      '# stock\nInclude /etc/ssh/sshd_config.d/*.conf\nUsePAM yes\nX11Forwarding no\nSubsystem sftp internal-sftp\n',
      'sshd',
    ],
    ['Host web\n  HostName web.example.com\n  ControlMaster auto\n', 'ssh,'],
    [`Host *\n${'  ControlPath ~/.ssh/%C\n'.repeat(500)}`, 'ssh,'],
  ])('%j', (text, whose) => {
    expect(describedSymptom(text)?.headline).toContain(`a configuration of ${whose}`);
  });
});

describe('symptoms in the reader’s words', () => {
  it.each([
    ['raised MaxSessions, restarted sshd, same error', 4],
    ['I increased MaxSessions to 50 and it is still refused', 4],
    ['script or git clone never returns with ControlPersist', 5],
    ['git clone hangs with ControlMaster auto', 5],
    ['ssh logs me in as the wrong user', 6],
    ['ssh runs the command on another host than I typed', 6],
    ['ssh -O exit killed all jobs on the master', 5],
    ['which user is it that hit no more sessions?', 8],
    ['ssh hangs after sleep', 5],
    ['connections drop when the laptop resumes from suspend', 5],
    ['the file in sshd_config.d is ignored', 2],
  ])('%s', (text, step) => {
    expect(describedSymptom(text)?.step).toBe(step);
  });

  it.each([
    '',
    'MaxSessions 10',
    'ControlPersist 600',
    'the master plan',
    'ssh -v host',
    'exit status 255',
    'ssh host sleep 300',
    'sudo vi /etc/ssh/sshd_config',
    'x'.repeat(1000),
  ])('is not guessed from %j', (text) => {
    expect(describedSymptom(text)).toBeUndefined();
  });
});
