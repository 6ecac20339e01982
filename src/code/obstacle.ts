import { ISSUES, type Issue } from '../record/index.js';
import { type Coder, type Context, type Draft, issueOfRun, only } from './context.js';
import { lower } from './discourse.js';
import { issueWeights } from './issue.js';
import { OBSTACLE_RULES, type ObstacleMeaning } from './obstacle-rules.js';
import { clauseAt, evidenceOf, type Run } from './passage.js';
import { compile, type Hit } from './rule.js';
import { sidesNear } from './sides.js';

const scan = compile(OBSTACLE_RULES);

/** An obstacle stands between three sides at the most; a longer list names a group, not who is divided. */
const mostSides = 3;

/** "Sanctions relief and denuclearization timelines": two topics joined by "and" are two obstacles. */
function topics(c: Context, run: Run, quote: string): Issue[] {
  const weights = issueWeights(quote);
  const strong = ISSUES.filter((issue) => (weights.get(issue) ?? 0) >= 1);
  return / and |, /.test(quote) && strong.length === 2 ? strong : [issueOfRun(c.d, run)];
}

/** A participle without a topic of its own ("…, creating complications") takes the clause before it along. */
function beginOf(c: Context, clause: Run): number {
  const leans = lower(c.d, clause.from).endsWith('ing') && lower(c.d, clause.from - 1) === ',';
  const weights = [...issueWeights(evidenceOf(c.d, clause).quote).values()];
  return leans && !weights.some((weight) => weight >= 1) ? clauseAt(c.d, clause.from - 2).from : clause.from;
}

function obstacles(c: Context, hit: Hit<ObstacleMeaning>): Draft<'obstacle'>[] {
  const clause = clauseAt(c.d, hit.from);
  const run = { from: beginOf(c, clause), to: Math.max(clause.to, hit.to) };
  const evidence = evidenceOf(c.d, run);
  return topics(c, { from: hit.from, to: run.to }, evidence.quote).map((issue) => ({
    kind: 'obstacle',
    issue,
    between: sidesNear(c, run).slice(0, mostSides),
    evidence: only(evidence),
    rules: [hit.rule.id],
  }));
}

/** One obstacle that several passages name is one item; what has no topic of its own stays apart. */
function merged(drafts: readonly Draft<'obstacle'>[]): Draft<'obstacle'>[] {
  const found: Draft<'obstacle'>[] = [];
  for (const draft of drafts) {
    const same = found.find(
      (o) => o.issue === draft.issue && o.issue !== 'other' && o.between.join() === draft.between.join(),
    );
    if (same) same.evidence.push(...draft.evidence);
    else found.push({ ...draft, evidence: [...draft.evidence] });
  }
  return found;
}

/** What stands in the way: one obstacle for each topic and pair of sides, with all the clauses that name it. */
export const codeObstacles: Coder<'obstacle'> = (c) =>
  merged(
    c.d.analysis.sentences.flatMap((s) => {
      const hits = scan(c.d, s.from, s.to);
      const first = hits.filter(
        (h, i) => i === 0 || clauseAt(c.d, h.from).from !== clauseAt(c.d, hits[i - 1]?.from ?? 0).from,
      );
      return first.flatMap((h) => obstacles(c, h));
    }),
  );
