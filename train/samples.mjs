// Treebank sentences as the learners take them: columns of numbers, padded as the features expect.

/** The names of tags and relations in the sentences, sorted, with their numbers. */
export function namesIn(sentences) {
  const sorted = (column) => [...new Set(sentences.flatMap((sentence) => sentence[column]))].sort();
  const numbered = (names) => new Map(names.map((name, i) => [name, i]));
  const [tags, relations] = [sorted('tags'), sorted('relations')];
  return { tags, relations, tagIds: numbered(tags), relationIds: numbered(relations) };
}

/** One sentence: read words, gold tags and labels (plus one; 0 for a name that is not known), gold heads as padded places. */
export function sampleOf(sentence, lexicon, { tagIds, relationIds }, { PAD, newWords, readWords }) {
  const { forms } = sentence;
  const length = forms.length;
  const words = readWords(lexicon, forms, 0, length, newWords(length));
  const [gold, heads, labels] = [0, 1, 2].map(() => new Int32Array(length + 2 * PAD));
  for (let i = 0; i < length; i += 1) {
    gold[i + PAD] = (tagIds.get(sentence.tags[i]) ?? -1) + 1;
    heads[i + PAD] = (sentence.heads[i] < 0 ? length : sentence.heads[i]) + PAD;
    labels[i + PAD] = (relationIds.get(sentence.relations[i]) ?? -1) + 1;
  }
  return { words, gold, tags: gold.slice(), heads, labels };
}
