import { atLeast } from '../../releases.ts';
import { badOptions } from './support/bad-options.ts';
import { removeLine } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'Keyword of another release',
  summary: 'The chosen release of OpenSSH does not know this keyword; another one does.',
  explanation:
    'New keywords come with most releases (`Include` 8.2, `PerSourceMaxStartups` 8.5, `ChannelTimeout` 9.2, `PerSourcePenalties` 9.8), so a file copied from a newer server can stop an older one. Check with `sshd -V` or `ssh -V` what runs. Source: `servconf.c`, `keywords[]`; release notes.',
  bad: [
    { files: 'PerSourcePenalties no\n', release: '9.2', says: 'Bad configuration option: PerSourcePenalties', fixed: '' },
    { files: 'PAMAuthenticationViaKbdInt yes\n', release: '10.6', says: 'Bad configuration option', fixed: '' },
  ],
  good: [{ files: 'PerSourcePenalties no\n', release: '9.8', says: 'persourcepenalties no' }],
} as const satisfies Reference; // prettier-ignore

/** A keyword that the chosen release does not know yet, or no longer. */
export const keywordOfAnotherRelease = {
  id: 'keyword-of-another-release',
  severity: 'error',
  fixAll: false,
  *check(context) {
    for (const bad of badOptions(context)) {
      if (bad.why !== 'other-release') continue;
      const { since, name } = bad.row;
      const early = since !== undefined && !atLeast(context.release, since);
      yield {
        file: bad.file,
        range: bad.at.keyword!.range,
        message: early
          ? `sshd ${context.release} refuses this: ${name} came with OpenSSH ${since}.`
          : `sshd ${context.release} refuses this: it no longer knows ${name}.`,
        fix: { title: 'Remove the line', edits: [removeLine(context, bad, bad.at)] },
      };
    }
  },
} as const satisfies Rule; // prettier-ignore
