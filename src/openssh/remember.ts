/** Longest text that is remembered. */
const MOST_LENGTH = 400;

/**
 * A function of a text that keeps its answers: for what is asked again at each key that someone types.
 * @param most answers that are kept; one more, and all are forgotten
 * @param answer must depend on the text alone, and nobody may change what it returns
 */
export function remember<T>(most: number, answer: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (text.length > MOST_LENGTH) return answer(text);
    // A slice would keep the whole text alive that it was cut from.
    const own = text.split('').join('');
    const fresh = answer(own);
    if (kept.size >= most) kept.clear();
    kept.set(own, fresh);
    return fresh;
  };
}
