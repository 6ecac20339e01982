import {
  bearersOf,
  childrenBy,
  factualityOf,
  head,
  lemma,
  patientsOf,
  predicateOf,
  relation,
  type Trees,
} from '../language/index.js';
import { type ActorRef, type Assessment, AUTHOR, asSlot, EXPERTS } from '../record/index.js';
import { ASSESSMENT_RULES, type AssessmentMeaning } from './assessment-rules.js';
import type { Coder, Context, Draft } from './context.js';
import { type Discourse, endOf, lower, mentionOver, sentenceOf, startOf } from './discourse.js';
import { isHitNegated } from './factuality.js';
import { LISTS } from './lists.js';
import { clauseAt, evidenceOf, groundOf, type Run } from './passage.js';
import { singleWords } from './pattern.js';
import { subjectOf } from './roles.js';
import { compile, type Hit } from './rule.js';

const scan = compile(ASSESSMENT_RULES);
const judgedWords = singleWords(
  ['meeting', 'agreement', 'endeavour', 'judged'].flatMap((list) => LISTS[list] ?? []),
);
const pronouns = new Set(['it', 'this', 'that']);
const experts = new Set([
  'experts',
  'analysts',
  'critics',
  'observers',
  'scholars',
  'economists',
  'commentators',
]);

/** Whether a name covers a token, so that its words judge nothing: "the Excellent Harbour Treaty". */
function isNamed(d: Discourse, token: number): boolean {
  const form = d.analysis.tokens.forms[token] ?? '';
  return /^\p{Lu}/u.test(form) && token > (sentenceOf(d, token)?.from ?? token);
}

/** Whether a word stands before the noun that it qualifies, alone or as one of several. */
function isAttribute(trees: Trees, word: number): boolean {
  let first = word;
  while (relation(trees, first) === 'conj') first = head(trees, first);
  return ['amod', 'compound'].includes(relation(trees, first));
}

const unreal = new Set(['wanted', 'asked', 'conditional']);

/** "Calls the talks fruitful" wishes for nothing. */
const isCalled = (trees: Trees, word: number): boolean =>
  /^call/.test(trees.tokens.lower[head(trees, word)] ?? '');

/** "They hope for fruitful talks", "any fruitful talks": what is only wished for is not judged. */
function isWished(trees: Trees, word: number, isSaid: boolean): boolean {
  if (isCalled(trees, word)) return false;
  // "Relations could collapse if …" is an outlook all the same.
  if (isSaid) return ['wanted', 'asked'].includes(factualityOf(trees, word).certainty);
  const [noun] = bearersOf(trees, word);
  if (noun === undefined || isCalled(trees, noun)) return false;
  const isAny = childrenBy(trees, noun, 'det').some((det) => trees.tokens.lower[det] === 'any');
  return (
    isAny ||
    unreal.has(factualityOf(trees, noun).certainty) ||
    unreal.has(factualityOf(trees, head(trees, noun)).certainty)
  );
}

/** The words that a hit judges, -1 where it judges by itself, null where it judges nothing that the record keeps. */
function judgedBy(c: Context, hit: Hit<AssessmentMeaning>): number | null {
  const { trees } = c.d.analysis;
  const { of } = hit.rule.means;
  if (of === 'nothing') return -1;
  const word = predicateOf(trees, hit);
  const isSaid = !isAttribute(trees, word);
  if (isNamed(c.d, word) || (!isSaid && of === 'predicate') || isWished(trees, word, isSaid)) return null;
  const found = of === 'object' ? patientsOf(trees, word) : bearersOf(trees, word);
  return (
    found.find(
      (token) => judgedWords.has(lower(c.d, token)) || (isSaid && pronouns.has(lower(c.d, token))),
    ) ?? null
  );
}

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

/** Verbs with which somebody judges: "called the talks useful", "believed that the pact would help". */
const judging = new Set(
  'call describe consider see regard view find deem brand dub label think believe feel'.split(' '),
);

/** The verb whose subject judges in so many words, −1 where there is none. */
function judgingVerb(trees: Trees, hit: Hit<AssessmentMeaning>): number {
  if (hit.rule.means.by === 'subject') return hit.from;
  const above = head(trees, predicateOf(trees, hit));
  return above >= 0 && judging.has(lemma(trees, above)) ? above : -1;
}

