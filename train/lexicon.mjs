// What the training data know of words: the tags each bears, and the one tag of frequent words.

/** Seen at least this often, and at least this share under one tag: the word always gets that tag. */
const FREQUENT = 30;
const SHARE = 0.998;
/** A word seen less often has no ambiguity class: in training every word is known, in use many are not. */
const KNOWN = 3;
/** A tag belongs to a word's ambiguity class from this share of its occurrences on. */
const RARE = 0.02;

/** The dictionary as columns for `keyTable`: ambiguity class in the upper 24 bits, one more than the fixed tag in the lower eight. */
export function dictionaryOf(sentences, tagIds, { wordKey, hashText }) {
  const words = new Map();
  for (const { forms, tags } of sentences)
    forms.forEach((form, i) => {
      const key = wordKey(form);
      const seen = words.get(key) ?? new Map();
      seen.set(tags[i], (seen.get(tags[i]) ?? 0) + 1);
      words.set(key, seen);
    });
  const [keys, values] = [[], []];
  for (const key of [...words.keys()].sort((a, b) => (a >>> 0) - (b >>> 0))) {
    const seen = [...words.get(key)].sort((a, b) => b[1] - a[1]);
    const total = seen.reduce((sum, [, count]) => sum + count, 0);
    if (total < KNOWN) continue;
    const name = seen
      .filter(([, count]) => count >= RARE * total)
      .map(([tag]) => tag)
      .join(' ');
    const fixed = total >= FREQUENT && seen[0][1] >= SHARE * total ? tagIds.get(seen[0][0]) + 1 : 0;
    keys.push(key);
    values.push((hashText(name, 0, name.length, 9) << 8) | fixed);
  }
  return { keys: Int32Array.from(keys), values: Int32Array.from(values) };
}
