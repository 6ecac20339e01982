// Treebank sentences in our tokenizer's words: it keeps hyphenated words whole where the treebanks part them.

/** Where each word of the treebank stands in the sentence's text; null where the text and the words do not agree. */
export function placesOf({ text, forms }) {
  const places = [];
  let at = 0;
  for (const form of forms) {
    const start = text.indexOf(form, at);
    if (start < 0 || text.slice(at, start).trim() !== '') return null;
    at = start + form.length;
    places.push([start, at]);
  }
  return places;
}

/** For each of our tokens the treebank words it covers ([from, to)), or null where one of ours is only a part of theirs. */
export function groupsOf(places, starts, ends) {
  const groups = [];
  let word = 0;
  for (let i = 0; i < starts.length; i += 1) {
    const from = word;
    if (places[from]?.[0] !== starts[i]) return null;
    while (word < places.length && places[word][1] < ends[i]) word += 1;
    if (places[word]?.[1] !== ends[i]) return null;
    word += 1;
    groups.push([from, word]);
  }
  return word === places.length ? groups : null;
}

/** The word of a group that the rest of the sentence sees: the one whose head lies outside. */
export function spokesman(heads, [from, to]) {
  for (let i = from; i < to; i += 1) if (heads[i] < from || heads[i] >= to) return i;
  return from;
}

/** The sentence in our words, or null where it is the same or cannot be mapped. */
export function inOurWords(sentence, tokenize) {
  const places = placesOf(sentence);
  if (places === null) return null;
  const { text } = sentence;
  const { tokens } = tokenize(text, [{ start: 0, end: text.length, paragraph: 0 }]);
  const groups = groupsOf(places, tokens.starts, tokens.ends);
  if (groups === null || groups.length === places.length) return null;
  const groupOf = new Int32Array(places.length);
  for (const [i, [from, to]] of groups.entries()) groupOf.fill(i, from, to);
  const pick = groups.map((group) => spokesman(sentence.heads, group));
  const column = (name) => pick.map((i) => sentence[name][i]);
  return {
    ...sentence,
    forms: [...tokens.forms],
    lemmas: groups.map(([from, to], i) => (to - from > 1 ? tokens.forms[i] : sentence.lemmas[from])),
    tags: column('tags'),
    feats: column('feats'),
    relations: column('relations'),
    heads: pick.map((i) => (sentence.heads[i] < 0 ? -1 : groupOf[sentence.heads[i]])),
    glued: column('glued'),
  };
}
