/** Lines to try: each is what ssh or sshd really prints. The first is the one a page shows at first. */
export const EXAMPLES = [
  {
    title: 'ssh: refused by peer',
    text: 'mux_client_request_session: session request failed: Session open refused by peer\nControlSocket /home/alice/.ssh/sockets/web-1 already exists, disabling multiplexing',
  },
  {
    title: 'sshd: no more sessions',
    text: 'Nov 21 03:12:45 web-1 sshd-session[4242]: error: no more sessions',
  },
  {
    title: 'sshd: dropped',
    text: 'Nov 21 03:12:45 web-1 sshd[811]: drop connection #11 from [203.0.113.9]:49814 on [192.0.2.1]:22 past MaxStartups',
  },
  {
    title: 'ssh: prohibited',
    text: 'channel 3: open failed: administratively prohibited: open failed',
  },
  {
    title: 'path too long',
    text: 'unix_listener: path "/home/alice/.ssh/sockets/alice@ec2-203-0-113-25.eu-central-1.compute.amazonaws.com:22.PpWlmFCaHzqqcTse" too long for Unix domain socket',
  },
] as const;
