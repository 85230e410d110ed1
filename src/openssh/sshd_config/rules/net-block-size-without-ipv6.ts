import { argumentText, atLine } from './support/context.ts';
import { setArguments } from './support/fixes.ts';
import type { Reference, Rule } from './rule.ts';

/** What its page says, with configurations that show the rule and some that must not. */
export const reference = {
  title: 'The IPv6 block size is undefined',
  summary: 'Up to 10.2 PerSourceNetBlockSize with one number leaves the IPv6 size at whatever is in memory.',
  explanation:
    'With one number, 8.5 to 10.2 store an uninitialized variable as the IPv6 size; in Debian\'s builds it is 0, so **all** IPv6 clients count as one source and share one `PerSourceMaxStartups` and one penalty. Source: `servconf.c`, `sPerSourceNetBlockSize`; repaired in 10.3.',
  bad: [{ files: 'PerSourceNetBlockSize 24\n', release: '9.2', says: 'persourcenetblocksize 24:0', fixed: 'PerSourceNetBlockSize 24:128\n' }],
  good: [{ files: 'PerSourceNetBlockSize 24:64\n', says: 'persourcenetblocksize 24:64' }],
} as const satisfies Reference; // prettier-ignore

/** PerSourceNetBlockSize with one number. */
export const netBlockSizeWithoutIpv6 = {
  id: 'net-block-size-without-ipv6',
  severity: 'warning',
  *check(context) {
    if (!context.within('8.5', '10.2')) return;
    for (const read of context.globalLines('PerSourceNetBlockSize')) {
      const text = argumentText(read.line);
      if (/^\d+$/.test(text))
        yield {
          ...atLine(read, `OpenSSH ${context.release} leaves the IPv6 size undefined, mostly 0: then all IPv6 clients are one source.`),
          fix: { title: `Write ${text}:128`, edits: [setArguments(read, `${text}:128`)] },
        };
    }
  },
} as const satisfies Rule; // prettier-ignore
