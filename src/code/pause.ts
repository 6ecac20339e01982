import type { Edtf } from '../record/index.js';
import { whenOf } from './circumstances.js';
import { type Coder, type Context, type Draft, only } from './context.js';
import { clauseAt, evidenceOf } from './passage.js';
import { PAUSE_RULES, type PauseMeaning } from './pause-rules.js';
import { compile, type Hit } from './rule.js';
import { sidesNear } from './sides.js';

const scan = compile(PAUSE_RULES);

/** The day on which a pause begins is the first of an open interval ("since 2019"); "more than two years ago" has none. */
function begin(value: Edtf | null): Edtf | null {
  const [first = ''] = value?.split('/') ?? [];
  return first === '' || first === '..' ? null : first;
}

function pause(c: Context, hit: Hit<PauseMeaning>): Draft<'pause'> | null {
  const clause = clauseAt(c.d, hit.from);
  const run = { from: clause.from, to: Math.max(clause.to, hit.to) };
  const parties = sidesNear(c, run);
  if (parties.length < 2) return null;
  const when = begin(whenOf(c, hit.from, run));
  const { tells } = hit.rule.means;
  return {
    kind: 'pause',
    parties,
    from: tells === 'from' ? when : null,
    to: tells === 'to' ? when : null,
    evidence: only(evidenceOf(c.d, run)),
    rules: [hit.rule.id],
  };
}

/** Contact that stopped or stalled: one pause a sentence. */
export const codePauses: Coder<'pause'> = (c) =>
  c.d.analysis.sentences.flatMap((s) => {
    const [first] = scan(c.d, s.from, s.to);
    const draft = first ? pause(c, first) : null;
    return draft ? [draft] : [];
  });
