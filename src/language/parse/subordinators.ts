import type { Names } from './tree.js';
import { PAD, type Words, wordKey } from './words.js';

/**
 * Words that stand before a noun as prepositions and before a clause as subordinators. Where a noun phrase with a finite verb follows, they
 * begin a clause in 583 of 603 places of the training data of `train/`; "than" and "like" do so less surely and are left out.
 */
const EITHER = new Set(['after', 'as', 'before', 'since', 'till', 'until'].map(wordKey));

/** What a tag may be in a subject and its verb. */
const PART = { other: 0, modifier: 1, determiner: 2, noun: 3, pronoun: 4, finite: 5 } as const;

/** The tags, plus one, that are told apart here, or 0 where there is no such tag, and the part that each tag may play. */
export interface Subordinators {
  readonly preposition: number;
  readonly subordinator: number;
  readonly parts: Uint8Array;
}

/** What these names of tags mean for subordinators. */
export function subordinators({ upos, xpos }: Pick<Names, 'upos' | 'xpos'>): Subordinators {
  const tagOf = (name: string): number => upos.findIndex((tag, i) => tag === name && xpos[i] === 'IN') + 1;
  const parts = new Uint8Array(256);
  upos.forEach((tag, i) => {
    parts[i + 1] = partOf(tag, xpos[i] ?? '');
  });
  return { preposition: tagOf('ADP'), subordinator: tagOf('SCONJ'), parts };
}

function partOf(upos: string, xpos: string): number {
  if (['VBD', 'VBP', 'VBZ', 'MD'].includes(xpos)) return PART.finite;
  if (xpos === 'PRP' || xpos === 'EX') return PART.pronoun;
  if (upos === 'NOUN' || upos === 'PROPN') return PART.noun;
  if (upos === 'DET') return PART.determiner;
  return upos === 'ADJ' || upos === 'NUM' || xpos === 'PRP$' || xpos === 'POS' ? PART.modifier : PART.other;
}

/** Tags anew, as subordinators, the prepositions that a subject and its finite verb follow ("after Chad refused"). */
export function markSubordinators(model: Subordinators, words: Words, tags: Int32Array): void {
  if (model.subordinator === 0) return;
  for (let at = PAD; at < words.length + PAD; at += 1)
    if (
      tags[at] === model.preposition &&
      EITHER.has(words.lower[at] as number) &&
      beginsClause(model.parts, tags, at + 1)
    )
      tags[at] = model.subordinator;
}

/** Whether one noun phrase or pronoun stands here, and then a finite verb. The tag 0 after a sentence plays no part. */
function beginsClause(parts: Uint8Array, tags: Int32Array, from: number): boolean {
  let nouns = 0;
  for (let at = from; ; at += 1) {
    const part = parts[tags[at] as number] as number;
    if (part === PART.finite) return nouns > 0;
    if (part === PART.other) return false;
    if (nouns > 0 && (part === PART.determiner || part === PART.pronoun)) return false;
    if (part === PART.noun || part === PART.pronoun) nouns += 1;
  }
}
