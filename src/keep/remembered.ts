/** Answers that are kept: those of a run of documents, which name the same dates, places and people again and again. */
const MOST = 10_000;

/** A pure function of a text whose answers are kept, so that a text that recurs is not worked out again. */
export function remembered<T extends NonNullable<unknown>>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}
