/** The matchers of format.ts as the kernel reads them: the same steps in the same order. */
import type { Matcher } from '../format.ts';
import { keepNumbers, keepText, SLOTS_MAX, words } from './kernel.ts';

/*
 * A step is a conversion and the literal text behind it: kind, slot, length of the text, place of the text.
 * The kinds are those of `assembly/match.ts`.
 */
const TEXT = 0;
const DIGITS = 1;
const WORD = 2;
const SEARCH = 3;
const END = 4;
const REST = 5;
const PEER = 6;
const PORT = 7;
const STEP = 16;

/** A matcher of bytes: where it starts in the memory, and the names of its slots. */
export interface ByteMatcher {
  readonly at: number;
  readonly names: readonly string[];
  /** True if it says with each match whose address and port these are; see PEER. */
  readonly peer: boolean;
}

/** Derive the matcher of bytes; undefined if the format has text that is not ASCII, which no ASCII line can be. */
export function toByteMatcher({ pieces, rest }: Matcher): ByteMatcher | undefined {
  const names: string[] = [];
  for (const { before, atoms } of pieces) {
    for (const name of [before, ...atoms.map((atom) => (atom.kind === 'text' ? '' : atom.name))])
      if (name !== '' && !names.includes(name)) names.push(name);
    if (atoms.some((atom) => atom.kind === 'text' && /[^\0-\x7f]/.test(atom.text))) return undefined;
  }
  if (rest !== undefined && rest !== '' && !names.includes(rest)) names.push(rest);
  if (names.length > SLOTS_MAX) return undefined;
  const slotOf = (name: string) => (name === '' ? SLOTS_MAX : names.indexOf(name));

  /** Steps, and those among them that are a PEER, to be told where the step of its port is. */
  const steps: number[] = [];
  const peers: number[] = [];
  const step = (kind: number, slot: number, text: string) =>
    steps.push(kind, slot, text.length, keepText(text));
  for (const [index, { before, atoms }] of pieces.entries()) {
    const textAt = (n: number) => (atoms[n]?.kind === 'text' ? atoms[n].text : '');
    const isPeer = (n: number) => {
      const [address, port] = [atoms[n], atoms[n + 2]];
      if (address?.kind !== 'word' || textAt(n + 1) !== ' port ' || port?.kind !== 'digits') return false;
      return address.name === 'address' && port.name === 'port';
    };
    step(index > 0 ? SEARCH : TEXT, index > 0 ? slotOf(before) : 0, textAt(0));
    for (let n = textAt(0) === '' ? 0 : 1; n < atoms.length; n += 2) {
      const atom = atoms[n]!;
      if (atom.kind === 'text') throw new Error('a text behind another');
      if (isPeer(n)) {
        peers.push(steps.length);
        steps.push(PEER, slotOf('address'), slotOf('port'), 0);
      }
      const kind = atom.kind === 'word' ? WORD : isPeer(n - 2) ? PORT : DIGITS;
      step(kind, slotOf(atom.name), textAt(n + 1));
    }
  }
  step(rest === undefined ? END : REST, rest === undefined ? 0 : slotOf(rest), '');
  const at = keepNumbers(steps);
  for (const place of peers) words[(at >> 2) + place + 3] = at + 4 * place + 2 * STEP;
  return { at, names, peer: peers.length > 0 };
}
