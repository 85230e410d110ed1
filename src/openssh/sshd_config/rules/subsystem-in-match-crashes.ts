import { atLine, type ReadLine } from './support/context.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'sshd crashes on this Subsystem in Match',
  summary: 'From 9.5 to 10.2 a connection crashes sshd if its Match block names more subsystems than the global lines do.',
  explanation:
    'sshd copies the names, commands and arguments of subsystems with three counts that differ. `sshd -t` finds nothing wrong; `sshd -T -C …` for such a connection ends with a segmentation fault. Define every subsystem globally, and override it by name in the block. Source: `servconf.c`, `copy_set_server_options`; tried on 10.0; repaired in 10.3.',
  bad: [{ files: 'Match User git\n  Subsystem sftp internal-sftp\n', connection: { user: 'git' }, release: '10.0' }],
  good: [
    { files: 'Subsystem sftp internal-sftp\nMatch User git\n  Subsystem sftp internal-sftp -R\n', connection: { user: 'git' }, release: '10.0', says: 'subsystem sftp internal-sftp -R' },
    { files: 'Match User git\n  Subsystem sftp internal-sftp\n', release: '10.3' },
  ],
} as const satisfies Reference; // prettier-ignore

/** Subsystem in Match, 9.5 to 10.2. */
export const subsystemInMatchCrashes = {
  id: 'subsystem-in-match-crashes',
  severity: 'error',
  *check(context) {
    if (!context.within('9.5', '10.2')) return;
    const all = context.linesOf('Subsystem');
    const most = all.filter(({ source }) => source.block === undefined || context.isAll(source)).length;
    const blocks = new Map<number, ReadLine[]>();
    for (const read of all) {
      const { block } = read.source;
      if (block === undefined || context.isAll(read.source)) continue;
      const list = blocks.get(block);
      if (list) list.push(read);
      else blocks.set(block, [read]);
    }
    const crashes = context.evaluation.verdict.status === 139;
    for (const list of blocks.values())
      if (list.length > most)
        yield {
          ...atLine(list[0]!, `OpenSSH ${context.release} crashes for a connection that this block applies to: define the subsystem globally too.`),
          ...(!crashes && { severity: 'warning' }),
        };
  },
} as const satisfies Rule; // prettier-ignore
