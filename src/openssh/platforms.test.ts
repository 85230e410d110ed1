import { describe, expect, it } from 'vitest';
import { commandsFor, PLATFORMS, shellWord, type PlatformId } from './platforms.ts';

const platform = (id: PlatformId) => PLATFORMS.find((each) => each.id === id)!;

describe('commandsFor', () => {
  const main = '/etc/ssh/sshd_config';
  it('backs up what changes, tests before it reloads, and takes back what is new', () => {
    const steps = commandsFor(platform('debian'), {
      changed: [main],
      added: ['/etc/ssh/sshd_config.d/00-limits.conf'],
      connection: 'user=deploy',
      keywords: ['MaxSessions'],
    });
    expect(Object.fromEntries(steps.map(({ id, commands }) => [id, commands]))).toEqual({
      'back-up': ['cp -p /etc/ssh/sshd_config /etc/ssh/sshd_config.before'],
      validate: ['sshd -t', "sshd -T -C user=deploy | grep -i '^maxsessions '"],
      apply: ['sshd -t && systemctl reload ssh'],
      'roll-back': [
        'cp -p /etc/ssh/sshd_config.before /etc/ssh/sshd_config',
        'rm /etc/ssh/sshd_config.d/00-limits.conf',
        'sshd -t && systemctl reload ssh',
      ],
    });
  });
  it('leaves out what there is not: nothing to back up, nothing to reload', () => {
    const change = { changed: [], added: [main], keywords: ['MaxSessions', 'MaxStartups'] };
    const steps = commandsFor(platform('macos'), change);
    expect(steps.map(({ id }) => id)).toEqual(['validate', 'roll-back']);
    expect(steps[0]?.commands[1]).toBe("sshd -T | grep -i -E '^(maxsessions|maxstartups) '");
  });
});

describe('shellWord', () => {
  it('quotes what a shell would take apart', () => {
    expect(['a/b', "it's", 'a b', '$(x)'].map(shellWord)).toEqual(['a/b', `'it'\\''s'`, "'a b'", "'$(x)'"]);
  });
});
