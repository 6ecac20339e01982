import { children, childrenBy, head, lemma, relation, type Trees, upos, xpos } from '../parse/tree.js';
import { ATTITUDES } from './attitudes.js';

const relative = new Set(['who', 'which', 'that', 'whom']);
/** Verbs whose noun carries the meaning: "made an offer", "held talks", "issued a warning". The subject of the verb is who offers. */
const light = new Set(
  'make hold have issue give sign reach take conduct launch announce offer show express extend reiterate renew begin start resume voice repeat do provide deliver reaffirm lodge raise pay'.split(
    ' ',
  ),
);
/** Verbs whose infinitive the subject does itself, not the object: "promised Seoul to withdraw". */
const ownDoing = new Set(['promise', 'pledge', 'vow', 'offer', 'threaten', 'swear', 'agree']);
/** Verbs whose object does, or is said to do, what follows: "accused Chad of breaking", "kept Chad from leaving". */
const ofOther = new Set(
  'accuse blame charge suspect fault condemn criticize praise thank stop prevent keep'.split(' '),
);
/** Prepositions that name who does what a noun says: "the refusal of Iran", "a warning from Seoul", "the strike by Russia". */
const ofDoer = new Set(['of', 'by', 'from', 'between', 'among']);

/** The words that stand side by side with a word, itself first: the heads of "Seoul, Tokyo and Washington". */
export const withConjuncts = (trees: Trees, token: number): number[] => [
  token,
  ...childrenBy(trees, token, 'conj').filter((other) => isNominal(trees, other)),
];

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X', 'ADJ', 'DET']);
const isNominal = (trees: Trees, token: number): boolean => nominal.has(upos(trees, token));

const all = (trees: Trees, heads: readonly number[]): number[] =>
  heads.flatMap((one) => withConjuncts(trees, one));

/** The preposition of a word ("with" of "with Iran"), the first of several; empty where it has none. */
export function prepositionOf(trees: Trees, token: number): string {
  const [first] = childrenBy(trees, token, 'case');
  return first === undefined ? '' : (trees.tokens.lower[first] ?? '');
}

/** The parts of a clause that hang on a predicate with one of the prepositions, each with what stands beside it. */
export function obliques(trees: Trees, predicate: number, ...prepositions: readonly string[]): number[] {
  const found = childrenBy(trees, predicate, 'obl', 'nmod').filter((child) =>
    prepositions.includes(prepositionOf(trees, child)),
  );
  return all(trees, found);
}

/** Whom a relative pronoun stands for: the noun that its clause hangs on. */
function antecedent(trees: Trees, clause: number, subject: number): number {
  const isRelative = relative.has(trees.tokens.lower[subject] ?? '');
  return isRelative && relation(trees, clause).endsWith('relcl') ? head(trees, clause) : subject;
}

/** The grammatical subjects in the clause of a predicate itself, passive ones too. */
export function ownSubjects(trees: Trees, predicate: number): number[] {
  const found = childrenBy(trees, predicate, 'nsubj', 'csubj').filter((child) => isNominal(trees, child));
  return all(
    trees,
    found.map((subject) => antecedent(trees, predicate, subject)),
  );
}

const isPassive = (trees: Trees, predicate: number): boolean =>
  childrenBy(trees, predicate, 'aux:pass', 'nsubj:pass').length > 0;

/** Most arcs that a search for a subject climbs; a clause within a clause within a clause is deep enough for edited prose. */
const highest = 8;

/**
 * Who does what a predicate says, as the heads of the words that name them: the subject; the one that an infinitive, participle,
 * relative clause or second predicate shares with the word it hangs on; the agent of a passive; for a noun its possessor, its "of",
 * "by", "from" or "between", or the subject of the verb that carries it ("made an offer"). Empty where nobody is named.
 */
export function agentsOf(trees: Trees, predicate: number, climbs = highest): number[] {
  if (predicate < 0 || climbs === 0) return [];
  if (upos(trees, predicate) === 'NOUN' && !childrenBy(trees, predicate, 'cop').length)
    return agentsOfNoun(trees, predicate, climbs);
  const by = childrenBy(trees, predicate, 'obl:agent');
  if (by.length || isPassive(trees, predicate)) return all(trees, by);
  const own = ownSubjects(trees, predicate);
  return own.length ? own : shared(trees, predicate, climbs);
}

