import {
  agentsOf,
  childrenBy,
  head,
  patientsOf,
  predicateOf,
  prepositionOf,
  reach,
  relation,
  subjectsOf,
  upos,
  xpos,
} from '../language/index.js';
import type { Evidence, Issue } from '../record/index.js';
import { type Coder, type Context, type Draft, only } from './context.js';
import { type Discourse, endOf, startOf } from './discourse.js';
import { issueWeights } from './issue.js';
import { OBSTACLE_RULES, type ObstacleMeaning } from './obstacle-rules.js';
import { clauseAt, evidenceOf, groundOf, type Run } from './passage.js';
import { compile, type Hit } from './rule.js';
import { sidesNear } from './sides.js';

const scan = compile(OBSTACLE_RULES);

/** An obstacle stands between three sides at the most; a longer list names a group, not who is divided. */
const mostSides = 3;

const textOf = (d: Discourse, { from, to }: Run): string =>
  d.analysis.text.slice(startOf(d, from), endOf(d, to - 1));

/**
 * The topics that a stretch of words names, the weightiest first. Talks, meetings and relations are what an obstacle stands before, not what
 * it is about: words that only say so much name no topic.
 */
function topicsIn(d: Discourse, tokens: readonly number[]): Issue[] {
  const text = tokens.map((token) => textOf(d, reach(d.analysis.trees, token))).join(' ; ');
  return [...issueWeights(text)]
    .filter(([issue, weight]) => issue !== 'normalization' || weight >= 1)
    .sort((a, b) => b[1] - a[1])
    .map(([issue]) => issue);
}

/** Prepositions of those who are divided, and of what is hindered. */
const sides = ['with', 'between', 'among'];
const hindered = ['to', 'for', 'in', 'through', 'before', 'after', 'during'];
const telling = 'nmod obl amod compound acl advcl ccomp xcomp obj appos nummod'.split(' ');

/** What hangs on a word and tells what it is about: "over water", "territorial", not "between the two" or, of a hindrance, "to peace". */
function aboutOf(d: Discourse, word: number, aside: readonly string[]): number[] {
  const { trees } = d.analysis;
  // "A dispute over islands": what follows right behind a noun belongs to it, whatever the parse says.
  const behind =
    relation(trees, word + 1) === 'case' && head(trees, word + 1) > word ? [head(trees, word + 1)] : [];
  const found = [...childrenBy(trees, word, ...telling), ...behind];
  return found.filter((child) => !aside.includes(prepositionOf(trees, child)));
}

/** The words of which something is said by way of an obstacle: "X is the obstacle", "X creates obstacles", "X, an obstacle". */
function subjectOfObstacle(d: Discourse, word: number): number[] {
  const { trees } = d.analysis;
  const above = head(trees, word);
  if (upos(trees, word) === 'VERB' || upos(trees, word) === 'ADJ') {
    const agents = agentsOf(trees, word);
    return agents.length ? agents : subjectsOf(trees, word);
  }
  if (childrenBy(trees, word, 'cop').length) return subjectsOf(trees, word);
  if (above < 0) return [];
  if (relation(trees, word) === 'appos') return [above];
  if (relation(trees, word).startsWith('nsubj')) return aboutOf(d, above, sides);
  return prepositionOf(trees, word) === 'as' ? patientsOf(trees, above) : subjectsOf(trees, above);
}

/** Whether "and" joins nouns among the words that hang on a token. */
function isJoined(d: Discourse, token: number): boolean {
  const { trees } = d.analysis;
  const { from, to } = reach(trees, token);
  for (let at = from; at < to; at++)
    if (relation(trees, at) === 'conj' && upos(trees, at) === 'NOUN') return true;
  return false;
}

/** The topics of an obstacle: what the words themselves are about, else what they are said of; two that "and" joins are two obstacles. */
function topicsOf(d: Discourse, hit: Hit<ObstacleMeaning>, word: number): Issue[] {
  const isOwn = hit.rule.means.topic === 'own';
  const own = aboutOf(d, word, isOwn ? sides : [...sides, ...hindered]);
  const subject = subjectOfObstacle(d, word);
  for (const tokens of isOwn ? [own, subject] : [subject, own]) {
    const found = topicsIn(d, tokens);
    if (found.length) return found.slice(0, tokens.some((token) => isJoined(d, token)) ? 2 : 1);
  }
  return ['other'];
}

