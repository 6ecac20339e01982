import { type ActorRef, sideOf, stateOf } from '../record/index.js';
import type { Context } from './context.js';
import { endOf, lower, mentionOver, sentenceOf, startOf, within } from './discourse.js';
import type { EncounterMeaning } from './encounter-rules.js';
import { clauseAt, type Run } from './passage.js';
import { actorsWithin, isPlaceOnly, mentionTokens, objectOf, subjectOf } from './roles.js';
import type { Hit } from './rule.js';
import { actorOf } from './voice.js';

/** Words of a noun phrase that may stand between a party and the noun of meeting ("North Korean-U.S. summit", "Trump's first meeting"). */
const nounPhrase =
  /^(?:'s|'|first|second|third|fourth|last|next|previous|historic|face-to-face|bilateral|trilateral|direct|secret|official|peace|nuclear|summit|high-level|senior-level|inter-korean|exploratory|new|public|private|-|–|and|,|round|of|two-day|latest|recent|planned|possible|arms|control|trade|phone|joint|working-level|formal|annual|successful|great)$/;

/** Parties that qualify the noun from the left: the words between must all belong to its phrase. */
function before(c: Context, noun: number): ActorRef[] {
  const sentence = sentenceOf(c.d, noun);
  const refs: ActorRef[] = [];
  for (let at = noun - 1; at >= (sentence?.from ?? 0); at--) {
    const mention = mentionOver(c.d, at);
    if (mention) {
      if (!isPlaceOnly(c.d, at)) refs.unshift(...mention.refs);
      at = mentionTokens(c.d, at).from;
    } else if (!nounPhrase.test(lower(c.d, at)) && c.d.placeAt[at] === -1 && c.d.timeAt[at] === -1) break;
  }
  return refs;
}

/** Parties named after the noun or verb: "between A and B", "with C", "of D and E". */
function after(c: Context, from: number, to: number): { refs: ActorRef[]; link: string } {
  for (let at = from; at < Math.min(from + 14, to); at++) {
    const link = lower(c.d, at);
    if (!['between', 'among', 'with', 'by', 'from', 'involving', 'of'].includes(link)) continue;
    if (link === 'between' || link === 'among' || link === 'involving')
      return { refs: actorsWithin(c.d, at, to), link };
    const object = objectOf(c.d, at + 1, Math.min(to, at + 14));
    if (object) return { refs: [...object.refs], link };
  }
  return { refs: [], link: '' };
}

const distinctSides = (refs: readonly ActorRef[]): number => new Set(refs.map(sideOf)).size;

/** One ref for each side or person: a state gives way to its named person. */
export function condense(refs: readonly ActorRef[]): ActorRef[] {
  const unique = [...new Set(refs)].filter((ref) => stateOf(ref) !== 'XXX');
  return unique.filter(
    (ref) => ref.length > 3 || !unique.some((other) => other !== ref && sideOf(other) === ref),
  );
}

function ofVerb(c: Context, hit: Hit<EncounterMeaning>): ActorRef[] {
  const clause = clauseAt(c.d, hit.from);
  const subject = actorOf(c, hit)?.refs ?? [];
  const named = after(c, hit.from, clause.to);
  const slot = hit.filled.find((f) => f.slot === 'actor' && f.token > hit.from);
  const object = named.refs.length
    ? named.refs
    : (objectOf(c.d, slot?.token ?? hit.to, clause.to)?.refs ?? []);
  const enough = distinctSides(subject) >= 2 && named.link !== 'with';
  return [...subject, ...(enough && !named.refs.length ? [] : object)];
}

function ofVisit(c: Context, hit: Hit<EncounterMeaning>): ActorRef[] {
  const clause = clauseAt(c.d, hit.from);
  const owner = before(c, hit.from);
  const subject = owner.length ? owner : (subjectOf(c.d, hit.from)?.refs ?? []);
  const host = objectOf(c.d, hit.from, Math.min(clause.to, hit.to + 8), true)?.refs ?? [];
  const last = Math.min(clause.to, hit.to + 6) - 1;
  const places = within(c.d.analysis.places, { start: startOf(c.d, hit.from), end: endOf(c.d, last) });
  const state = host.length ? null : (places.find((p) => p.state)?.state ?? null);
  return [...subject, ...host, ...(state ? [state] : [])];
}

/** "After talks in Minsk, the leaders of …": the talks of a lead-in are those of the subject that follows. */
function leadIn(c: Context, hit: Hit<EncounterMeaning>, clause: Run): ActorRef[] {
  const sentence = sentenceOf(c.d, hit.from);
  if (!sentence || clause.from !== sentence.from || lower(c.d, clause.to - 1) !== ',') return [];
  const refs = objectOf(c.d, clause.to, Math.min(clause.to + 4, sentence.to))?.refs ?? [];
  return distinctSides(refs) >= 2 ? [...refs] : [];
}

function ofNoun(c: Context, hit: Hit<EncounterMeaning>): ActorRef[] {
  const clause = clauseAt(c.d, hit.from);
  const own = mentionOver(c.d, hit.from)?.refs ?? [];
  if (distinctSides(own) >= 2) return [...own];
  const left = before(c, hit.from);
  // A pattern may end in the word that links the other side ("an invitation from").
  const right = after(c, hit.to - 1, clause.to);
  const named = [...left, ...right.refs];
  if (distinctSides(named) >= 2) return named;
  const subject = right.link === 'with' || left.length === 0 ? (actorOf(c, hit)?.refs ?? []) : [];
  const all = [...subject, ...named];
  if (distinctSides(all) >= 2) return all;
  return named.length ? all : leadIn(c, hit, clause);
}

const conversation = new Set(['we', 'you', 'our', 'us', 'together']);

/** In a transcript "we met" and "meeting you" are of those who speak with each other. */
function ofConversation(c: Context, hit: Hit<EncounterMeaning>, named: readonly ActorRef[]): ActorRef[] {
  if (distinctSides(named) >= 2 || distinctSides(c.speakers) !== 2) return [...named];
  const clause = clauseAt(c.d, hit.from);
  for (let at = clause.from; at < clause.to; at++)
    if (conversation.has(lower(c.d, at))) return [...named, ...c.speakers];
  return [...named];
}

function ofClause(c: Context, hit: Hit<EncounterMeaning>): ActorRef[] {
  const clause = clauseAt(c.d, hit.from);
  return actorsWithin(c.d, clause.from, clause.to);
}

const find = { visit: ofVisit, verb: ofVerb, noun: ofNoun, all: ofClause } as const;

/** Who meets, as the words around the pattern say: one ref for each person or side; fewer than two where they do not say. */
export function partiesOf(c: Context, hit: Hit<EncounterMeaning>): ActorRef[] {
  const { form } = hit.rule.means;
  return condense(ofConversation(c, hit, find[form](c, hit)));
}
