/**
 * The files of `lab/recordings/`: what real ssh and sshd printed, as text that a person can read and a diff can show.
 *
 *     OpenSSH_9.2p1 Debian-2+deb12u9, recorded 2026-11-25
 *
 *     [refused]
 *     alice@laptop$ ssh -S ~/.ssh/sockets/m deploy@server hostname
 *     | mux_client_request_session: session request failed: Session open refused by peer
 *     = 255
 *
 *     log of server
 *     | {time} server sshd[{pid:2}]: error: no more sessions
 *
 * A line `[part]` names what follows until the next; `>` goes on with a command; `=` is its exit status, with `!`
 * where the status itself is worth showing.
 */

/** A command with all it printed. */
export interface CommandBlock {
  readonly kind: 'command';
  readonly part: string;
  readonly user: string;
  /** Whose terminal: `laptop` is the client, `server` the server. */
  readonly host: string;
  readonly command: string;
  readonly output: readonly string[];
  readonly status: number;
  /** True where the scenario is about the exit status. */
  readonly telling: boolean;
}

/** Lines that sshd and PAM logged. */
export interface LogBlock {
  readonly kind: 'log';
  readonly part: string;
  readonly host: string;
  readonly output: readonly string[];
}

export type Block = CommandBlock | LogBlock;

export interface Recording {
  /** The first line of `ssh -V` without the libraries: `OpenSSH_9.2p1 Debian-2+deb12u9`. */
  readonly version: string;
  /** The day on which these bytes were first seen, `2026-11-25`. */
  readonly date: string;
  readonly blocks: readonly Block[];
}

const prompt = (user: string): string => (user === 'root' ? '#' : '$');

function writeBlock(block: Block): string[] {
  const output = block.output.map((line) => `| ${line}`.trimEnd());
  if (block.kind === 'log') return [`log of ${block.host}`, ...output];
  const [first, ...more] = block.command.split('\n');
  return [
    `${block.user}@${block.host}${prompt(block.user)} ${first!}`,
    ...more.map((line) => `> ${line}`.trimEnd()),
    ...output,
    `= ${block.status}${block.telling ? '!' : ''}`,
  ];
}

/** A recording without its first line: what is compared when the lab runs again. */
export function writeBlocks(blocks: readonly Block[]): string {
  let part = '';
  const lines: string[] = [];
  for (const block of blocks) {
    lines.push('');
    if (block.part !== part) lines.push(`[${(part = block.part)}]`);
    lines.push(...writeBlock(block));
  }
  return `${lines.join('\n')}\n`;
}

export function writeRecording({ version, date, blocks }: Recording): string {
  return `${version}, recorded ${date}\n${writeBlocks(blocks)}`;
}

const HEAD = /^(.+), recorded (\d{4}-\d\d-\d\d)$/;
const COMMAND = /^(\w+)@(\w+)[$#] (.*)$/;

/** Read what `writeRecording` wrote. Throws on anything else, with the number of the line. */
export function parseRecording(text: string): Recording {
  const [first, ...lines] = text.split('\n');
  const head = HEAD.exec(first!);
  if (!head) throw new Error('line 1: no version and date');
  const blocks: Block[] = [];
  let part = '';
  let block: { [Key in keyof CommandBlock]?: CommandBlock[Key] } | undefined;
  let output: string[] = [];
  const close = () => {
    if (block) blocks.push(block as Block);
    block = undefined;
  };
  for (const [index, line] of lines.entries()) {
    const command = COMMAND.exec(line);
    const status = /^= (\d+)(!?)$/.exec(line);
    if (line === '') close();
    else if (/^\[[\w-]+\]$/.test(line)) part = line.slice(1, -1);
    else if (line.startsWith('log of ')) {
      output = [];
      block = { kind: 'log', part, host: line.slice('log of '.length), output } as object;
    } else if (block === undefined && command) {
      const [, user, host, typed] = command as unknown as [string, string, string, string];
      output = [];
      block = { kind: 'command', part, user, host, command: typed, output };
    } else if (block && /^\|( |$)/.test(line)) output.push(line.slice(2));
    else if (block?.command !== undefined && /^>( |$)/.test(line))
      block = { ...block, command: `${block.command}\n${line.slice(2)}` };
    else if (block?.command !== undefined && status)
      block = { ...block, status: Number(status[1]), telling: status[2] === '!' };
    else throw new Error(`line ${index + 2}: ${line}`);
  }
  close();
  return { version: head[1]!, date: head[2]!, blocks };
}
