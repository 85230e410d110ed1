/** Says of files that are no text why they cannot be read as a log, before they are read as one. */

/** What a file begins with, and what to do with it instead. */
const KINDS: readonly (readonly [magic: string, words: string])[] = [
  ['LPKSHHRH', 'is the journal itself. Save it as text: journalctl -u ssh -o short-iso > ssh.log'],
  ['PK\u0003\u0004', 'is a ZIP archive. Unpack it first.'],
  ['\u00fd7zXZ\u0000', 'is packed with xz. Unpack it first: xz -d.'],
  ['BZh', 'is packed with bzip2. Unpack it first: bzip2 -d.'],
];

/** Bytes that are looked at. */
const HEAD = 4096;

/**
 * What is wrong with files as logs.
 * @returns a sentence, or undefined if they may be logs
 */
export async function whyNoLog(files: readonly File[]): Promise<string | undefined> {
  if (files.every(({ size }) => size === 0)) return emptyText(files);
  for (const file of files) {
    const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
    const text = String.fromCharCode(...head.subarray(0, 8));
    const kind = KINDS.find(([magic]) => text.startsWith(magic));
    if (kind !== undefined) return `${file.name} ${kind[1]}`;
    if (isBinary(head))
      return `${file.name} is no text. A log of sshd is: /var/log/auth.log, or what journalctl -u ssh prints.`;
  }
  return undefined;
}

function emptyText(files: readonly File[]): string {
  const names = files.map(({ name }) => name).join(', ');
  return `${names} ${files.length === 1 ? 'is' : 'are'} empty.`;
}

/** Zero bytes, where neither gzip, zstd nor UTF-16 explains them. */
function isBinary(head: Uint8Array): boolean {
  const [a = 0, b = 0] = head;
  if ((a === 0x1f && b === 0x8b) || (a === 0x28 && b === 0xb5)) return false;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return false;
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2]! += 1;
  // UTF-16 without its mark: every other byte of ASCII is zero, and none of the rest.
  const [even = 0, odd = 0] = zeros;
  const wide = Math.max(even, odd) > head.length / 4 && Math.min(even, odd) === 0;
  return even + odd > 0 && !wide;
}
