import { otherKinds } from './support/other-kinds.ts';
import type { Examples, Rule } from './rule.ts';

/** Configurations that show the rule, and some that must not. */
export const examples = {
  bad: [
    { files: 'Include /etc/ssh/sshd_config.d/*.conf\nUsePAM yes\nX11Forwarding yes\nSubsystem sftp /usr/lib/openssh/sftp-server\nMatch User git\n    MaxSessions 20\n', host: 'web', says: 'Bad configuration option: usepam' },
    { files: 'mux_client_request_session: session request failed: Session open refused by peer\n', host: 'web', says: 'Bad configuration option: mux_client_request_session:' },
    { files: 'Nov 26 15:40:01 web sshd[812]: error: no more sessions\n', host: 'web', says: 'Bad configuration option: nov' },
    { files: '{\n  "Host": "web",\n  "ControlMaster": "auto"\n}\n', host: 'web', says: 'no argument after keyword "{"' },
    { files: '[ssh_connection]\nssh_args = -o ControlMaster=auto\n', host: 'web', says: 'no argument after keyword "[ssh_connection]"' },
  ],
  good: [
    { files: 'Host web\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n' },
    { files: '# Nov 26 15:40:01 web sshd[812]: error: no more sessions\nServerAliveInterval 30\n', host: 'web' },
  ],
} as const satisfies Examples; // prettier-ignore

/** A file that belongs elsewhere. */
export const anotherKindOfFile = {
  id: 'another-kind-of-file',
  severity: 'error',
  title: 'Another kind of file',
  summary:
    'The text is no ssh_config: a log, sshd_config, JSON or a key; to ssh each of its lines is a bad option.',
  explanation:
    "ssh reads lines that begin with a keyword of ssh_config(5) and refuses the whole file for one that does not. What is told apart here: the server's `sshd_config` by two of its keywords and none that is the client's alone, a log by the look of most of its lines, JSON, INI files and keys by their start. Nothing else is said of such a file. Source: `readconf.c`, `process_config_line_depth`; tried on 8.4, 9.2, 10.0 and 10.6.",
  *check(context) {
    for (const [file, { is, advice }] of otherKinds(context)) {
      const first = context.lines.find((seen) => seen.file === file)!.line;
      yield {
        file,
        range: { start: first.keywordRange.start, end: first.restRange.end },
        message: `This is ${is}, not ssh_config: ssh refuses it for every host. ${advice}`,
      };
    }
  },
} as const satisfies Rule;
