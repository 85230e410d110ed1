import type { Symptom } from './symptom.ts';

/** The configuration does not do what you meant, in the order of how often it is met. */
export const CONFIGURATION = [
  {
    id: 'not-allowed-within-a-match-block',
    title: "Directive 'MaxStartups' is not allowed within a Match block",
    group: 'configuration',
    limit: null,
    step: 3,
    acts: 'server',
    texts: [
      { text: "/etc/ssh/sshd_config line 9: Directive 'MaxStartups' is not allowed within a Match block" },
    ],
    messages: ['not-allowed-in-match'],
  },
  {
    id: 'new-value-has-no-effect',
    title: 'sshd -t is silent, and the new value has no effect',
    described: true,
    group: 'configuration',
    limit: 'max-sessions',
    step: 2,
    acts: 'server',
    texts: [],
    words: ['my drop-in in sshd_config.d is ignored'],
    messages: [],
  },
] as const satisfies readonly Symptom[];
