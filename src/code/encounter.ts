import { sideOf } from '../record/index.js';
import { whenOf, whereOf } from './circumstances.js';
import type { Coder, Context, Draft } from './context.js';
import { lower, sentenceOf, textOf } from './discourse.js';
import { mergeEncounters, type Named } from './encounter-merge.js';
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

function named(c: Context, hit: Hit<EncounterMeaning>): Named {
  const sentence = sentenceOf(c.d, hit.from) ?? { from: hit.from, to: hit.to };
  const clause = clauseAt(c.d, hit.from);
  const parties = partiesOf(c, hit);
  const text = 'start' in sentence ? textOf(c.d, sentence) : '';
  return {
    parties,
    status: statusOf(c, hit, clause),
    when: whenOf(c, hit.from, clause) ?? whenOf(c, hit.from, sentence),
    where: whereOf(c, hit.from, clause),
    level: levelOf(c, hit, clause),
    outcome: outcomeOf(text),
    evidence: evidenceOf(c.d, clause),
    rule: hit.rule.id,
    pointsBack: pointsBack(c, hit),
    form: hit.rule.means.form,
  };
}

/** Who met whom: every naming of an encounter, then one item for each distinct encounter with all its passages. */
export const codeEncounters: Coder<'encounter'> = (c) => {
  const namings = c.d.analysis.sentences.flatMap((s) => scan(c.d, s.from, s.to).map((hit) => named(c, hit)));
  return mergeEncounters(namings, c.mainSides).map(
    (e): Draft<'encounter'> => ({
      kind: 'encounter',
      parties: e.parties,
      status: e.status,
      when: e.when,
      where: e.where,
      level: e.level,
      outcome: e.outcome,
      evidence: e.evidence,
      confidence: Math.min(
        0.9,
        0.4 + 0.1 * e.evidence.length + (new Set(e.parties.map(sideOf)).size >= 2 && e.when ? 0.2 : 0),
      ),
      rules: e.rules,
    }),
  );
};
