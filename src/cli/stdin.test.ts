import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function nms(args: readonly string[], input: string): { status: number | null; stdout: string } {
  const program = join(import.meta.dirname, 'nms.ts');
  const { status, stdout } = spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8' });
  return { status, stdout };
}

describe('a configuration on standard input', () => {
  it.each([
    [['sshd-T', '-'], 'MaxSessions 4\n', 0, '\nmaxsessions 4\n'],
    [['sshd-check', '-'], 'MaxSessions 0\n', 1, '-:1:1: warning: '],
    [['ssh-G', '-', 'web'], 'User deploy\n', 0, '\nuser deploy\n'],
    [['ssh-check', '-'], 'Host a,b\n', 1, '-:1:'],
  ] as const)('%s', (args, text, status, prints) => {
    const got = nms(args, text);
    expect(got.stdout).toContain(prints);
    expect(got.status).toBe(status);
  });
  it('may not move the cursor of a terminal by what it holds', () => {
    const sneaky = 'Bo\u001b[2Jg\u009b x\n';
    for (const command of ['sshd-check', 'ssh-check'])
      expect(nms([command, '-'], sneaky).stdout).toMatch(/Bo\\033\[2Jg\\233/);
  });
});
