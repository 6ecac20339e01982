import {
  agentsOf,
  childrenBy,
  factualityOf,
  head,
  lemma,
  predicateOf,
  reach,
  relation,
  type Trees,
  upos,
} from '../language/index.js';
import { type ActorRef, AUTHOR, asSlot, type Capability, stateOf } from '../record/index.js';
import { CAPABILITY_RULES, type CapabilityMeaning } from './capability-rules.js';
import { whenOf } from './circumstances.js';
import { type Coder, type Context, type Draft, only } from './context.js';
import { lower, mentionOver } from './discourse.js';
import { isHitNegated } from './factuality.js';
import { LISTS } from './lists.js';
import { clauseAt, evidenceOf, type Run } from './passage.js';
import { singleWords } from './pattern.js';
import { mentionTokens } from './roles.js';
import { compile, type Hit } from './rule.js';
import { actorOf } from './voice.js';

const scan = compile(CAPABILITY_RULES);

/** Words that tell what kind of means is meant, the most telling first. */
const systems: readonly (readonly [Capability['system'], RegExp])[] = [
  ['missile', /\b(?:missiles?|icbms?|ballistic|rockets?|launchers?)\b/i],
  ['nuclear', /\b(?:nuclear|atomic|uranium|plutonium|warheads?|enrich\w*|reactor|centrifuges?|nukes?)\b/i],
  ['cyber', /\b(?:cyber\w*|hack\w*)\b/i],
  ['space', /\b(?:satellites?|space|strategic defense)\b/i],
  [
    'conventional',
    /\b(?:troops|forces|soldiers|artillery|army|navy|military|aircraft|bomb\w*|tanks?|shells?|offensive|drones?|ships?|arms|harbou?rs|conventional)\b/i,
  ],
];

const systemOf = (text: string): Capability['system'] =>
  systems.find(([, words]) => words.test(text))?.[0] ?? 'other';

/** Verbs under which a deed named as a thing is another's: "condemned the launch", "discussed the tests". */
const speaking = singleWords([
  ...(LISTS.said ?? []),
  '~discuss',
  '~oppose',
  '~protest',
  '~review',
  '~address',
]);

/** Whose deed a noun names: its own agent, else that of the noun it is a part of ("its actions, including the launch of a satellite"). */
function doerOf(c: Context, noun: number): readonly ActorRef[] {
  const { trees } = c.d.analysis;
  for (let at = noun; at >= 0 && upos(trees, at) === 'NOUN'; at = wholeOf(trees, at)) {
    const refs = agentsOf(trees, at).flatMap((agent) => mentionOver(c.d, agent)?.refs ?? []);
    if (refs.length) return refs;
  }
  return [];
}

/** The word that a noun is a part of; what "including" joins belongs to the word before it, whatever the parse hangs it on. */
function wholeOf(trees: Trees, noun: number): number {
  const [including] = childrenBy(trees, noun, 'case').filter((at) => trees.tokens.lower[at] === 'including');
  if (including === undefined) return head(trees, noun);
  return trees.tokens.lower[including - 1] === ',' ? including - 2 : including - 1;
}

/** Whether a deed is only spoken of: a verb of saying stands anywhere above it. */
function isSpokenOf(c: Context, noun: number): boolean {
  for (let at = noun; at >= 0; at = head(c.d.analysis.trees, at))
    if (speaking.has(lower(c.d, at))) return true;
  return false;
}

/** Whose means: who qualifies them ("North Korean missiles") inside the pattern; whose deed a noun names; else the subject. */
function ownerOf(c: Context, hit: Hit<CapabilityMeaning>): readonly ActorRef[] {
  const { trees } = c.d.analysis;
  const word = predicateOf(trees, hit);
  if (upos(trees, word) === 'NOUN') {
    const doer = doerOf(c, word);
    if (doer.length) return doer;
    if (isSpokenOf(c, word)) return [];
  }
  for (let at = hit.from; at < hit.to; at++) {
    const mention = mentionOver(c.d, at);
    if (mention?.modifier && mention.refs.length) return mention.refs;
    if (mention) at = mentionTokens(c.d, at).to - 1;
  }
  return actorOf(c, hit)?.refs ?? [];
}

