import {
  childrenBy,
  clauseHead,
  obliques,
  partnersOf,
  patientsOf,
  type Trees,
  xpos,
} from '../language/index.js';
import { type ActorRef, sideOf, stateOf } from '../record/index.js';
import type { Context } from './context.js';
import { lower, mentionOver, sentenceOf } from './discourse.js';
import { type Event, isBringing, isOccurring } from './encounter-event.js';
import type { EncounterMeaning } from './encounter-rules.js';
import { clauseAt } from './passage.js';
import { before, distinctSides, doers, linked, mentionsBefore, named } from './phrase.js';
import { objectOf } from './roles.js';
import type { Hit } from './rule.js';
import { actorOf } from './voice.js';

/** One ref for each side or person: a state gives way to its named person. */
export function condense(refs: readonly ActorRef[]): ActorRef[] {
  const unique = [...new Set(refs)].filter((ref) => stateOf(ref) !== 'XXX');
  return unique.filter(
    (ref) => ref.length > 3 || !unique.some((other) => other !== ref && sideOf(other) === ref),
  );
}

function ofVerb(c: Context, hit: Hit<EncounterMeaning>, event: Event): ActorRef[] {
  const clause = clauseAt(c.d, hit.from);
  const { trees } = c.d.analysis;
  const subject = actorOf(c, hit)?.refs ?? [];
  const others = [...partnersOf(trees, event.word), ...patientsOf(trees, event.word)].flatMap((token) =>
    named(c, token),
  );
  if (distinctSides([...subject, ...others]) >= 2) return [...subject, ...others];
  const slot = hit.filled.find((f) => f.slot === 'actor' && f.token > hit.from);
  return [...subject, ...(objectOf(c.d, slot?.token ?? hit.to, clause.to)?.refs ?? [])];
}

/** The states that words name as places: "travelled to Cuba", "a visit to Cairo". */
function statesWithin(c: Context, from: number, to: number): ActorRef[] {
  for (let at = from; at < to; at++) {
    const state = c.d.analysis.places[c.d.placeAt[at] ?? -1]?.state;
    if (state) return [state];
  }
  return [];
}

function ofVisit(c: Context, hit: Hit<EncounterMeaning>): ActorRef[] {
  const clause = clauseAt(c.d, hit.from);
  const owner = before(c, hit.from);
  const subject = owner.length ? owner : (actorOf(c, hit)?.refs ?? []);
  const host = objectOf(c.d, hit.from, Math.min(clause.to, hit.to + 8), true)?.refs ?? [];
  return [...subject, ...(host.length ? host : statesWithin(c, hit.from, Math.min(clause.to, hit.to + 6)))];
}

/** Who signs: the subject of the verb, and whom the agreement itself names; nobody where "the agreement was signed". */
function ofPact(c: Context, hit: Hit<EncounterMeaning>, event: Event): ActorRef[] {
  const { trees } = c.d.analysis;
  const nouns = patientsOf(trees, event.word);
  const isPassive = childrenBy(trees, event.word, 'nsubj:pass').length > 0;
  const subject = isPassive ? [] : (actorOf(c, hit)?.refs ?? []);
  const own = nouns.flatMap((noun) => [...before(c, noun), ...linked(c, noun), ...doers(c, noun)]);
  const others = [...partnersOf(trees, event.word), ...agentTokens(trees, event.word)].flatMap((token) =>
    named(c, token),
  );
  return [...subject, ...own, ...others];
}

function ofNoun(c: Context, hit: Hit<EncounterMeaning>, event: Event): ActorRef[] {
  const own = mentionOver(c.d, event.word)?.refs ?? [];
  if (distinctSides(own) >= 2) return [...own];
  const { trees } = c.d.analysis;
  const nouns = [...new Set([event.word, event.top])];
  const isCarried = isOccurring(trees, event.verb) && ['obj', 'nsubj:pass', 'obl'].includes(event.link);
  const said = nouns.flatMap((noun) => [...before(c, noun), ...doers(c, noun)]).concat(agentsBy(c, event));
  const others = nouns.flatMap((noun) => linked(c, noun)).concat(isCarried ? linked(c, event.verb) : []);
  const isComplete = distinctSides(said.length || isBetween(c, nouns) ? [...said, ...others] : []) >= 2;
  if (isComplete && !isBringing(trees, event.verb)) return [...said, ...others];
  // Who holds the talks: said by the verb that brings them about, or by the clause of one who talks "with" somebody.
  const head = clauseHead(trees, event.top);
  const subject = actorOf(c, { ...hit, from: head, to: head + 1 })?.refs ?? [];
  // "After talks in Minsk, the leaders of A and B said": several who act together met each other.
  if (!isCarried && said.length + others.length === 0)
    return event.link === 'obl' && distinctSides(subject) >= 2 ? [...subject] : [];
  return [...subject, ...said, ...others];
}

