import { type ActorRef, type Assessment, AUTHOR, asSlot, EXPERTS } from '../record/index.js';
import { ASSESSMENT_RULES, type AssessmentMeaning } from './assessment-rules.js';
import type { Coder, Context, Draft } from './context.js';
import { lower, mentionOver } from './discourse.js';
import { isHitNegated } from './factuality.js';
import { LISTS } from './lists.js';
import { matchAt } from './match.js';
import { clauseAt, evidenceOf, type Run } from './passage.js';
import { parsePattern } from './pattern.js';
import { subjectOf } from './roles.js';
import { compile, type Hit } from './rule.js';

const scan = compile(ASSESSMENT_RULES);
const judged = parsePattern(
  '(@meeting|@agreement|diplomacy|process|relations|relationship|effort|efforts|alliance|progress|outlook|partnership|approach|pressure|strategy|beginning|cooperation|step|hours|months)',
  LISTS,
);
const experts = new Set(['experts', 'analysts', 'critics', 'observers', 'scholars']);

const namesJudged = (c: Context, run: Run): boolean => {
  for (let at = run.from; at < run.to; at++) if (matchAt(c.d, judged, at, run.to)) return true;
  return false;
};

const turned = { positive: 'negative', negative: 'positive', mixed: 'mixed' } as const;

const contrast = new Set(['but', 'yet', 'although', 'though', 'however', 'while']);

/** The marks' verdict. Where they differ a word of contrast makes it mixed; else the fault outweighs ("unlikely to bring progress"). */
function verdictOf(c: Context, run: Run, hits: readonly Hit<AssessmentMeaning>[]): Assessment['verdict'] {
  const verdicts = hits.map((h) =>
    isHitNegated(c.d, h) ? turned[h.rule.means.verdict] : h.rule.means.verdict,
  );
  if (!verdicts.includes('negative')) return verdicts[0] ?? 'mixed';
  if (!verdicts.includes('positive')) return 'negative';
  for (let at = (hits[0]?.from ?? run.from) + 1; at < run.to; at++)
    if (contrast.has(lower(c.d, at))) return 'mixed';
  return 'negative';
}

/** Who judges: experts where they are named, the subject of praise or blame, else whoever speaks. */
function judge(c: Context, run: Run, hits: readonly Hit<AssessmentMeaning>[]): ActorRef[] {
  for (let at = run.from; at < run.to; at++) if (experts.has(lower(c.d, at))) return [EXPERTS];
  const voiced = hits.find((h) => h.rule.means.of === 'subject');
  const subject = voiced ? subjectOf(c.d, voiced.from) : null;
  return subject?.refs.length ? [...subject.refs] : [...c.voice(hits[0]?.from ?? run.from)];
}

/** A clause longer than this many words that only praises or faults a noun in passing is cited by the noun's phrase alone. */
const longClause = 16;

/** The words that carry the judgement: the noun phrase where an adjective stands before its noun in a long clause, else the clause. */
function phraseOf(c: Context, run: Run, hits: readonly Hit<AssessmentMeaning>[]): Run {
  const [hit] = hits;
  if (!hit || hits.length > 1 || run.to - run.from <= longClause) return run;
  for (let at = hit.to; at < Math.min(hit.to + 4, run.to); at++) {
    const noun = matchAt(c.d, judged, at, run.to);
    if (noun) return { from: Math.max(run.from, hit.from - 3), to: Math.min(run.to, noun.to + 8) };
    if ([',', 'and', 'or'].includes(lower(c.d, at))) return run;
  }
  return run;
}

function assessment(
  c: Context,
  run: Run,
  hits: readonly Hit<AssessmentMeaning>[],
): Draft<'assessment'> | null {
  if (!hits.some((h) => h.rule.means.alone) && !namesJudged(c, run)) return null;
  const by = judge(c, run, hits);
  const evidence = evidenceOf(c.d, phraseOf(c, run, hits));
  return {
    kind: 'assessment',
    verdict: verdictOf(c, run, hits),
    by: by.length ? asSlot(by) : AUTHOR,
    about: aboutOf(c, run),
    evidence: [evidence],
    rules: hits.map((h) => h.rule.id),
  };
}

const articles = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'their',
  'his',
  'her',
  'its',
  'our',
  'any',
]);
/** A noun phrase begins at most this many words before its noun. */
const longestPhrase = 5;

/** The noun phrase that is judged: from the word after its article, else the noun alone. */
function aboutOf(c: Context, run: Run): string {
  for (let at = run.from; at < run.to; at++) {
    if (!matchAt(c.d, judged, at, run.to)) continue;
    let from = at;
    while (from > Math.max(run.from, at - longestPhrase) && !articles.has(lower(c.d, from))) from--;
    const { starts, ends } = c.d.analysis.tokens;
    const begin = articles.has(lower(c.d, from)) ? from + 1 : at;
    return c.d.analysis.text.slice(starts[begin] ?? 0, ends[at] ?? 0);
  }
  return 'outlook';
}

interface Judged {
  run: Run;
  hits: Hit<AssessmentMeaning>[];
}

const isActor = (c: Context, token: number): boolean => {
  const mention = mentionOver(c.d, token);
  return mention !== undefined && !mention.modifier && mention.type !== 'pronoun';
};

/** Whether a clause brings somebody else who judges: "Chad praised it, while critics called it vague". */
const newJudge = (c: Context, run: Run): boolean => {
  for (let at = run.from; at < run.to; at++) if (experts.has(lower(c.d, at)) || isActor(c, at)) return true;
  return false;
};

/** Marks by clause; clauses that a word of contrast joins are judged as one ("historic, but it lacked details"). */
function judgedIn(c: Context, hits: readonly Hit<AssessmentMeaning>[]): Judged[] {
  const found: Judged[] = [];
  for (const hit of hits) {
    const run = clauseAt(c.d, hit.from);
    const last = found.at(-1);
    const joined =
      last && run.from - last.run.to <= 1 && contrast.has(lower(c.d, run.from)) && !newJudge(c, run);
    if (last && (joined || last.run.from === run.from)) {
      last.hits.push(hit);
      last.run = { from: last.run.from, to: run.to };
    } else found.push({ run, hits: [hit] });
  }
  return found;
}

/** Judgements of talks, agreements and the outlook: one for each clause that judges. */
export const codeAssessments: Coder<'assessment'> = (c) =>
  c.d.analysis.sentences.flatMap((s) =>
    judgedIn(c, scan(c.d, s.from, s.to))
      .map(({ run, hits }) => assessment(c, run, hits))
      .filter((draft) => draft !== null),
  );
