import { stateOf } from '../record/index.js';
import { type Coder, type Context, type Draft, only } from './context.js';
import { endOf, sentenceOf, startOf } from './discourse.js';
import { clauseAt, evidenceOf } from './passage.js';
import { PRECEDENT_RULES, type PrecedentMeaning } from './precedent-rules.js';
import { actorsWithin } from './roles.js';
import { compile, type Hit } from './rule.js';

const scan = compile(PRECEDENT_RULES);

function precedent(c: Context, hit: Hit<PrecedentMeaning>): Draft<'precedent'> {
  const clause = clauseAt(c.d, hit.from);
  const run = { from: clause.from, to: Math.max(clause.to, hit.to) };
  const sentence = sentenceOf(c.d, hit.from) ?? run;
  const [about] = actorsWithin(c.d, sentence.from, hit.from).filter((ref) => stateOf(ref) !== 'XXX');
  return {
    kind: 'precedent',
    about: about ?? null,
    case: c.d.analysis.text.slice(startOf(c.d, hit.from), endOf(c.d, Math.min(run.to, hit.to + 10) - 1)),
    evidence: only(evidenceOf(c.d, run)),
    rules: [hit.rule.id],
  };
}

/** Earlier or foreign cases invoked as a lesson or contrast: at most one a sentence. */
export const codePrecedents: Coder<'precedent'> = (c) =>
  c.d.analysis.sentences.flatMap((s) =>
    scan(c.d, s.from, s.to)
      .slice(0, 1)
      .map((hit) => precedent(c, hit)),
  );
