import type { Analysis, Span } from '../analysis.js';
import { childrenBy, lemma, relation, type Trees, upos } from '../parse/tree.js';
import { firstEndingAfter } from '../spans.js';
import { agentsOf, contentsOf, obliques, partnersOf, patientsOf } from './arguments.js';
import { clauseExtent, type Extent } from './clause.js';
import { type Factuality, factualityOf } from './factuality.js';

/**
 * What a predicate says: who does what to whom, with whom, when, where, how surely and on whose word. All parts are tokens, the heads of
 * the words that name them. An event of PLOVER or CAMEO (source, action, target) is read off it: source from `agents`, target from
 * `patients`, `recipients` or `partners`, the action from `lemma`, `factuality` and `content`.
 */
export interface Frame {
  readonly predicate: number;
  readonly lemma: string;
  readonly agents: readonly number[];
  readonly patients: readonly number[];
  /** With whom or between whom: "with", "between", "among", "alongside". */
  readonly partners: readonly number[];
  /** To, for or against whom. */
  readonly recipients: readonly number[];
  /** The head of the clause or infinitive that is said, promised, wanted or refused, -1 for none. */
  readonly content: number;
  /** Indices into the times and places of the analysis that stand in the clause. */
  readonly times: readonly number[];
  readonly places: readonly number[];
  readonly factuality: Factuality;
  readonly extent: Extent;
}

/** The indices of the ordered spans that lie in a run of tokens. */
function within({ tokens }: Analysis, spans: readonly Span[], { from, to }: Extent): number[] {
  const [start, end] = [tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0];
  const found: number[] = [];
  for (let i = firstEndingAfter(spans, start); (spans[i]?.end ?? Number.POSITIVE_INFINITY) <= end; i += 1)
    if ((spans[i]?.start ?? 0) >= start) found.push(i);
  return found;
}

/** Words that are no part of a time: "on Friday" is when, not to whom. */
const untimed = ({ tokens, times }: Analysis, words: readonly number[]): number[] =>
  words.filter((token) => {
    const start = tokens.starts[token] ?? 0;
    return start < (times[firstEndingAfter(times, start)]?.start ?? Number.POSITIVE_INFINITY);
  });

/** The frame of the predicate at a token. */
export function frameAt(analysis: Analysis, predicate: number): Frame {
  const { trees } = analysis;
  const extent = clauseExtent(trees, predicate);
  return {
    predicate,
    lemma: lemma(trees, predicate),
    agents: agentsOf(trees, predicate),
    patients: patientsOf(trees, predicate),
    partners: partnersOf(trees, predicate),
    recipients: untimed(
      analysis,
      obliques(trees, predicate, 'to', 'for', 'against', 'at', 'toward', 'towards'),
    ),
    content: contentsOf(trees, predicate)[0] ?? -1,
    times: within(analysis, analysis.times, extent),
    places: within(analysis, analysis.places, extent),
    factuality: factualityOf(trees, predicate),
    extent,
  };
}

/** Whether a word says something of somebody: a verb that is no auxiliary, a word with "be", or a noun with parties of its own ("talks with"). */
export function isPredicate(trees: Trees, token: number): boolean {
  if (upos(trees, token) === 'VERB') return relation(trees, token) !== 'amod';
  if (childrenBy(trees, token, 'cop').length) return true;
  return upos(trees, token) === 'NOUN' && partnersOf(trees, token).length > 0;
}

/** The frames of the predicates of a sentence, in the order of its words. */
export function framesOf(analysis: Analysis, sentence: Extent): Frame[] {
  const found: Frame[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (isPredicate(analysis.trees, at)) found.push(frameAt(analysis, at));
  return found;
}
