import { type Evidence, Failure, isExact, LONGEST_PASSAGE } from '../record/index.js';
import type { WholeDocument } from './ask/documents.js';

/** Refuses passages that do not stand in a document letter for letter, and those too long to count. Throws `Failure` `wrong-slots`. */
export function refuseInexact({ id, text }: WholeDocument, evidence: readonly Evidence[]): void {
  const stray = evidence.find((piece) => !isExact(text, piece));
  if (stray)
    throw new Failure(
      'wrong-slots',
      id,
      `Characters ${stray.start}–${stray.end} of "${id}" are other words than those quoted; take the quote from the text as it is kept.`,
    );
  const long = evidence.find(({ quote }) => quote.length > LONGEST_PASSAGE);
  if (long)
    throw new Failure(
      'wrong-slots',
      id,
      `The passage at ${long.start}–${long.end} of "${id}" is longer than ${LONGEST_PASSAGE} characters; take the shortest words that say it, or several passages.`,
    );
}
