import type { ActorRef, Position } from '../record/index.js';
import { AUTHOR } from '../record/index.js';
import { type Coder, type Context, type Draft, issueOfRun, only } from './context.js';
import { lower } from './discourse.js';
import { isHitNegated } from './factuality.js';
import { clauseAt, evidenceOf } from './passage.js';
import { POSITION_RULES, type PositionMeaning } from './position-rules.js';
import { compile, type Hit } from './rule.js';
import { actorOf } from './voice.js';

export type Stance = Position['stance'];

const scan = compile(POSITION_RULES);

function position(c: Context, hit: Hit<PositionMeaning>): Draft<'position'> | null {
  const stance = isHitNegated(c.d, hit) ? hit.rule.means.negated : hit.rule.means.stance;
  if (!stance) return null;
  const actor = actorOf(c, hit);
  if (!actor?.refs.length || actor.refs.includes('XXX:experts')) return null;
  if (actor.refs.includes(AUTHOR) && c.genre === 'report') return null;
  const clause = clauseAt(c.d, hit.from);
  const run = {
    from: Math.min(actor.token >= 0 ? actor.token : hit.from, hit.from),
    to: Math.max(clause.to, hit.to),
  };
  return {
    kind: 'position',
    actor: one(actor.refs),
    stance,
    issue: issueOfRun(c.d, { from: hit.from, to: run.to }),
    evidence: only(evidenceOf(c.d, run)),
    confidence: 0.4,
    rules: [hit.rule.id],
  };
}

const one = (refs: readonly ActorRef[]): ActorRef | ActorRef[] =>
  refs.length === 1 && refs[0] ? refs[0] : [...refs];

/** What each side wants, offers, accepts or refuses: one position for each pattern that has a side as its subject. */
export const codePositions: Coder<'position'> = (c) =>
  c.d.analysis.sentences.flatMap((s) =>
    scan(c.d, s.from, s.to)
      .filter((hit) => lower(c.d, hit.from - 1) !== 'the')
      .map((hit) => position(c, hit))
      .filter((p) => p !== null),
  );
