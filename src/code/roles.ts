import { agentsOf, type Mention, predicateOf, relation } from '../language/index.js';
import type { ActorRef } from '../record/index.js';
import { type Discourse, isDash, lower, mentionOver, quoteOver, sentenceOf, tokenAt } from './discourse.js';

const prepositions = new Set(
  'of with in to for from against on by between among toward towards over under at into about through under upon near within like via than amid despite'.split(
    ' ',
  ),
);
const articles = new Set([
  'the',
  'a',
  'an',
  'both',
  'its',
  'their',
  'his',
  'her',
  'former',
  'top',
  'senior',
  'chief',
]);
/** Words that stand between "and" and the actor that it joins: "and a group of six powers". */
const collective = new Set([
  'group',
  'of',
  'officials',
  'representatives',
  'diplomats',
  'from',
  'negotiators',
]);
const stops = new Set([';', ':', '...']);

/** How far a clause reaches from its predicate, in words; the longest of the gold readings has 69. Beyond, text is a list or worse. */
export const farthest = 100;

/** Tokens of the mention that stands over `token`: first and one past the last. */
export function mentionTokens(d: Discourse, token: number): { from: number; to: number } {
  const mark = d.mentionAt[token] ?? -1;
  let from = token;
  while (from > 0 && d.mentionAt[from - 1] === mark) from--;
  let to = token + 1;
  while (d.mentionAt[to] === mark) to++;
  return { from, to };
}

/** The word before a token that is no article or plain adjective of rank, to see whether a mention hangs on a preposition. */
export function leader(d: Discourse, token: number): string {
  let at = token - 1;
  while (articles.has(lower(d, at))) at--;
  return lower(d, at);
}

const isPrepositional = (d: Discourse, from: number): boolean => prepositions.has(leader(d, from));

/** The mention that a mention ending before `at` belongs to: "Trump of the United States" is Trump. */
function headBefore(d: Discourse, at: number, limit: number): { mention: Mention; from: number } | null {
  const mention = at >= limit ? mentionOver(d, at) : undefined;
  if (!mention?.refs.length) return null;
  const { from } = mentionTokens(d, at);
  let link = from - 1;
  while (articles.has(lower(d, link))) link--;
  const owner = lower(d, link) === 'of' ? headBefore(d, link - 1, limit) : null;
  return owner ?? (mention.modifier ? null : { mention, from });
}

/** Actors who stand side by side with the one that begins at `from` ("Seoul and Washington"), that one not included, in order. */
function coordinatedBefore(d: Discourse, from: number, limit: number, inList = false): Mention[] {
  let at = from - 1;
  while (at >= limit && articles.has(lower(d, at))) at--;
  const joint = lower(d, at);
  // A comma joins only within a list that ends in "and": "After talks with Iran, Oman said" names one speaker.
  if (at < limit || !(joint === ',' ? inList : ['and', 'or', 'nor', '&'].includes(joint))) return [];
  at--;
  if (lower(d, at) === ',') at--;
  const before = headBefore(d, at, limit);
  return before ? [...coordinatedBefore(d, before.from, limit, true), before.mention] : [];
}

/** Who does something, and where their words begin. */
export interface Role {
  readonly refs: readonly ActorRef[];
  /** First token of the words that name them. */
  readonly token: number;
  readonly mention: Mention;
}

function role(d: Discourse, token: number, limit: number, trigger: number): Role | null {
  const mention = mentionOver(d, token);
  if (!mention) return null;
  const { from, to } = mentionTokens(d, token);
  const mentions = [...coordinatedBefore(d, from, limit), mention, ...coordinatedAfter(d, to, trigger)];
  const first = mentions[0] ?? mention;
  const begin = first === mention ? from : tokenAt(d, first.start);
  return { refs: [...new Set(mentions.flatMap((m) => m.refs))], token: begin, mention };
}

/**
 * Who does what the word at `trigger` says: the actor that its parse makes its subject, with those who stand side by side with it; where
 * the parse names nobody that is known, the nearest that can be one. Null where nobody stands there.
 */
export function subjectOf(d: Discourse, trigger: number): Role | null {
  const { trees } = d.analysis;
  const agents = agentsOf(trees, predicateOf(trees, { from: trigger, to: trigger + 1 }));
  // "They pledged" of nobody knows whom is no pledge of whoever stands nearest.
  const isOpen = agents.some((agent) => mentionOver(d, agent)?.type === 'pronoun');
  return subjectByParse(d, trigger, agents) ?? (isOpen ? null : subjectByNearness(d, trigger));
}

function subjectByParse(d: Discourse, trigger: number, heads: readonly number[]): Role | null {
  const sentence = sentenceOf(d, trigger);
  const found = heads.flatMap((head) => {
    if (!sentence || !mentionOver(d, head)?.refs.length) return [];
    return role(d, head, sentence.from, head < trigger ? trigger : sentence.to) ?? [];
  });
  const [first] = found.toSorted((a, b) => a.token - b.token);
  return first ? { ...first, refs: [...new Set(found.flatMap(({ refs }) => refs))] } : null;
}

