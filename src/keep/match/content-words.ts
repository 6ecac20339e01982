import { fold } from '../../language/words.js';

/** Words that say little of what a passage is about: articles, pronouns, auxiliaries, and the verbs of promising and saying. */
const EMPTY = new Set(
  `a an the this that these those and or but nor of in on at to for from by with as into onto upon over under about between among through during
  is are was were be been being am has have had having do does did will would shall should can could may might must not no it its their our we us
  they them he she his her him i you your my who which what when where there here also all any each both other such than then so if more most
  including agreed agree agrees commit commits committed commitment commitments pledge pledged pledges promise promised vow vowed reaffirm
  reaffirmed reaffirms affirmed affirm announced announce continue continued intends intend plan plans said says`.split(
    /\s+/,
  ),
);

/** The words of passages that carry their meaning, in small letters without accents, each once, in the order of the alphabet. */
export function contentWords(passages: readonly string[]): readonly string[] {
  const words = new Set<string>();
  for (const passage of passages)
    for (const [word] of fold(passage.toLowerCase()).matchAll(/[\p{L}\p{N}]+/gu))
      if (word.length > 1 && !EMPTY.has(word)) words.add(word);
  return [...words].sort();
}

/** The share of their words that two passages have in common (Jaccard), 0 to 1. */
export function likenessOfWords(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const other = new Set(b);
  const shared = a.filter((word) => other.has(word)).length;
  return shared / (a.length + b.length - shared);
}
