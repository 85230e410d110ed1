import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { Classified } from '#openssh/log/classify.ts';
import { Classifier } from '#openssh/log/classify.ts';
import { isKnown } from '#openssh/log/known.ts';
import { report } from '#openssh/log/report.ts';
import { reasonOf } from './read-config.ts';
import { forTerminal } from './terminal.ts';

const USAGE = `usage: nms classify [--json] [FILE… | -]
Name the limit behind each line of a log of sshd, ssh, or a tool that uses them.

Reads the FILEs as one log, in the order given, or standard input for - or without FILE. What gzip or zstd packed is
unpacked. Logs of any size: nothing but counts is kept.
JSON is read line by line, one message of each. An answer that holds many in one line is to be taken apart first:
jq -r '.data.result[].values[][1]' for Loki, jq -r '.events[].message' for CloudWatch.

  --json   one object for each line that is not empty:
           {"line","id","limit","side","level","fields","step"}
           line: its number from 1; id: the message, null if it is not known;
           limit: the limit that was hit, null if none was; step: of the guide
  --help   this text

Without --json: the verdict first, then limits, messages with their counts, and unknown lines.
Exit status: 0 if the log was read, 1 if it could not be, 2 for wrong arguments.
`;

function row({ line, id, limit, side, level, fields, step }: Classified): string {
  return `${JSON.stringify({ line, id, limit, side, level, fields, step })}\n`;
}

/** The file in pieces of one buffer: a stream would take a new one for each. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = new Uint8Array(1 << 18);
    const { bytesRead } = await file.read(buffer, 0, 4, 0);
    const magic = bytesRead < 4 ? 0 : new DataView(buffer.buffer).getUint32(0);
    if (magic >>> 16 === 0x1f8b || magic === 0x28b52ffd) {
      const unpack = magic === 0x28b52ffd ? createZstdDecompress() : createGunzip();
      yield* createReadStream(path).pipe(unpack) as AsyncIterable<Uint8Array>;
      return;
    }
    for (let part = await file.read(buffer); part.bytesRead > 0; part = await file.read(buffer))
      yield buffer.subarray(0, part.bytesRead);
  } finally {
    await file.close();
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function complain(text: string): void {
  process.stderr.write(`nms classify: ${text}\n`);
}

/** Write, and wait while the reader is behind. Resolves to false once nobody reads any more. */
async function write(text: string): Promise<boolean> {
  if (text === '' || process.stdout.destroyed) return !process.stdout.destroyed;
  if (process.stdout.write(text)) return true;
  await new Promise((resolve) => {
    process.stdout.once('drain', resolve);
    process.stdout.once('close', resolve);
  });
  return !process.stdout.destroyed;
}

/**
 * `nms classify`: see USAGE.
 * @returns the exit status
 */
export async function run(args: string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(USAGE);
    return 0;
  }

  // What stands behind -- is no option.
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const options = args.slice(0, end).filter((arg) => arg.startsWith('-') && arg !== '-');
  const rest = [...args.slice(0, end).filter((arg) => !options.includes(arg)), ...args.slice(end + 1)];
  const json = options.includes('--json');
  const wrong = options.find((arg) => arg !== '--json');
  if (wrong !== undefined) {
    complain(`no option ${wrong}`);
    process.stderr.write('Try: nms classify --help\n');
    return 2;
  }
  // What is kept is small and what is made is short-lived: without this, V8 lets it pile up to 300 MB.
  setFlagsFromString('--semi-space-growth-factor=1');
  // `nms classify x | head` closes the pipe early; that is no error.
  process.stdout.on('error', () => process.stdout.destroy());

  let file = '-';
  try {
    let out = '';
    const classifier = new Classifier(json ? (line) => (out += row(line)) : undefined, isKnown);
    for (const [index, name] of (rest.length === 0 ? ['-'] : rest).entries()) {
      file = name;
      if (file !== '-' && (await stat(file)).isDirectory()) {
        complain(`${file} is a directory; give a log file`);
        return 1;
      }
      // A file without an end of line must not run into the next.
      if (index > 0) classifier.endLine();
      const input = file === '-' ? (process.stdin as AsyncIterable<Uint8Array>) : piecesOf(file);
      for await (const chunk of input) {
        classifier.push(chunk);
        if (!(await write(out))) return 0;
        out = '';
      }
    }
    const summary = classifier.finish();
    await write(json ? out : forTerminal(report(summary)));
    return 0;
  } catch (error) {
    complain(`cannot read ${file === '-' ? 'standard input' : file}: ${lowerFirst(reasonOf(error))}`);
    return 1;
  }
}
