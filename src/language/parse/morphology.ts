import { childrenBy, lemma, type Trees, upos, xpos } from './tree.js';

/** When a predicate is placed by its form; null where the form does not say (infinitives, participles). */
export type Tense = 'past' | 'present' | 'future';
/** How it is put: as a fact, as an order, or under a modal verb other than "will". */
export type Mood = 'indicative' | 'imperative' | 'modal';

/** The grammatical form of a predicate with its auxiliaries. */
export interface Predicate {
  /** The token that carries the finite form ("has" of "has been agreed"), or null where none is finite. */
  readonly finite: number | null;
  readonly tense: Tense | null;
  readonly mood: Mood | null;
  readonly voice: 'active' | 'passive';
  readonly perfect: boolean;
  readonly progressive: boolean;
  /** The modal verb ("could", "must"), "will" included, or null. */
  readonly modal: string | null;
}

const FUTURE = new Set(['will', 'shall', "'ll", 'wo', 'sha']);
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Singular or plural of a noun or pronoun, null where the word does not say. */
export function numberOf(trees: Trees, token: number): 'singular' | 'plural' | null {
  const tag = xpos(trees, token);
  if (tag === 'NNS' || tag === 'NNPS') return 'plural';
  if (tag === 'NN' || tag === 'NNP') return 'singular';
  return PRONOUNS.get(trees.tokens.lower[token] ?? '') ?? null;
}

const PLURAL = [
  'we',
  'us',
  'our',
  'ours',
  'ourselves',
  'they',
  'them',
  'their',
  'theirs',
  'themselves',
  'these',
  'those',
];
const SINGULAR = [
  'i',
  'me',
  'my',
  'mine',
  'myself',
  'he',
  'him',
  'his',
  'himself',
  'she',
  'her',
  'hers',
  'herself',
];
const NEUTER = ['it', 'its', 'itself', 'this', 'that', 'everyone', 'nobody', 'someone'];
const PRONOUNS: ReadonlyMap<string, 'singular' | 'plural'> = new Map([
  ...PLURAL.map((word) => [word, 'plural'] as const),
  ...[...SINGULAR, ...NEUTER].map((word) => [word, 'singular'] as const),
]);

/** Tense, mood and voice of the verb, or of the noun or adjective that is the predicate, at `token`. */
export function predicate(trees: Trees, token: number): Predicate {
  const helpers = childrenBy(trees, token, 'aux', 'cop').filter((helper) => helper < token);
  const isVerb = upos(trees, token) === 'VERB' || upos(trees, token) === 'AUX';
  const chain = isVerb ? [...helpers, token] : helpers;
  const first = chain[0];
  const finite = first !== undefined && hasTense(trees, first, chain.length === 1) ? first : null;
  const modal = finite !== null && xpos(trees, finite) === 'MD' ? (trees.tokens.lower[finite] ?? '') : null;
  return {
    finite,
    tense: finite === null ? null : tenseOf(trees, finite, modal),
    mood: finite === null ? null : moodOf(trees, finite, modal),
    voice: isPassive(trees, token) ? 'passive' : 'active',
    perfect: chain.some((helper) => helper < token && lemma(trees, helper) === 'have'),
    progressive: isVerb && helpers.length > 0 && xpos(trees, token) === 'VBG',
    modal,
  };
}

/** A bare infinitive alone, without "to", subject or modal, that heads its sentence is an order. */
function hasTense(trees: Trees, token: number, alone: boolean): boolean {
  const tag = xpos(trees, token);
  if (FINITE.has(tag)) return true;
  return tag === 'VB' && alone && isOrder(trees, token);
}

function isOrder(trees: Trees, token: number): boolean {
  const isMain = (trees.heads[token] ?? -1) < 0;
  return isMain && childrenBy(trees, token, 'nsubj', 'mark').length === 0;
}

function tenseOf(trees: Trees, finite: number, modal: string | null): Tense | null {
  if (modal !== null) return FUTURE.has(modal) ? 'future' : null;
  const tag = xpos(trees, finite);
  if (tag === 'VBD') return 'past';
  return tag === 'VBZ' || tag === 'VBP' ? 'present' : null;
}

function moodOf(trees: Trees, finite: number, modal: string | null): Mood {
  if (modal !== null && !FUTURE.has(modal)) return 'modal';
  return xpos(trees, finite) === 'VB' ? 'imperative' : 'indicative';
}

function isPassive(trees: Trees, token: number): boolean {
  if (childrenBy(trees, token, 'aux:pass', 'nsubj:pass', 'csubj:pass').length > 0) return true;
  const isClause = ['acl', 'advcl'].includes(trees.names.relations[trees.relations[token] ?? -1] ?? '');
  return isClause && xpos(trees, token) === 'VBN' && childrenBy(trees, token, 'aux').length === 0;
}
