// Learns lemma rules: by form and tag, by ending and tag, by tag; only those that say something else than the more general one.

/** Endings and forms seen less often than this say nothing of their own. */
const SEEN = 2;

/** The rule that makes `lemma` of `form`, as [cut, add, keepsCase]. */
function ruleOf(form, lower, lemma) {
  const keepsCase = lemma !== lemma.toLowerCase() || (lemma === form && form !== lower);
  const base = keepsCase ? form : lower;
  let same = 0;
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same += 1;
  return [base.length - same, lemma.slice(same), keepsCase];
}

/** The lemmatizer's table as columns, and its rules. */
export function trainLemmas(sentences, { plain, formKey, endingKey, LONGEST_ENDING }) {
  const ruleIds = new Map();
  const rules = [];
  const idOf = (rule) => {
    const name = JSON.stringify(rule);
    if (!ruleIds.has(name)) {
      rules.push(rule);
      ruleIds.set(name, rules.length);
    }
    return ruleIds.get(name);
  };
  // Levels from the general to the particular: tag alone, endings of rising length, whole forms.
  const levels = Array.from({ length: LONGEST_ENDING + 2 }, () => new Map());
  const examples = collect(sentences, plain, idOf);
  const keyAt = (level, lower, tag) =>
    level > LONGEST_ENDING ? formKey(lower, tag) : endingKey(lower, level, tag);
  for (const { lower, tag, rule, count } of examples)
    for (let level = 0; level < levels.length; level += 1) {
      if (level > 0 && level <= LONGEST_ENDING && level >= lower.length) continue;
      const key = keyAt(level, lower, tag);
      const seen = levels[level].get(key) ?? { lower, tag, votes: new Map(), types: 0 };
      // Endings count word types, so that one frequent irregular word does not rule its ending.
      const weight = level > LONGEST_ENDING ? count : 1;
      seen.votes.set(rule, (seen.votes.get(rule) ?? 0) + weight);
      levels[level].set(key, seen);
    }
  const kept = new Map();
  const known = (upTo, lower, tag) => {
    for (let level = upTo; level >= 0; level -= 1) {
      if (level > 0 && level <= LONGEST_ENDING && level >= lower.length) continue;
      const found = kept.get(keyAt(level, lower, tag));
      if (found !== undefined) return found;
    }
    return 0;
  };
  levels.forEach((level, depth) => {
    for (const [key, { lower, tag, votes }] of level) {
      const [rule, count] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
      const enough = depth === 0 || depth > LONGEST_ENDING || count >= SEEN;
      if (key !== 0 && enough && known(depth - 1, lower, tag) !== rule) kept.set(key, rule);
    }
  });
  const keys = [...kept.keys()].sort((a, b) => (a >>> 0) - (b >>> 0));
  return { keys: Int32Array.from(keys), values: Int32Array.from(keys, (key) => kept.get(key)), rules };
}

function collect(sentences, plain, idOf) {
  const examples = new Map();
  for (const { forms, lemmas, tags } of sentences)
    forms.forEach((form, i) => {
      const lower = plain(form);
      const tag = tags[i].slice(tags[i].indexOf('|') + 1);
      const rule = idOf(ruleOf(form, lower, lemmas[i]));
      const name = `${lower}\t${tag}\t${rule}`;
      const seen = examples.get(name) ?? { lower, tag, rule, count: 0 };
      seen.count += 1;
      examples.set(name, seen);
    });
  return [...examples.values()];
}