/** Who judges: experts where they are named, the subject of praise or blame, else whoever speaks. */
function judge(c: Context, run: Run, hits: readonly Hit<AssessmentMeaning>[]): ActorRef[] {
  for (let at = run.from; at < run.to; at++) if (experts.has(lower(c.d, at))) return [EXPERTS];
  const verb = hits.map((hit) => judgingVerb(c.d.analysis.trees, hit)).find((at) => at >= 0);
  const subject = verb === undefined ? null : subjectOf(c.d, verb);
  return subject?.refs.length ? [...subject.refs] : [...c.voice(hits[0]?.from ?? run.from)];
}

function assessment(c: Context, { run, hits, judged }: Judged): Draft<'assessment'> {
  const by = judge(c, run, hits);
  const { trees } = c.d.analysis;
  const [hit] = hits;
  const isPhrase = hits.length === 1 && hit && judged >= 0 && isAttribute(trees, predicateOf(trees, hit));
  const ground = isPhrase ? groundOf(c.d, run, { from: Math.min(hit.from, judged), to: judged + 1 }) : run;
  return {
    kind: 'assessment',
    verdict: verdictOf(c, run, hits),
    by: by.length ? asSlot(by) : AUTHOR,
    about: aboutOf(c, run, judged),
    evidence: [evidenceOf(c.d, ground)],
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

/** The noun phrase that is judged: from the word after its article, else the first word of the clause that names something judged. */
function aboutOf(c: Context, run: Run, judged: number): string {
  let noun = judged;
  for (let at = run.from; noun < 0 && at < run.to; at++) if (judgedWords.has(lower(c.d, at))) noun = at;
  if (noun < 0) return 'outlook';
  let from = noun;
  while (from > Math.max(run.from, noun - longestPhrase) && !articles.has(lower(c.d, from))) from--;
  const begin = articles.has(lower(c.d, from)) ? Math.min(from + 1, noun) : noun;
  return c.d.analysis.text.slice(startOf(c.d, begin), endOf(c.d, noun));
}

interface Judged {
  run: Run;
  /** The noun that is judged, -1 where none is named. */
  judged: number;
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
    const judged = judgedBy(c, hit);
    if (judged === null) continue;
    const run = clauseAt(c.d, hit.from);
    const last = found.at(-1);
    const joined =
      last && run.from - last.run.to <= 1 && contrast.has(lower(c.d, run.from)) && !newJudge(c, run);
    if (last && (joined || last.run.from === run.from)) {
      last.hits.push(hit);
      last.run = { from: last.run.from, to: run.to };
      last.judged = Math.max(last.judged, judged);
    } else found.push({ run, judged, hits: [hit] });
  }
  return found;
}

interface Found {
  readonly draft: Draft<'assessment'>;
  readonly judged: number;
  /** The word that judges. */
  readonly word: string;
  readonly paragraph: number;
}

/** Whether a judgement repeats an earlier one: the same verdict of the same judge on the same thing, in the same paragraph. */
function repeats(c: Context, a: Found, b: Found): boolean {
  if (a.paragraph !== b.paragraph || a.draft.verdict !== b.draft.verdict || a.judged < 0 || b.judged < 0)
    return false;
  // "It was successful" is about what was called successful before.
  const isSame = lower(c.d, a.judged) === lower(c.d, b.judged);
  const isEcho = a.word === b.word && pronouns.has(lower(c.d, b.judged));
  return (isSame || isEcho) && String(a.draft.by) === String(b.draft.by);
}

/** What is said again is said again within this many judgements. */
const within = 5;

/** Judgements of talks, agreements and the outlook: one for each clause that judges, and one for what is said again. */
export const codeAssessments: Coder<'assessment'> = (c) => {
  const all: Found[] = [];
  for (const s of c.d.analysis.sentences)
    for (const found of judgedIn(c, scan(c.d, s.from, s.to))) {
      const word = lower(c.d, predicateOf(c.d.analysis.trees, found.hits[0] ?? found.run));
      const one = { draft: assessment(c, found), judged: found.judged, word, paragraph: s.paragraph };
      const known = all.slice(-within).findLast((other) => repeats(c, other, one));
      if (known) known.draft.evidence.push(...one.draft.evidence);
      else all.push(one);
    }
  return all.map(({ draft }) => draft);
};
