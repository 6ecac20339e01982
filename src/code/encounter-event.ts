import { childrenBy, head, lemma, predicateOf, relation, type Trees, upos } from '../language/index.js';

/** An encounter as the sentence builds it: the word that names it, what that word measures or counts, and the verb it depends on. */
export interface Event {
  /** The verb ("met") or noun ("talks") that names the encounter. */
  readonly word: number;
  /** The word that stands for the whole of it in the clause: "round" of "a new round of talks"; else the word itself. */
  readonly top: number;
  /** The verb or noun on which `top` hangs, −1 where it hangs on none. A verb of meeting is its own. */
  readonly verb: number;
  /** How `top` hangs on `verb` ("obj"); empty for a verb of meeting. */
  readonly link: string;
  readonly isNoun: boolean;
}

/** Words that only count or measure an encounter. */
const measures = new Set(
  'round rounds day session series set start beginning course end conclusion sidelines phase hours days weeks months years resumption restart revival'.split(
    ' ',
  ),
);

/** Verbs that say of an encounter that it comes about, goes on or ends, with those who do it as subject. */
const occurring = new Set(
  'hold have conduct begin resume open start attend convene reopen commence conclude finish continue join enter host broker mediate arrange facilitate chair co-chair lead launch restart revive complete end open relaunch'.split(
    ' ',
  ),
);
/** Verbs that say so of their subject: "the talks took place". */
const happening = new Set(
  'take happen occur begin resume open start reopen commence conclude finish continue end follow collapse fail stall produce yield be go come last bring'.split(
    ' ',
  ),
);

/** Verbs whose subject brings others together and sits with them. */
const bringing = new Set(
  'host broker mediate arrange facilitate chair co-chair convene lead organize sponsor'.split(' '),
);

export const isBringing = (trees: Trees, verb: number): boolean =>
  verb >= 0 && bringing.has(lemma(trees, verb));
export const isOccurring = (trees: Trees, verb: number): boolean =>
  verb >= 0 && occurring.has(lemma(trees, verb));
export const isHappening = (trees: Trees, verb: number): boolean =>
  verb >= 0 && happening.has(lemma(trees, verb));

function measured(trees: Trees, noun: number): number {
  const above = head(trees, noun);
  const isPart =
    above >= 0 && relation(trees, noun) === 'nmod' && measures.has(trees.tokens.lower[above] ?? '');
  return isPart && childrenBy(trees, noun, 'case').some((at) => trees.tokens.lower[at] === 'of')
    ? measured(trees, above)
    : noun;
}

/** The event that a stretch of tokens names. */
export function eventOf(trees: Trees, run: { readonly from: number; readonly to: number }): Event {
  const word = predicateOf(trees, run);
  const isNoun = ['NOUN', 'PROPN'].includes(upos(trees, word));
  if (!isNoun) return { word, top: word, verb: word, link: '', isNoun };
  const top = measured(trees, word);
  return { word, top, verb: head(trees, top), link: relation(trees, top), isNoun };
}
