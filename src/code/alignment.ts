import type { ActorRef } from '../record/index.js';
import { ALIGNMENT_RULES, type AlignmentMeaning } from './alignment-rules.js';
import { whenOf } from './circumstances.js';
import { type Coder, type Context, type Draft, only } from './context.js';
import { lower, mentionOver, sentenceOf } from './discourse.js';
import { isHitNegated } from './factuality.js';
import { clauseAt, evidenceOf, type Run } from './passage.js';
import { actorsWithin, mentionTokens, objectOf } from './roles.js';
import { compile, type Hit } from './rule.js';
import { sidesOf } from './sides.js';
import { actorOf } from './voice.js';

const scan = compile(ALIGNMENT_RULES);

/** "China's growing support": the possessor that stands a few words before the pattern. */
function ownerOf(c: Context, hit: Hit<AlignmentMeaning>): readonly ActorRef[] | null {
  for (let at = hit.from - 1; at >= hit.from - 4; at--) {
    const mention = mentionOver(c.d, at);
    if (mention)
      return mention.modifier && lower(c.d, mentionTokens(c.d, at).to).startsWith("'") ? mention.refs : null;
  }
  return null;
}

/** The two sides: the subject and whoever is named after it in the clause; else the two that the clause or sentence names. */
function pairOf(c: Context, hit: Hit<AlignmentMeaning>, clause: Run): ActorRef[] {
  const subject = sidesOf(ownerOf(c, hit) ?? actorOf(c, hit)?.refs ?? []);
  const object = sidesOf(objectOf(c.d, hit.from, clause.to)?.refs ?? []).filter(
    (side) => !subject.includes(side),
  );
  if (subject.length === 1 && object.length) return [...subject, ...object.slice(0, 1)];
  const after = sidesOf(actorsWithin(c.d, hit.from, clause.to));
  if (after.length === 2) return after;
  const all = [...new Set([...subject, ...after])];
  if (all.length >= 2) return all.slice(0, 2);
  const sentence = sentenceOf(c.d, hit.from);
  const around = sentence ? sidesOf(actorsWithin(c.d, sentence.from, sentence.to)) : [];
  return around.length === 2 ? around : [];
}

function alignment(c: Context, hit: Hit<AlignmentMeaning>): Draft<'alignment'> | null {
  const clause = clauseAt(c.d, hit.from);
  const parties = pairOf(c, hit, clause);
  if (parties.length < 2 || isHitNegated(c.d, hit)) return null;
  const run = { from: clause.from, to: Math.max(clause.to, hit.to) };
  return {
    kind: 'alignment',
    parties,
    direction: hit.rule.means.direction,
    when: whenOf(c, hit.from, run),
    evidence: only(evidenceOf(c.d, run)),
    rules: [hit.rule.id],
  };
}

/** How relations between two sides move, other than by meeting: one item for each clause. */
export const codeAlignments: Coder<'alignment'> = (c) =>
  c.d.analysis.sentences.flatMap((s) => {
    const drafts = scan(c.d, s.from, s.to)
      .map((hit) => alignment(c, hit))
      .filter((x) => x !== null);
    return drafts.filter(
      (x, i) => drafts.findIndex((y) => y.evidence[0]?.start === x.evidence[0]?.start) === i,
    );
  });