/** "…, creating obstacles": what a participle hangs on is the obstacle, and belongs to its passage. */
function beginOf(d: Discourse, clause: Run, word: number): number {
  const { trees } = d.analysis;
  const verb = head(trees, word);
  const leans =
    relation(trees, word) === 'obj' && relation(trees, verb) === 'advcl' && xpos(trees, verb) === 'VBG';
  return leans ? Math.min(clause.from, clauseAt(d, head(trees, verb)).from) : clause.from;
}

/** The passage that names an obstacle: its clause; of a noun in a long clause the noun's own phrase. */
function passageOf(d: Discourse, hit: Hit<ObstacleMeaning>, word: number): Run {
  const marked = clauseAt(d, hit.from);
  const clause = { from: marked.from, to: Math.max(marked.to, hit.to) };
  if (upos(d.analysis.trees, word) !== 'NOUN') return clause;
  const from = hit.rule.means.topic === 'own' ? clause.from : beginOf(d, clause, word);
  return from < clause.from ? { from, to: clause.to } : groundOf(d, clause, hit);
}

function obstacles(c: Context, hit: Hit<ObstacleMeaning>): Draft<'obstacle'>[] {
  const word = predicateOf(c.d.analysis.trees, hit);
  const run = passageOf(c.d, hit, word);
  return topicsOf(c.d, hit, word).map((issue) => ({
    kind: 'obstacle',
    issue,
    between: sidesNear(c, run).slice(0, mostSides),
    evidence: only(evidenceOf(c.d, run)),
    rules: [hit.rule.id],
  }));
}

/** Whether two obstacles can be one: the same topic, and the sides of one among those of the other. */
const isSame = (a: Draft<'obstacle'>, b: Draft<'obstacle'>): boolean =>
  a.issue === b.issue &&
  a.issue !== 'other' &&
  (a.between.every((side) => b.between.includes(side)) ||
    b.between.every((side) => a.between.includes(side)));

/** Adds a passage to those before it; of two that overlap the first stays. Only the last few can, since they come in order. */
function add(pieces: Evidence[], piece: Evidence): void {
  const near = pieces.slice(-3);
  if (!near.some(({ start, end }) => start < piece.end && piece.start < end)) pieces.push(piece);
}

/** One obstacle that several passages name is one item; what has no topic of its own stays apart. */
function merged(drafts: readonly Draft<'obstacle'>[]): Draft<'obstacle'>[] {
  const found: Draft<'obstacle'>[] = [];
  for (const draft of drafts) {
    const same = found.find((known) => isSame(known, draft));
    if (same) for (const piece of draft.evidence) add(same.evidence, piece);
    else found.push({ ...draft, evidence: [...draft.evidence] });
  }
  return found;
}

/** Of several in one sentence those that name no topic add nothing to one that does. */
function ofOne(drafts: readonly Draft<'obstacle'>[]): readonly Draft<'obstacle'>[] {
  const named = drafts.filter((draft) => draft.issue !== 'other');
  return named.length ? named : drafts.slice(0, 1);
}

const atIssue = new Set(OBSTACLE_RULES.filter(({ means }) => means.atIssue).map(({ id }) => id));

/** What sides disagree on without a word for it is what the document is mostly about. */
const withTopic = (c: Context, draft: Draft<'obstacle'>): Draft<'obstacle'> =>
  draft.issue === 'other' && c.topic && draft.rules?.some((id) => atIssue.has(id))
    ? { ...draft, issue: c.topic }
    : draft;

/** More words of obstacles than this in one sentence are no prose. */
const mostInSentence = 8;

/** What stands in the way: one obstacle for each topic and its sides, with all the clauses that name it. */
export const codeObstacles: Coder<'obstacle'> = (c) =>
  merged(
    c.d.analysis.sentences.flatMap((s) =>
      ofOne(
        scan(c.d, s.from, s.to)
          .slice(0, mostInSentence)
          .flatMap((hit) => obstacles(c, hit)),
      ),
    ),
  ).map((draft) => withTopic(c, draft));