/**
 * The nearest actor to the left of a predicate in its sentence that does not hang on a preposition, does not only qualify a noun, and
 * stands on the same side of the quotation marks; else one that hangs on a preposition ("negotiators from Iran … are holding"), the
 * farthest left.
 */
function subjectByNearness(d: Discourse, trigger: number): Role | null {
  const sentence = sentenceOf(d, trigger);
  if (!sentence) return null;
  const quote = quoteOver(d, trigger);
  let fallback = -1;
  const limit = Math.max(sentence.from, trigger - farthest);
  for (let at = trigger - 1; at >= limit; at--) {
    if (fallback >= 0 && (stops.has(lower(d, at)) || isDash(d, at))) break;
    if (quoteOver(d, at) !== quote) continue;
    const mention = mentionOver(d, at);
    if (!mention) continue;
    const { from, to } = mentionTokens(d, at);
    at = from;
    // A name that stands right before the predicate acts, even where it could qualify a noun ("DPRK commits").
    if ((mention.modifier && to !== trigger) || lower(d, from - 1) === '(') continue;
    // "It" and others that nobody could resolve: right before the predicate the subject is unknown, elsewhere they are passed over.
    if (!mention.refs.length) {
      if (trigger - to <= 2) return null;
      continue;
    }
    const relative =
      ['who', 'which'].includes(lower(d, trigger - 1)) || ['who', 'which'].includes(lower(d, trigger - 2));
    if (!isPrepositional(d, from) || relative) return role(d, from, limit, trigger);
    fallback = from;
  }
  return fallback < 0 ? null : role(d, fallback, limit, trigger);
}

/** The first actors to the right of a token, up to `limit`; qualifying words count where `modifiers` says so. */
export function objectOf(d: Discourse, token: number, limit: number, modifiers = false): Role | null {
  for (let at = token; at < limit; at++) {
    const mention = mentionOver(d, at);
    if (!mention) continue;
    const { from, to } = mentionTokens(d, at);
    at = to - 1;
    if ((mention.modifier && !modifiers) || isPlaceOnly(d, from)) continue;
    const all = [mention, ...coordinatedAfter(d, to, limit)];
    return { refs: [...new Set(all.flatMap((m) => m.refs))], token: from, mention };
  }
  return null;
}

/** Actors who stand side by side with the one that ends at `to`, that one not included. */
function coordinatedAfter(d: Discourse, to: number, limit: number): Mention[] {
  let at = to;
  if (lower(d, at) === ',') at++;
  if (lower(d, at) === 'and') at++;
  if (at === to) return [];
  while (articles.has(lower(d, at)) || collective.has(lower(d, at))) at++;
  const next = at < limit ? mentionOver(d, at) : undefined;
  if (!next || next.modifier || !next.refs.length) return [];
  return [next, ...coordinatedAfter(d, mentionTokens(d, at).to, limit)];
}

/**
 * Who is named in one list with the actor at a token, behind it and up to `limit`: "Iohannis of Romania and Radev of Bulgaria", whatever the
 * parse made of the states. Nobody where no "and" ends the list, and not whoever does something else ("met Radev, and Iohannis left").
 */
export function listedAfter(d: Discourse, token: number, limit: number): Mention[] {
  const { to } = mentionTokens(d, token);
  const found = coordinatedAfter(d, to, limit);
  const last = found.at(-1);
  if (!last) return [];
  const at = tokenAt(d, last.start);
  const joint = articles.has(lower(d, at - 1)) ? at - 2 : at - 1;
  const acts = found.some((mention) => isSubject(d, mention));
  return lower(d, joint) === 'and' && !acts ? found : [];
}

function isSubject(d: Discourse, { start, end }: Mention): boolean {
  const { tokens, trees } = d.analysis;
  for (let at = tokenAt(d, start); (tokens.starts[at] ?? end) < end; at++)
    if (relation(trees, at).startsWith('nsubj')) return true;
  return false;
}

/** "Singapore" in "the Singapore summit" is where, not who. */
export const isPlaceOnly = (d: Discourse, token: number): boolean =>
  (d.placeAt[token] ?? -1) >= 0 && mentionOver(d, token)?.modifier === true;

/** Every actor named within a stretch of tokens, qualifying words included, in order and once each. */
export function actorsWithin(d: Discourse, from: number, to: number): ActorRef[] {
  const refs = new Set<ActorRef>();
  for (let at = from; at < to; at++)
    if (!isPlaceOnly(d, at)) for (const ref of mentionOver(d, at)?.refs ?? []) refs.add(ref);
  return [...refs];
}
