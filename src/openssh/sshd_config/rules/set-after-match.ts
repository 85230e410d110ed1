import { atLine, type ReadLine, type RuleContext } from './support/context.ts';
import { makeGlobal } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Belongs to the Match block above',
  summary: 'The line is written like a global one, but stands in a Match block and applies only there.',
  explanation:
    'Indentation and blank lines mean nothing to sshd: a Match block goes on to the next Match line or the end of the file. A line that a script or an editor **appends** to `sshd_config` therefore applies to whoever the last Match names, and `sshd -T` shows the old value. Put global lines above the first Match. (`Match all` also ends a block.) Source: `sshd_config(5)`, Match.',
  bad: [
    {
      files: 'Match User git\n    AllowTcpForwarding no\nMaxSessions 50\n',
      says: 'maxsessions 10',
      fixed: 'MaxSessions 50\nMatch User git\n    AllowTcpForwarding no\n',
    },
    {
      files: 'MaxSessions 10\nMatch User git\nAllowTcpForwarding no\n\n# more sessions\nMaxSessions 50\n',
      says: 'maxsessions 10',
      fixed: 'MaxSessions 50\nMatch User git\nAllowTcpForwarding no\n\n# more sessions\n',
    },
  ],
  good: [
    { files: 'Match User git\n    MaxSessions 50\n', says: 'maxsessions 10' },
    { files: 'Match User git\nMaxSessions 50\n', says: 'maxsessions 10' },
    { files: 'Match User git\n    AllowTcpForwarding no\nMatch all\nMaxSessions 50\n', says: 'maxsessions 50' },
  ],
} as const satisfies Reference; // prettier-ignore

/** A line that looks global and belongs to a Match block. */
export const setAfterMatch = {
  id: 'set-after-match',
  severity: 'warning',
  fixAll: false,
  *check(context) {
    let block: ReadLine | undefined;
    let indented = false;
    let own = 0;
    let outside = false;
    for (const read of context.lines) {
      if (read.row.name === 'Match') {
        block = read;
        indented = outside = false;
        own = 0;
        continue;
      }
      const { source } = read;
      if (!block || source.block === undefined || source.file !== block.source.file || context.isAll(source)) continue;
      const inner = isIndented(read) && !isIndented(block);
      // A block that was indented so far says more by a line that is not than a blank line does.
      const gap = !indented && read.row.family === 'limits' && afterGap(context, read);
      if (own > 0 && !inner && (indented || gap)) outside = true;
      if (own === 0) indented = inner;
      own++;
      if (!outside || inner || read.row.name === 'Include') continue;
      const fix = makeGlobal(context, read);
      const head = context.files.get(block.source.file)!.slice(block.line.restStart, block.line.range.end).trim();
      yield {
        ...atLine(read, `This applies only to Match ${head} (line ${block.source.line}), which goes on to here. If ${read.row.name} is meant for everybody, it belongs above the first Match.`),
        ...(!indented && { severity: 'info' }),
        ...(fix && { fix }),
      };
    }
  },
} as const satisfies Rule; // prettier-ignore

function isIndented({ line }: ReadLine): boolean {
  return line.keyword!.range.start > line.range.start;
}

/** Is there a blank line above, comments aside? */
function afterGap(context: RuleContext, { source }: ReadLine): boolean {
  const { lines } = context.parsed(source.file);
  let at = source.line - 2;
  while (lines[at]?.comment && !lines[at]?.keyword) at--;
  const line = lines[at];
  return line !== undefined && !line.keyword;
}
