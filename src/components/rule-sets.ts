import { RULES } from '#openssh/sshd_config/rules/index.ts';
import { SSH_RULES } from '#openssh/ssh_config/rules/index.ts';
import { MAIN as SSHD_MAIN } from '#widgets/analyzer/examples.ts';
import { MAIN as SSH_MAIN } from '#widgets/checker/examples.ts';

/** A rule as its page shows it. */
export interface ShownRule {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly title: string;
  readonly summary: string;
  readonly explanation: string;
  readonly bad: readonly ShownExample[];
  readonly good: readonly ShownExample[];
}

type Files = string | Readonly<Record<string, string>>;

interface ShownExample {
  readonly files: Files;
  readonly release?: string;
  readonly host?: string;
  readonly says?: string;
  readonly fixed?: Files;
}

/** The rules of one tool, and the words of their pages. */
export interface RuleSet {
  readonly rules: readonly ShownRule[];
  readonly path: `/${string}`;
  readonly title: string;
  /** The tool, what it reads, and where it is. */
  readonly tool: string;
  readonly reads: string;
  readonly at: `/${string}`;
  /** The program that judges the examples, and the grammar of its files. */
  readonly program: 'sshd' | 'ssh';
  readonly grammar: string;
  /** The main file of an example. */
  readonly main: string;
  /** What an error is. */
  readonly error: string;
  /** What was asked of the program, and what it said. */
  readonly asked: (example: ShownExample) => string;
  readonly said: (text: string) => string;
}

/** The rules of the analyzer and those of the checker. */
export const RULE_SETS = {
  analyzer: {
    rules: RULES,
    path: '/reference/rules/',
    title: 'Rules',
    tool: 'analyzer',
    reads: 'sshd_config',
    at: '/tools/sshd-config-analyzer/',
    program: 'sshd',
    grammar: 'sshd_config',
    main: SSHD_MAIN,
    error: 'sshd refuses the configuration, or fails on it',
    asked: () => 'sshd -T',
    said: (text) => text,
  },
  checker: {
    rules: SSH_RULES,
    path: '/reference/ssh-rules/',
    title: 'Rules for ~/.ssh/config',
    tool: 'checker',
    reads: '~/.ssh/config',
    at: '/tools/control-path-generator/#check',
    program: 'ssh',
    grammar: 'ssh_config',
    main: SSH_MAIN,
    error: 'ssh exits with 255',
    asked: ({ host }) => (host === undefined ? 'ssh -G' : `ssh -G ${host}`),
    // The tests know who runs them; here it is alice.
    said: (text) => text.replaceAll('~', '/home/alice').replaceAll('root@', 'alice@'),
  },
} as const satisfies Record<string, RuleSet>;
