/** Configurations to try. The first is the one that the page shows at first. */
export interface Example {
  readonly title: string;
  /** The main file first. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** Where ssh looks. */
export const MAIN = '~/.ssh/config';

export const EXAMPLES: readonly Example[] = [
  {
    title: 'Copied from an article',
    files: [
      {
        name: MAIN,
        text: `# Ten sessions each, says the article. All three share one connection.
Host *
    ControlMaster auto
    ControlPath /tmp/ssh-%r@%h:%p
    ControlPersist yes

Host server-1 server-2 server-3
    HostName server.example.com
    User deploy
    ControlPersist 10m

Host legacy
    HostName legacy.example.com
    Port 2222
`,
      },
    ],
  },
  {
    title: 'From a Mac',
    files: [
      {
        name: MAIN,
        text: `Include config.d/*

Host build
    HostName ip-10-11-12-13.eu-central-1.compute.internal
    User administrator
    ControlPath ~/.ssh/control-sockets/%r@%h-%p-%C

Host *
    UseKeychain yes
    AddKeysToAgent yes
    ControlMaster auto
    ControlPath ~/.ssh/control-sockets/%C
    ControlPersist 1h
`,
      },
      { name: '~/.ssh/config.d/work', text: 'Host gw\n    HostName gw.example.com\n    User ops\n' },
    ],
  },
  {
    title: 'Two private networks',
    files: [
      {
        name: MAIN,
        text: `Host app-eu
    HostName 10.0.0.7
    ProxyJump gw-eu

Host app-us
    HostName 10.0.0.7
    ProxyJump gw-us

Host gw-*
    HostName %h.example.com
    User ops

Host *
    ControlMaster auto
    ControlPath ~/.ssh/cm-%r@%h-%p
    ControlPersist 10m
    ServerAliveInterval 30
`,
      },
    ],
  },
];
