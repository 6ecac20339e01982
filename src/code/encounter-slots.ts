import {
  attitudeOf,
  childrenBy,
  clauseHead,
  factualityOf,
  head,
  lemma,
  prepositionOf,
  relation,
  type Trees,
  upos,
} from '../language/index.js';
import type { Encounter } from '../record/index.js';
import type { Context } from './context.js';
import { lower, mentionOver } from './discourse.js';
import { type Event, isHappening, isOccurring } from './encounter-event.js';
import type { EncounterMeaning } from './encounter-rules.js';
import type { Run } from './passage.js';
import type { Hit } from './rule.js';

/** Adjectives and participles that tell of an encounter that it is still to come, or only thought of. */
const thoughtOf = new Set(
  'possible potential proposed prospective hypothetical eventual requested suggested'.split(' '),
);
const toCome = new Set(
  'planned upcoming forthcoming scheduled next future coming follow-up follow-on anticipated expected'.split(
    ' ',
  ),
);
const cancelling = new Set(['cancel', 'scrap', 'abandon', 'call', 'cancellation', 'drop']);
/** "After the meeting", "during talks": what something else comes after took place. */
const afterwards = new Set(['after', 'following', 'during', 'since']);
const about = new Set(['at', 'in', 'from', 'between', 'with', 'by']);

/** "Ready to meet" offers a meeting; nobody has agreed to it. */
const unsettled = new Set(['ready', 'prepared', 'open', 'able', 'willing']);

type Status = Encounter['status'];

/** What a predicate's factuality makes of the encounter that it tells of; null where it asks for none or denies it. */
function byFactuality(trees: Trees, predicate: number, isHistory: boolean): Status | null {
  const { certainty, negated, sources } = factualityOf(trees, predicate);
  if (isToBe(trees, predicate)) return 'planned';
  if (unsettled.has(lemma(trees, head(trees, predicate)))) return 'proposed';
  if (certainty === 'asked') return null;
  if (negated) return certainty === 'planned' ? 'cancelled' : null;
  if (certainty === 'done' || certainty === 'ongoing') return 'held';
  // "She said that they would meet": what is to come, told from the past; a history knows that it came.
  if (certainty === 'hedged' && hasWould(trees, predicate))
    return sources.length > 0 ? 'planned' : isHistory ? 'held' : 'proposed';
  return certainty === 'planned' ? 'planned' : 'proposed';
}

const hasWould = (trees: Trees, predicate: number): boolean =>
  childrenBy(trees, predicate, 'aux').some((at) => trees.tokens.lower[at] === 'would');

/** Whether a noun hangs on a verb or noun that calls it off: "cancelled the talks", "called off the summit". */
function isCalledOff(trees: Trees, { verb, link }: Event): boolean {
  if (verb < 0 || !cancelling.has(lemma(trees, verb))) return false;
  const off = childrenBy(trees, verb, 'compound:prt').some((at) => trees.tokens.lower[at] === 'off');
  return ['obj', 'nsubj:pass', 'nmod'].includes(link) && (lemma(trees, verb) !== 'call' || off);
}

/** Whether an encounter took place, is planned, proposed or called off; null where it is asked about, denied or a mere purpose. */
export function statusOf(trees: Trees, event: Event, isHistory: boolean): Status | null {
  const { top, word, verb, link, isNoun } = event;
  if (!isNoun) return isPurpose(trees, word) ? null : byFactuality(trees, word, isHistory);
  const qualities = [word, top]
    .flatMap((noun) => childrenBy(trees, noun, 'amod', 'compound', 'advmod'))
    .map((at) => trees.tokens.lower[at] ?? '');
  if (isCalledOff(trees, event)) return 'cancelled';
  if (qualities.some((quality) => thoughtOf.has(quality))) return 'proposed';
  if (qualities.some((quality) => toCome.has(quality))) return 'planned';
  if (
    childrenBy(trees, top, 'det').some((at) =>
      ['no', 'any', 'neither'].includes(trees.tokens.lower[at] ?? ''),
    )
  )
    return null;
  if (childrenBy(trees, top, 'mark').some((at) => trees.tokens.lower[at] === 'if')) return 'proposed';
  const preposition = prepositionOf(trees, top);
  if (isAskedFor(trees, top)) return 'proposed';
  if (afterwards.has(preposition)) return 'held';
  if (link === 'nsubj' || link === 'nsubj:pass' || link === 'csubj')
    return isHappening(trees, verb) || isOccurring(trees, verb)
      ? byFactuality(trees, verb, isHistory)
      : 'held';
  if (link === 'obl' && about.has(preposition)) return byFactuality(trees, verb, isHistory);
  if (link === 'nmod' && about.has(preposition)) return 'held';
  if (link === 'obj' && isOccurring(trees, verb))
    return isPurpose(trees, verb) ? null : byFactuality(trees, verb, isHistory);
  const own = byFactuality(trees, top, isHistory);
  return own === 'held' && !isDefinite(trees, top)
    ? (byFactuality(trees, clauseHead(trees, top), isHistory) ?? 'held')
    : own;
}