/** The subject that a predicate without one of its own takes from the word it hangs on. */
function shared(trees: Trees, predicate: number, climbs: number): number[] {
  const above = head(trees, predicate);
  const link = relation(trees, predicate);
  if (above < 0) return [];
  if (link === 'conj')
    return ownSubjects(trees, above).length || upos(trees, above) !== 'NOUN'
      ? subjectsOf(trees, above, climbs - 1)
      : [];
  if (link === 'xcomp') return controllers(trees, above, climbs);
  if (link.endsWith('relcl')) return [];
  if (link.startsWith('acl')) return ofNoun(trees, predicate, above, climbs);
  if (link === 'advcl' && ofOther.has(lemma(trees, above))) return controllers(trees, above, climbs);
  if (link === 'advcl' || link === 'ccomp' || link === 'parataxis')
    return subjectsOf(trees, above, climbs - 1);
  return [];
}

/** The subject of a predicate in grammar: who is said to do or to undergo it. */
export function subjectsOf(trees: Trees, predicate: number, climbs = highest): number[] {
  if (predicate < 0 || climbs <= 0) return [];
  const own = ownSubjects(trees, predicate);
  if (own.length) return own;
  if (upos(trees, predicate) === 'NOUN') return agentsOfNoun(trees, predicate, climbs);
  return shared(trees, predicate, climbs);
}

/** Who does what an infinitive says: the object of "urged Iran to return", the subject of "promised Seoul to return". */
function controllers(trees: Trees, verb: number, climbs: number): number[] {
  const objects = childrenBy(trees, verb, 'obj', 'iobj');
  if (objects.length && !ownDoing.has(lemma(trees, verb))) return all(trees, objects);
  return subjectsOf(trees, verb, climbs - 1);
}

/** Who does what hangs on a noun: the noun of "troops leaving the zone"; whose pledge it is in "Iran's pledge to leave". */
function ofNoun(trees: Trees, predicate: number, noun: number, climbs: number): number[] {
  if (!isInfinitive(trees, predicate))
    return xpos(trees, predicate) === 'VBG' ? withConjuncts(trees, noun) : [];
  return agentsOfNoun(trees, noun, climbs - 1);
}

/** The light verb whose object a noun is ("made" of "made an offer"), -1 for none. */
export function carrierOf(trees: Trees, noun: number): number {
  const verb = head(trees, noun);
  return verb >= 0 && relation(trees, noun) === 'obj' && light.has(lemma(trees, verb)) ? verb : -1;
}

function agentsOfNoun(trees: Trees, noun: number, climbs: number): number[] {
  if (climbs <= 0) return [];
  // "Rabin's August promise": the parse may give the owner to a word that stands before the noun.
  const owners = [noun, ...childrenBy(trees, noun, 'compound')].flatMap((word) =>
    childrenBy(trees, word, 'nmod:poss'),
  );
  if (owners.length) return all(trees, owners);
  const doers = obliques(trees, noun, ...ofDoer);
  const carrier = carrierOf(trees, noun);
  const carried = carrier < 0 ? [] : agentsOf(trees, carrier, climbs - 1);
  if (carried.length) return carried;
  if (doers.length) return doers;
  return children(trees, noun).filter(
    (child) => ['compound', 'amod'].includes(relation(trees, child)) && upos(trees, child) !== 'NOUN',
  );
}

/** What a predicate is done to: its objects, or the subject of its passive. */
export function patientsOf(trees: Trees, predicate: number): number[] {
  if (isPassive(trees, predicate)) return subjectsOf(trees, predicate);
  return all(trees, childrenBy(trees, predicate, 'obj', 'iobj'));
}

/** With whom: of the noun itself, or of the verb that carries it ("hold talks with"). */
export function partnersOf(trees: Trees, predicate: number): number[] {
  const own = obliques(trees, predicate, 'with', 'between', 'among', 'alongside');
  const carrier = upos(trees, predicate) === 'NOUN' ? carrierOf(trees, predicate) : -1;
  return own.length || carrier < 0 ? own : partnersOf(trees, carrier);
}

/** Whether a clause is an infinitive with "to". */
export const isInfinitive = (trees: Trees, token: number): boolean =>
  childrenBy(trees, token, 'mark').some((mark) => trees.tokens.lower[mark] === 'to');

/**
 * The heads of the clauses or infinitives that are said, promised, wanted or refused. "Refused on Tuesday to meet": an infinitive that the
 * parse makes an adverbial belongs to a word of attitude as well.
 */
export function contentsOf(trees: Trees, predicate: number): number[] {
  const own = childrenBy(trees, predicate, 'xcomp', 'ccomp', 'acl');
  if (own.length || !ATTITUDES.has(lemma(trees, predicate))) return own;
  return childrenBy(trees, predicate, 'advcl').filter((clause) => isInfinitive(trees, clause));
}
