/** A character that looks like another one, or like nothing. */
export interface LookAlike {
  readonly name: string;
  /** What was meant; empty for what cannot be seen. */
  readonly plain: string;
}

/** What word processors, web pages, chats and keyboards put in place of plain characters. Names are Unicode's, or the usual ones. */
const LOOK_ALIKES: ReadonlyMap<string, LookAlike> = new Map(
  (
    [
      ['\u00a0', 'a no-break space', ' '],
      ['\u2002', 'an en space', ' '],
      ['\u2003', 'an em space', ' '],
      ['\u2007', 'a figure space', ' '],
      ['\u2009', 'a thin space', ' '],
      ['\u202f', 'a narrow no-break space', ' '],
      ['\u3000', 'an ideographic space', ' '],
      ['\u00ad', 'a soft hyphen', ''],
      ['\u200b', 'a zero-width space', ''],
      ['\u200c', 'a zero-width non-joiner', ''],
      ['\u200d', 'a zero-width joiner', ''],
      ['\u200e', 'a left-to-right mark', ''],
      ['\u200f', 'a right-to-left mark', ''],
      ['\u202a', 'a left-to-right embedding', ''],
      ['\u202c', 'an end of an embedding', ''],
      ['\u2060', 'a word joiner', ''],
      ['\ufeff', 'a byte order mark', ''],
      ['\u2018', 'a curly quote', "'"],
      ['\u2019', 'a curly quote', "'"],
      ['\u201c', 'a curly quote', '"'],
      ['\u201d', 'a curly quote', '"'],
      ['\u201e', 'a low curly quote', '"'],
      ['\u2010', 'a typographic hyphen', '-'],
      ['\u2011', 'a no-break hyphen', '-'],
      ['\u2013', 'an en dash', '-'],
      // Editors make one of two hyphens.
      ['\u2014', 'an em dash', '--'],
      ['\u2212', 'a minus sign', '-'],
      ['\uff05', 'a fullwidth percent sign', '%'],
      ['\uff0f', 'a fullwidth slash', '/'],
      ['\uff1a', 'a fullwidth colon', ':'],
      ['\uff20', 'a fullwidth at sign', '@'],
    ] as const
  ).map(([character, name, plain]) => [character, { name, plain }]),
);

const ANY = new RegExp(`[${[...LOOK_ALIKES.keys()].join('')}]`, 'g');

/** A look-alike at its place in a text. */
export interface FoundLookAlike extends LookAlike {
  /** UTF-16 offset; each takes one. */
  readonly at: number;
  /** `U+00A0` */
  readonly code: string;
}

/** Every look-alike of a text, from left to right. */
export function findLookAlikes(text: string): FoundLookAlike[] {
  return Array.from(text.matchAll(ANY), ({ 0: character, index }) => {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return { ...LOOK_ALIKES.get(character)!, at: index, code };
  });
}
