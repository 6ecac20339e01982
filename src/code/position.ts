import { AUTHOR, asSlot, type Position, sideOf } from '../record/index.js';
import { type Coder, type Context, type Draft, only, topicOfRun } from './context.js';
import { lower } from './discourse.js';
import { isHitNegated } from './factuality.js';
import { clauseAt, evidenceOf, type Run } from './passage.js';
import { POSITION_RULES, type PositionMeaning } from './position-rules.js';
import { subjectOf } from './roles.js';
import { compile, type Hit } from './rule.js';
import { type Actor, actorOf, speakerAt } from './voice.js';

export type Stance = Position['stance'];

const scan = compile(POSITION_RULES);

/** Who wants: the subject, or whoever speaks where a duty is laid on the subject. */
function wanting(c: Context, hit: Hit<PositionMeaning>): Actor | null {
  if (hit.rule.means.of !== 'speaker') return actorOf(c, hit);
  return { refs: speakerAt(c, hit.from), token: clauseAt(c.d, hit.from).from };
}

/** Where the passage begins: at the actor; for ", which Tokyo welcomed" at the clause before, which says what was welcomed. */
function startOf(c: Context, actor: Actor, clause: Run, hit: Hit<PositionMeaning>): number {
  if (lower(c.d, clause.from) === 'which' && lower(c.d, clause.from - 1) === ',')
    return clauseAt(c.d, clause.from - 2).from;
  return actor.token < 0 ? hit.from : Math.min(actor.token, hit.from);
}

/** Whether one actor tells another what to do: then the duty itself shows what it is about. */
function isLaidOnAnother(c: Context, hit: Hit<PositionMeaning>, actor: Actor): boolean {
  const sides = new Set(actor.refs.map(sideOf));
  const told = subjectOf(c.d, hit.from)?.refs ?? [];
  return hit.rule.means.of === 'speaker' && told.length > 0 && told.every((ref) => !sides.has(sideOf(ref)));
}

function position(c: Context, hit: Hit<PositionMeaning>): Draft<'position'> | null {
  const stance = isHitNegated(c.d, hit) ? hit.rule.means.negated : hit.rule.means.stance;
  if (!stance) return null;
  const actor = wanting(c, hit);
  if (!actor?.refs.length || actor.refs.includes('XXX:experts')) return null;
  if (actor.refs.includes(AUTHOR) && c.genre === 'report') return null;
  const clause = clauseAt(c.d, hit.from);
  const run = { from: startOf(c, actor, clause, hit), to: Math.max(clause.to, hit.to) };
  const issue = topicOfRun(c.d, { from: hit.from, to: run.to });
  if (hit.rule.means.onTopic && issue === null && !isLaidOnAnother(c, hit, actor)) return null;
  return {
    kind: 'position',
    actor: asSlot(actor.refs),
    stance,
    issue: issue ?? 'other',
    evidence: only(evidenceOf(c.d, run)),
    rules: [hit.rule.id],
  };
}

const spanOf = ({ evidence: [first] }: Draft<'position'>): { start: number; end: number } => ({
  start: first?.start ?? 0,
  end: first?.end ?? 0,
});

const areOne = (p: Draft<'position'>, q: Draft<'position'>): boolean =>
  q.stance === p.stance && q.actor.toString() === p.actor.toString() && spanOf(q).start === spanOf(p).start;

/** Two rules that read one wish of one side ("rejected the plan, refusing to sign it") make one position, with the passage of both. */
function distinct(drafts: readonly Draft<'position'>[]): Draft<'position'>[] {
  const kept: Draft<'position'>[] = [];
  for (const draft of drafts) {
    const at = kept.findIndex((other) => areOne(draft, other));
    const first = kept[at];
    if (!first) kept.push(draft);
    else if (spanOf(draft).end > spanOf(first).end) kept[at] = { ...first, evidence: draft.evidence };
  }
  return kept;
}

/** What each side wants, offers, accepts or refuses: one position for each wish that has a side as its subject. */
export const codePositions: Coder<'position'> = (c) =>
  c.d.analysis.sentences.flatMap((s) =>
    distinct(
      scan(c.d, s.from, s.to)
        .filter((hit) => lower(c.d, hit.from - 1) !== 'the')
        .map((hit) => position(c, hit))
        .filter((p) => p !== null),
    ),
  );
