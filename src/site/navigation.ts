/** The parts of the site as the header, the search groups and the breadcrumbs name them. */
export const PARTS = [
  { path: '/guide/', title: 'Guide' },
  { path: '/tools/', title: 'Tools' },
  { path: '/reference/', title: 'Reference' },
] as const;

/** The three tools, in the order in which a case meets them. */
export const TOOLS = [
  {
    path: '/tools/log-classifier/',
    title: 'Log classifier',
    gist: 'A line or a whole log in, the limit behind it out: whose side, which step, what will not help.',
  },
  {
    path: '/tools/sshd-config-analyzer/',
    title: 'sshd_config analyzer',
    gist: 'What a connection really gets, and the line that decides it, by the rules of your OpenSSH release.',
  },
  {
    path: '/tools/control-path-generator/',
    title: 'ControlPath generator',
    gist: 'A ~/.ssh/config block that works: socket path measured, enough connections for your sessions.',
  },
] as const;

export type PartTitle = (typeof PARTS)[number]['title'];
