import { childrenBy, factualityOf, predicateOf, reach, upos } from '../language/index.js';
import { type ActorRef, AUTHOR, asSlot, type Capability, stateOf } from '../record/index.js';
import { CAPABILITY_RULES, type CapabilityMeaning } from './capability-rules.js';
import { whenOf } from './circumstances.js';
import { type Coder, type Context, type Draft, only } from './context.js';
import { mentionOver } from './discourse.js';
import { isHitNegated } from './factuality.js';
import { clauseAt, evidenceOf, type Run } from './passage.js';
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

/** Whose means: who qualifies them ("North Korean missiles") inside the pattern, else the subject. */
function ownerOf(c: Context, hit: Hit<CapabilityMeaning>): readonly ActorRef[] {
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
  const { certainty, negated } = factualityOf(trees, predicateOf(trees, hit));
  return !negated && !unreal.has(certainty);
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
