/** How long what was seen is believed without another look, in milliseconds: a server asks at every call, and nobody notices so short a time. */
const BELIEVED = 20;

/** A look that is taken once for all who ask at a time, and again a moment later. One that failed is not believed. */
export function seldom<T>(look: () => Promise<T>, clock: () => number): () => Promise<T> {
  let last: { readonly seen: Promise<T>; readonly at: number } | null = null;
  return () => {
    if (last && clock() - last.at < BELIEVED) return last.seen;
    const fresh = { seen: look(), at: clock() };
    last = fresh;
    fresh.seen.catch(() => {
      if (last === fresh) last = null;
    });
    return fresh.seen;
  };
}
