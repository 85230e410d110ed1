/** What the analyzer puts into the case: the value of a configuration. Examples are nobody's case. */
import type { Analysis } from '#openssh/sshd_config/analyze.ts';
import { notForSshd } from '#openssh/sshd_config/rules/not-for-sshd.ts';
import { readCase, writeCase } from './case.ts';

/** Keep the MaxSessions that a configuration sets or leaves. */
export function keepConfig({ assumed, findings }: Analysis): void {
  // A log or a file of the client says nothing of a server.
  if (findings.some(({ rule }) => rule === notForSshd.id)) return;
  const maxSessions = Number(assumed.values.get('maxsessions')?.text);
  if (!Number.isSafeInteger(maxSessions) || maxSessions < 0) return;
  const before = readCase();
  const { release } = assumed.input;
  if (before?.config?.maxSessions === maxSessions && before.config.release === release) return;
  writeCase({ ...before, config: { maxSessions, release } });
}
