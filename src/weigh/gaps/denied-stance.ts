import type { SlotsOf } from '../../record/index.js';
import { isDenied } from '../denied.js';
import { sentenceAround } from '../sentence.js';
import { anyOf, everyMatch } from '../words.js';
import { STATEMENT_WORDS } from './ladder-words.js';

type Stance = SlotsOf<'position'>['stance'];

/** Words of each stance as positions are read off them. */
const STANCE_WORDS: Readonly<Record<Stance, RegExp>> = {
  demands: anyOf(`
    (?:pre)?conditions?, requirements?, demand(?:s|ed|ing)?, insist(?:s|ed|ing)?, call(?:s|ed|ing)? (?:for|on),
    request(?:s|ed|ing)?, ask(?:s|ed|ing)?, want(?:s|ed|ing)?, s(?:ee|ou)(?:k|ks|ght|king), requir(?:e|es|ed|ing)`),
  refuses: anyOf(
    'refus(?:e|es|ed|ing|al), reject(?:s|ed|ing|ion)?, rul(?:e|es|ed|ing) out, oppos(?:e|es|ed|ing)',
  ),
  offers: anyOf('offer(?:s|ed|ing)?, propos(?:e|es|ed|ing|al|als)'),
  open_to: anyOf('ready, open to, willing(?:ness)?, prepared to'),
};

/** A denial within the words themselves, which is what they say: "will not meet". */
const OWN = /\b(?:not|never|no)\b/i;

/** Whether the words that show a stance are all denied: "did not call for a halt as a precondition" demands nothing. */
export const isStanceDenied = (stance: Stance, words: string): boolean =>
  isAllDenied(STANCE_WORDS[stance], words);

/** Whether words of a pattern stand in a text, and nowhere undenied; a denial that is part of them is what they say. */
export function isAllDenied(pattern: RegExp, words: string): boolean {
  const hits = [...everyMatch(words, [{ start: 0, end: words.length }], pattern)];
  return (
    hits.length > 0 &&
    hits.every((hit) => !OWN.test(hit.quote) && isDenied(words, sentenceAround(words, hit), hit))
  );
}

/** The rung of the first words of a statement that show one and are not denied. */
export const stanceStated = (words: string): (typeof STATEMENT_WORDS)[number] | undefined =>
  STATEMENT_WORDS.find(({ pattern }) => words.search(pattern) >= 0 && !isAllDenied(pattern, words));
