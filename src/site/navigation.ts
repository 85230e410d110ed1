/** The parts of the site as the header, the search groups and the breadcrumbs name them. */
export const PARTS = [
  { path: '/symptoms/', title: 'Symptoms' },
  { path: '/guide/', title: 'Guide' },
  { path: '/recipes/', title: 'Recipes' },
  { path: '/tools/', title: 'Tools' },
  { path: '/reference/', title: 'Reference' },
] as const;

/** The three tools, in the order in which a case meets them. */
export const TOOLS = [
  {
    path: '/tools/log-classifier/',
    title: 'Log classifier',
    mark: 'classifier',
    short: 'Log',
    gist: 'A line or a whole log in, the limit behind it out: whose side, which step, what will not help.',
  },
  {
    path: '/tools/sshd-config-analyzer/',
    title: 'sshd_config analyzer',
    mark: 'analyzer',
    short: 'Analyzer',
    gist: 'What a connection really gets, and the line that decides it, by the rules of your OpenSSH release.',
  },
  {
    path: '/tools/control-path-generator/',
    title: 'ControlPath generator',
    mark: 'generator',
    short: 'Generator',
    gist: 'A ~/.ssh/config block that works: socket path measured, enough connections for your sessions.',
  },
] as const;

/** Pages for a reader who is not on a step, in the order in which they help. */
export const BESIDE_THE_STEPS = [
  { path: '/guide/', title: 'How the limits stack' },
  { path: '/symptoms/', title: 'Symptoms by their text' },
  { path: '/guide/choose-a-number/', title: 'Choose a number' },
  { path: '/recipes/', title: 'Recipes' },
  { path: '/tutorial/', title: 'Tutorial: ten minutes' },
] as const;

/** Ways in for a reader who does not begin with a step, as the home page offers them. */
export const WAYS_IN = [
  {
    path: '/symptoms/',
    title: 'Symptoms',
    gist: 'Thirty messages and mishaps by their exact text: how to be sure, the cause, the fix.',
  },
  {
    path: '/recipes/',
    title: 'Recipes',
    gist: 'Ansible, CI, Git, VS Code, jump hosts, parallel loops, client libraries, monitoring.',
  },
  {
    path: '/tutorial/',
    title: 'Tutorial',
    gist: 'Ten minutes with a throwaway sshd of your own: meet the limit, fix it, prove it.',
  },
] as const;

/** The columns of the footer; a path may also be the address of another site. */
export const FOOTER = [
  {
    title: 'Read',
    links: [
      { path: '/symptoms/', title: 'Symptoms' },
      { path: '/guide/', title: 'Guide' },
      { path: '/guide/choose-a-number/', title: 'Choose a number' },
      { path: '/recipes/', title: 'Recipes' },
      { path: '/tutorial/', title: 'Tutorial' },
      { path: '/reference/', title: 'Reference' },
      { path: '/reference/messages/', title: 'Messages' },
      { path: '/reference/releases/', title: 'Releases' },
    ],
  },
  { title: 'Tools', links: TOOLS.map(({ path, title }) => ({ path, title })) },
  {
    title: 'OpenSSH',
    links: [
      { path: 'https://man.openbsd.org/sshd_config', title: 'sshd_config(5)' },
      { path: 'https://man.openbsd.org/ssh_config', title: 'ssh_config(5)' },
      { path: 'https://www.openssh.org/releasenotes.html', title: 'Release notes' },
    ],
  },
] as const satisfies readonly {
  title: string;
  links: readonly { path: string; title: string }[];
}[];

export type PartTitle = (typeof PARTS)[number]['title'];
