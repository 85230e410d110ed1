import { extent } from './support/context.ts';
import { removeLine } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Deprecated or unsupported keyword',
  summary: 'sshd prints a warning for the keyword and passes the line over.',
  explanation:
    '`Deprecated option` is a keyword of the past, `Unsupported option` one that this build leaves out, such as Kerberos. Either way the line has no effect and sshd starts. Source: `servconf.c`, `sDeprecated`, `sUnsupported`.',
  bad: [
    { files: 'UsePrivilegeSeparation sandbox\nMaxSessions 20\n', says: 'maxsessions 20', fixed: 'MaxSessions 20\n' },
    { files: 'KeyRegenerationInterval 3600\n', says: 'maxsessions 10', fixed: '' },
  ],
  good: [{ files: 'UsePrivilegeSeparation sandbox\n', release: '7.4' }],
} as const satisfies Reference; // prettier-ignore

/** What sshd warns about and passes over. */
export const deprecatedOption = {
  id: 'deprecated-option',
  severity: 'warning',
  *check(context) {
    for (const { kind, text, file, at } of context.problems) {
      const said = /(Deprecated|Unsupported) option \S+/.exec(text);
      if (kind !== 'info' || !said || !at || file === undefined) continue;
      const fix = { title: 'Remove the line, which has no effect', edits: [removeLine(context, { file }, at)] };
      yield { file, range: extent(at), message: `The line has no effect: sshd warns "${said[0]}".`, fix };
    }
  },
} as const satisfies Rule; // prettier-ignore
