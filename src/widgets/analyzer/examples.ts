/** Configurations to try. The first is the one that the page shows at first. */
export interface Example {
  readonly title: string;
  /** The main file first; paths as sshd would read them. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** Where sshd looks; the analyzer's main file unless the reader names another. */
export const MAIN = '/etc/ssh/sshd_config';

export const EXAMPLES: readonly Example[] = [
  {
    title: 'Raised, still refused',
    files: [
      {
        name: MAIN,
        text: `# MaxSessions was raised to 50 here, and sessions are refused at the fourth.
Include /etc/ssh/sshd_config.d/*.conf

MaxSessions 50
MaxStartups 10:30:100
UsePAM yes

Match User deploy
    MaxSessions 40
`,
      },
      {
        name: '/etc/ssh/sshd_config.d/50-cloud-init.conf',
        text: `PasswordAuthentication no
MaxSessions 3
`,
      },
    ],
  },
  {
    title: 'Appended after Match',
    files: [
      {
        name: MAIN,
        text: `Port 22
UsePAM yes
Subsystem sftp internal-sftp

Match Group sftponly
    ChrootDirectory /srv/sftp/%u
    ForceCommand internal-sftp
    AllowTcpForwarding no

# added by the hardening role
MaxSessions 30
MaxStartups 100:30:200
`,
      },
    ],
  },
  {
    title: 'A bastion that means it',
    files: [
      {
        name: MAIN,
        text: `AllowTcpForwarding yes
PermitTTY no
MaxSessions 0
MaxStartups 30
LoginGraceTime 20
PerSourceMaxStartups 5
UnusedConnectionTimeout 10m

Match Address 10.0.0.0/8
    MaxSessions 10
    PermitTTY yes
`,
      },
    ],
  },
];