/** "A request for talks", whatever the parse hangs the talks on: nobody has agreed to them. */
function isAskedFor(trees: Trees, noun: number): boolean {
  const [preposition] = childrenBy(trees, noun, 'case');
  if (preposition === undefined || trees.tokens.lower[preposition] !== 'for') return false;
  return upos(trees, preposition - 1) === 'NOUN' && attitudeOf(trees, preposition - 1) === 'wanted';
}

const pointing = new Set(['the', 'this', 'that', 'these', 'those', 'both']);

/** "The talks", "their talks": words that take the encounter for known. */
export const isDefinite = (trees: Trees, noun: number): boolean =>
  childrenBy(trees, noun, 'det', 'nmod:poss').some(
    (at) => relation(trees, at) === 'nmod:poss' || pointing.has(trees.tokens.lower[at] ?? ''),
  );

/** "They are to meet": an infinitive that hangs on a bare "be" is a plan. */
const isToBe = (trees: Trees, verb: number): boolean =>
  childrenBy(trees, verb, 'mark').some((at) => trees.tokens.lower[at] === 'to') &&
  (['am', 'is', 'are', 'was', 'were'].includes(trees.tokens.lower[head(trees, verb)] ?? '') ||
    childrenBy(trees, verb, 'cop', 'aux').length > 0);

/** "Flew to Doha to meet them": an infinitive of purpose tells what somebody had in mind. */
const isPurpose = (trees: Trees, verb: number): boolean =>
  relation(trees, verb) === 'advcl' &&
  upos(trees, head(trees, verb)) !== 'ADJ' &&
  childrenBy(trees, verb, 'mark').some((at) => trees.tokens.lower[at] === 'to');

const officials =
  /^(?:officials?|diplomats?|negotiators?|envoys?|representatives?|delegations?|delegates|ambassadors?|aides?|advisers?|mediators?|counterparts)$/;
const ministers = /^(?:ministers?|secretar(?:y|ies)|ministerial)$/;
const leaders = /^(?:summits?|leaders?|presidents?|king|chairman|premier|premiers|kings)$/;

/** The rank that a word names by itself; "official" is one as a noun, "prime minister" is a leader. */
function rankOf(c: Context, at: number): string | null {
  const word = lower(c.d, at);
  if (officials.test(word)) return qualifies(c.d.analysis.trees, at) ? null : 'official';
  const isKnown = (mentionOver(c.d, at)?.level ?? 'unknown') !== 'unknown';
  if (ministers.test(word)) return lower(c.d, at - 1) !== 'prime' ? 'minister' : isKnown ? null : 'leader';
  return leaders.test(word) ? 'leader' : null;
}

const qualifies = (trees: Trees, at: number): boolean => ['amod', 'compound'].includes(relation(trees, at));

/** The level of an encounter: that of the lower-ranking side where people are named, else what its words say. */
export function levelOf(c: Context, hit: Hit<EncounterMeaning>, run: Run): Encounter['level'] {
  const ranks = new Set<string>();
  for (let at = run.from; at < run.to; at++) {
    const mention = mentionOver(c.d, at);
    if (mention && !mention.modifier && mention.level && mention.level !== 'unknown')
      ranks.add(mention.level);
    const rank = rankOf(c, at);
    if (rank) ranks.add(rank);
  }
  if (hit.rule.means.leaders) return 'leaders';
  if (ranks.has('official')) return 'officials';
  if (ranks.has('minister')) return 'ministers';
  return ranks.has('leader') ? 'leaders' : 'unknown';
}

const agreed =
  /\b(?:sign(?:ed|ing)?|agreement (?:was )?reached|reached (?:an? )?(?:\w+ )?agreement|agreed|produced|accord|initial(?:ed|led)|joint (?:statement|declaration)|drafted|communiqu[eé]|concluded|culminat)\b/i;
const nothing =
  /\b(?:without (?:an? )?(?:agreement|deal|accord|result)|no (?:agreement|deal|accord|apparent progress|breakthrough|progress)|collapsed|broke down|ended abruptly|walked out|deadlocked|failed|fell apart|inconclusive|minimal concrete|empty-handed)\b/i;

/** What came of an encounter, by the words of its sentence. */
export function outcomeOf(sentence: string): Encounter['outcome'] {
  if (nothing.test(sentence)) return 'none';
  return agreed.test(sentence) ? 'agreement' : 'unstated';
}
