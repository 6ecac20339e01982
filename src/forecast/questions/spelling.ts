import { otherNames } from '../../language/known-as.js';
import { isStateless } from '../../record/index.js';

/** Codes that are also words which a text may shout. */
const WORDS = new Set(['AND', 'CAN', 'PER']);

/**
 * A question as the language room can read it: codes of states written out ("PRK" as "North Korea"), and names of states that were typed
 * without capitals with them.
 */
export function spelled(text: string): string {
  const names = [...otherNames()].filter(([ref]) => !isStateless(ref));
  const byCode = new Map(names.map(([ref, [name = ref]]) => [ref, name]));
  const coded = text.replace(/\b[A-Z]{3}\b/g, (word) =>
    WORDS.has(word) ? word : (byCode.get(word) ?? word),
  );
  return /\p{Lu}/u.test(coded.slice(1))
    ? coded
    : capitalised(
        coded,
        names.flatMap(([, known]) => known),
      );
}

/** The text with each name as it is spelled; longer names first, so that "north korea" is not taken for "Korea". */
function capitalised(text: string, names: readonly string[]): string {
  const known = new Map(names.map((name) => [name.toLowerCase(), name]));
  const words = text.split(/(\s+|[?!.,;:–-])/);
  for (let at = 0; at < words.length; at += 1)
    for (let length = LONGEST; length > 0; length -= 2) {
      const name = known.get(
        words
          .slice(at, at + length)
          .join('')
          .toLowerCase(),
      );
      if (name !== undefined && !isWord(words, at, name)) words.splice(at, length, name);
    }
  return words.join('');
}

/** A name of a state has at most so many words and what stands between them. */
const LONGEST = 9;

/** "us" is the United States only after "the". */
const isWord = (words: readonly string[], at: number, name: string): boolean =>
  name.length < 4 && words[at - 2]?.toLowerCase() !== 'the';