const nuclearAndMissile = /\bnuclear\b(?:\W+\w+){0,4}?\W+(?:and|or)\W+(?:\w+\W+){0,2}missiles?\b/i;

/** The systems that a passage tells of: "its nuclear arsenal and missiles" are two. */
const systemsOf = (text: string): Capability['system'][] =>
  nuclearAndMissile.test(text) ? ['nuclear', 'missile'] : [systemOf(text)];

/** What kind of means is meant: a noun says it with what stands before it ("missile launch"), else the passage does. */
function systemsIn(c: Context, hit: Hit<CapabilityMeaning>, passage: string): Capability['system'][] {
  const { trees, tokens } = c.d.analysis;
  const word = predicateOf(trees, hit);
  const before = upos(trees, word) === 'NOUN' ? childrenBy(trees, word, 'compound', 'amod') : [];
  const from = Math.min(word, ...before.map((token) => reach(trees, token).from));
  const named = systemsOf(tokens.forms.slice(from, word).join(' '));
  return named[0] === 'other' ? systemsOf(passage) : named;
}

const unreal = new Set(['planned', 'wanted', 'asked', 'conditional']);

/** Whether a passage tells of a deed or a state, not of an intent: "decided to build" and "must dismantle" move nothing yet. */
function isReal(c: Context, hit: Hit<CapabilityMeaning>): boolean {
  const { trees } = c.d.analysis;
  const word = predicateOf(trees, hit);
  const { certainty, negated } = factualityOf(trees, word);
  // "Efforts to advance", "the ability to launch": what a noun is for is no deed.
  const isPurpose = relation(trees, word) === 'acl' && childrenBy(trees, word, 'mark').length > 0;
  return !negated && !unreal.has(certainty) && !isForgone(trees, word) && !isPurpose;
}

const ending = new Set('halt suspend freeze stop end cease pause ban abandon forgo forswear'.split(' '));

/** "Promised to halt launches, tests": a deed named as a thing that is ended, or that a promise is about, is none. */
function isForgone(trees: Trees, word: number): boolean {
  if (upos(trees, word) !== 'NOUN') return false;
  let noun = word;
  while (relation(trees, noun) === 'conj') noun = head(trees, noun);
  const above = head(trees, noun);
  return above >= 0 && relation(trees, noun) === 'obj' && ending.has(lemma(trees, above));
}

function capability(c: Context, hit: Hit<CapabilityMeaning>): Draft<'capability'>[] {
  const refs = ownerOf(c, hit).filter((ref) => ref !== AUTHOR && stateOf(ref) !== 'XXX');
  if (!refs.length || isHitNegated(c.d, hit) || !isReal(c, hit)) return [];
  const clause = clauseAt(c.d, hit.from);
  const run: Run = { from: clause.from, to: Math.max(clause.to, hit.to) };
  const evidence = evidenceOf(c.d, run);
  return systemsIn(c, hit, evidence.quote).map((system) => ({
    kind: 'capability',
    actor: asSlot([...new Set(refs)]),
    change: hit.rule.means.change,
    system,
    when: whenOf(c, hit.from, run),
    evidence: only(evidence),
    rules: [hit.rule.id],
  }));
}

/** Military means gained, shown, tested, moved, given up or judged to exist: the best rule of each clause. */
export const codeCapabilities: Coder<'capability'> = (c) =>
  c.d.analysis.sentences.flatMap((s) => {
    const byClause = new Map<number, Draft<'capability'>[]>();
    for (const hit of scan(c.d, s.from, s.to)) {
      const clause = clauseAt(c.d, hit.from).from;
      if (!byClause.get(clause)?.length) byClause.set(clause, capability(c, hit));
    }
    return [...byClause.values()].flat();
  });