/** Whether the noun names all its parties itself: "talks between A and B". */
const isBetween = (c: Context, nouns: readonly number[]): boolean =>
  nouns.some((noun) => obliques(c.d.analysis.trees, noun, 'between', 'among', 'involving').length > 0);

/** Verbs at a participle or passive that name who takes part: "a conference attended by", "talks mediated by". */
function agentsBy(c: Context, event: Event): ActorRef[] {
  const { trees } = c.d.analysis;
  const verbs = [
    ...childrenBy(trees, event.top, 'acl'),
    ...(event.link === 'nsubj:pass' ? [event.verb] : []),
  ];
  const all = verbs.flatMap((verb) => [verb, ...childrenBy(trees, verb, 'conj')]);
  return all.flatMap((verb) => agentTokens(trees, verb)).flatMap((token) => named(c, token));
}

const agentTokens = (trees: Trees, verb: number): number[] => {
  const agents = childrenBy(trees, verb, 'obl:agent');
  return agents.length ? obliques(trees, verb, 'by') : [];
};

const conversation = new Set(['we', 'you', 'our', 'us', 'together']);

/** In a transcript "we met" and "meeting you" are of those who speak with each other. */
function ofConversation(c: Context, hit: Hit<EncounterMeaning>, named: readonly ActorRef[]): ActorRef[] {
  if (distinctSides(named) >= 2 || distinctSides(c.speakers) !== 2) return [...named];
  const clause = clauseAt(c.d, hit.from);
  for (let at = clause.from; at < clause.to; at++)
    if (conversation.has(lower(c.d, at))) return [...named, ...c.speakers];
  return [...named];
}

const find = { visit: ofVisit, verb: ofVerb, noun: ofNoun, pact: ofPact } as const;

/** Pairs named side by side before a noun, one encounter each: "the Greek-Turkish and Greek-Albanian talks". */
function pairsBefore(c: Context, event: Event): ActorRef[][] {
  const pairs = mentionsBefore(c, event.word).filter(({ refs }) => distinctSides(refs) === 2);
  return pairs.length > 1 ? pairs.map(({ refs }) => [...refs]) : [];
}

const several = new Set(['meetings', 'visits', 'trips', 'calls', 'conversations']);

/** "Signed agreements with Kenya and Ghana", "met with A and B, respectively": one encounter with each. */
function oneWithEach(
  c: Context,
  hit: Hit<EncounterMeaning>,
  event: Event,
  all: readonly ActorRef[],
): ActorRef[][] {
  const { trees } = c.d.analysis;
  const noun = event.isNoun ? event.word : (patientsOf(trees, event.word)[0] ?? -1);
  const words = [event.word, event.verb, noun, ...childrenBy(trees, event.word, 'advmod')].filter(
    (word) => word >= 0,
  );
  const partners = new Set(words.flatMap((word) => linked(c, word)).map(sideOf));
  const rest = all.filter((ref) => !partners.has(sideOf(ref)));
  const sentence = sentenceOf(c.d, hit.from);
  const isEach =
    (hit.rule.means.form === 'pact' && xpos(trees, noun).endsWith('S')) ||
    several.has(lower(c.d, noun)) ||
    (sentence && c.d.analysis.tokens.lower.slice(sentence.from, sentence.to).some((word) => apart.has(word)));
  if (!isEach || partners.size < 2 || distinctSides(rest) !== 1) return [];
  return [...partners].map((side) => [...rest, ...all.filter((ref) => sideOf(ref) === side)]);
}

const apart = new Set(['respectively', 'separately', 'separate']);

/** Who meets, as the words around the pattern say: one ref for each person or side, fewer than two where they do not say; several groups where one word tells of several encounters. */
export function partiesOf(c: Context, hit: Hit<EncounterMeaning>, event: Event): ActorRef[][] {
  const { form } = hit.rule.means;
  const pairs = pairsBefore(c, event);
  if (pairs.length) return pairs;
  const all = condense(ofConversation(c, hit, find[form](c, hit, event)));
  const each = oneWithEach(c, hit, event, all);
  return each.length ? each : [all];
}
