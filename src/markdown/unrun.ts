/** Why a command of `content/` is not run by the lab, in the words that stand beside it: `unrun="systemd"`. */
export const UNRUN = {
  systemd: 'needs a machine with systemd',
  cgroup: 'needs a control group',
  go: 'needs Go',
  ruby: 'needs Ruby',
} as const;

export type UnrunReason = keyof typeof UNRUN;
