import { holderOfOffice, type Sentence } from '../language/index.js';
import { type ActorRef, bounds, type Edtf } from '../record/index.js';
import { whenAfter, whenOf, whereOf } from './circumstances.js';
import type { Coder, Context, Draft } from './context.js';
import { lower, sentenceOf, textOf } from './discourse.js';
import { mergeEncounters, type Named, type Told } from './encounter-merge.js';
import { partiesOf } from './encounter-parties.js';
import { ENCOUNTER_RULES, type EncounterMeaning } from './encounter-rules.js';
import { levelOf, outcomeOf, statusOf } from './encounter-slots.js';
import { clauseAt, evidenceOf } from './passage.js';
import { compile, type Hit } from './rule.js';

const scan = compile(ENCOUNTER_RULES);
const definite = new Set(['the', 'this', 'that', 'their', 'those', 'these', 'his', 'her', 'its', 'our']);

/** "The meeting", "their Singapore summit": words that point back to an encounter already told. */
function pointsBack(c: Context, hit: Hit<EncounterMeaning>): boolean {
  if (hit.rule.means.form !== 'noun') return false;
  for (let at = hit.from - 1; at >= hit.from - 4; at--) if (definite.has(lower(c.d, at))) return true;
  return false;
}

/** The time of a naming: in its own clause, else before it in the sentence where no other naming stands nearer to it. */
function timeOf(c: Context, hit: Hit<EncounterMeaning>, status: Named['status'], from: number): Edtf | null {
  const clause = clauseAt(c.d, hit.from);
  const later = status === 'held' ? null : whenAfter(c, hit.from, clause);
  return later ?? whenOf(c, hit.from, clause) ?? whenOf(c, hit.from, { from, to: hit.to });
}

/** One naming; `from` is the token after the naming before it in the sentence, or the sentence's first. */
function named(c: Context, hit: Hit<EncounterMeaning>, sentence: Sentence, from: number): Named {
  const clause = clauseAt(c.d, hit.from);
  const status = statusOf(c, hit, clause);
  return {
    parties: partiesOf(c, hit),
    status,
    when: timeOf(c, hit, status, from),
    where: whereOf(c, hit.from, clause),
    level: levelOf(c, hit, clause),
    outcome: outcomeOf(textOf(c.d, sentence)),
    evidence: evidenceOf(c.d, clause),
    rule: hit.rule.id,
    pointsBack: pointsBack(c, hit),
    form: hit.rule.means.form,
  };
}

/** More than this many sides are a conference, whose states send whom they like. */
const mostLeaders = 3;

/** At a dated summit a state is its leader where one person led it on all days that the date may mean. */
function withLeaders({ parties, level, when }: Told): ActorRef[] {
  if (level !== 'leaders' || !when || parties.length > mostLeaders) return parties;
  const { first, last } = bounds(when);
  return parties.map((ref) => {
    if (ref.length > 3 || !first || !last) return ref;
    const [before, after] = [holderOfOffice(ref, 'leads', first), holderOfOffice(ref, 'leads', last)];
    return before === after ? before : ref;
  });
}

const denials = new Set(
  'reject rejects rejected rejecting refuse refuses refused refusing deny denies denied no without avoid avoided neither'.split(
    ' ',
  ),
);

/** "Reject any talks", "no meeting": words that deny an encounter name none. */
function isDenied(c: Context, hit: Hit<EncounterMeaning>): boolean {
  const sentence = sentenceOf(c.d, hit.from);
  for (let at = hit.from - 1; at >= Math.max(sentence?.from ?? 0, hit.from - 4); at--) {
    if (lower(c.d, at) === ',') return false;
    if (denials.has(lower(c.d, at))) return true;
  }
  return false;
}

/** Who met whom: every naming of an encounter, then one item for each distinct encounter with all its passages. */
export const codeEncounters: Coder<'encounter'> = (c) => {
  const namings = c.d.analysis.sentences.flatMap((s) =>
    scan(c.d, s.from, s.to)
      .filter((hit) => !isDenied(c, hit))
      .map((hit, i, hits) => named(c, hit, s, hits[i - 1]?.to ?? s.from)),
  );
  return mergeEncounters(namings, c.mainSides).map(
    (e): Draft<'encounter'> => ({
      kind: 'encounter',
      parties: withLeaders(e),
      status: e.status,
      when: e.when,
      where: e.where,
      level: e.level,
      outcome: e.outcome,
      evidence: e.evidence,
      rules: e.rules,
    }),
  );
};
