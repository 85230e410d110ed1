/** The eight steps of the resolution checklist, in the reader's order. `slug` is the page's address. */
export const STEPS = [
  {
    id: 1,
    slug: 'check-the-limit',
    title: 'Check the limit in force',
    gist: 'what sshd -T says, not what grep finds',
  },
  {
    id: 2,
    slug: 'raise-the-limit',
    title: 'Raise it to what you need',
    gist: 'where it takes effect, scoped if you can',
  },
  {
    id: 3,
    slug: 'test-the-configuration',
    title: 'Test the configuration',
    gist: 'sshd -t, and what it cannot see',
  },
  { id: 4, slug: 'apply-it', title: 'Apply it', gist: 'reload; open connections keep the old limit' },
  {
    id: 5,
    slug: 'manage-masters',
    title: 'Manage the masters',
    gist: '-O check, stop, exit: which one ends what',
  },
  {
    id: 6,
    slug: 'several-connections',
    title: 'Use several connections',
    gist: 'when ten per connection is enough',
  },
  {
    id: 7,
    slug: 'process-limits',
    title: 'Check process limits',
    gist: 'nproc, PAM, tasks: other messages, other fixes',
  },
  { id: 8, slug: 'monitor-sessions', title: 'Monitor sessions', gist: 'count sessions, not connections' },
] as const;

export type StepId = (typeof STEPS)[number]['id'];
export type StepSlug = (typeof STEPS)[number]['slug'];
