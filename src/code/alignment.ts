import {
  childrenBy,
  clauseHead,
  factualityOf,
  obliques,
  patientsOf,
  predicateOf,
} from '../language/index.js';
import type { ActorRef } from '../record/index.js';
import { ALIGNMENT_RULES, type AlignmentMeaning } from './alignment-rules.js';
import { whenOf } from './circumstances.js';
import { type Coder, type Context, type Draft, only } from './context.js';
import { sentenceOf } from './discourse.js';
import { clauseAt, evidenceOf } from './passage.js';
import { before, doers, linked, named } from './phrase.js';
import { actorsWithin } from './roles.js';
import { compile, type Hit } from './rule.js';
import { sidesOf } from './sides.js';
import { actorOf } from './voice.js';

const scan = compile(ALIGNMENT_RULES);

/** Prepositions that name the other side of ties, punishments and attacks: "sanctions on Iran", "ties to Oman". */
const towards = ['with', 'to', 'toward', 'towards', 'on', 'against', 'of', 'for', 'from', 'between', 'among'];

/** Who moves, and towards or away from whom: the roles of the predicate and of the noun that it acts on. */
function rolesOf(c: Context, hit: Hit<AlignmentMeaning>): { by: ActorRef[]; other: ActorRef[] } {
  const { trees } = c.d.analysis;
  const predicate = predicateOf(trees, hit);
  const nouns = [predicate, ...patientsOf(trees, predicate), ...childrenBy(trees, predicate, 'nsubj')];
  const owners = sidesOf(nouns.flatMap((noun) => before(c, noun)));
  const head = clauseHead(trees, predicate);
  const subject = sidesOf([
    ...(actorOf(c, hit)?.refs ?? actorOf(c, { ...hit, from: head, to: head + 1 })?.refs ?? []),
  ]);
  const by = owners.length ? owners : subject;
  const linkedTo = nouns.flatMap((noun) => [
    ...linked(c, noun),
    ...doers(c, noun),
    ...obliques(trees, noun, ...towards).flatMap((token) => named(c, token)),
  ]);
  const patients = patientsOf(trees, predicate).flatMap((token) => named(c, token));
  const other = sidesOf([...patients, ...linkedTo, ...subject]).filter((side) => !by.includes(side));
  return { by, other };
}

/** The pairs that a passage tells of: one side with each of the others; two sides with each other; else the two that the sentence names. */
function pairsOf(c: Context, hit: Hit<AlignmentMeaning>): ActorRef[][] {
  const { by, other } = rolesOf(c, hit);
  const [one, two] = [...by, ...other];
  if (by.length === 1 && one && other.length) return other.map((side) => [one, side]);
  if (by.length + other.length === 2 && one && two) return [[one, two]];
  const sentence = sentenceOf(c.d, hit.from);
  const around = sentence ? sidesOf(actorsWithin(c.d, sentence.from, sentence.to)) : [];
  return around.length === 2 ? [around] : [];
}

/** Whether relations did move: what is intended, wanted or only thought of is a promise or a position. */
function hasMoved(c: Context, hit: Hit<AlignmentMeaning>): boolean {
  const { trees } = c.d.analysis;
  const { certainty, negated } = factualityOf(trees, predicateOf(trees, hit));
  return !negated && (certainty === 'done' || certainty === 'ongoing');
}

function alignments(c: Context, hit: Hit<AlignmentMeaning>): Draft<'alignment'>[] {
  if (!hasMoved(c, hit)) return [];
  const clause = clauseAt(c.d, hit.from);
  const run = { from: clause.from, to: Math.max(clause.to, hit.to) };
  return pairsOf(c, hit).map((parties) => ({
    kind: 'alignment',
    parties,
    direction: hit.rule.means.direction,
    when: whenOf(c, hit.from, run),
    evidence: only(evidenceOf(c.d, run)),
    rules: [hit.rule.id],
  }));
}

/** How relations between two sides move, other than by meeting: one item for each pair and clause. */
export const codeAlignments: Coder<'alignment'> = (c) =>
  c.d.analysis.sentences.flatMap((s) => {
    const seen = new Set<string>();
    return scan(c.d, s.from, s.to)
      .flatMap((hit) => alignments(c, hit))
      .filter(({ parties, evidence }) => {
        const key = `${evidence[0]?.start} ${[...parties].sort().join(' ')}`;
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
      });
  });
