import { type Encounter, type Evidence, passage } from '../record/index.js';
import type { Surroundings } from './belonging.js';
import { denies, isDenied } from './denied.js';
import { ENCOUNTER_WEIGHTS, type EncounterMark } from './encounter-weights.js';
import * as words from './encounter-words.js';
import { weighCommitment } from './promise.js';
import { type Span, sentenceAround } from './sentence.js';
import type { Reason } from './verdict.js';
import { SCALE } from './weights.js';
import { everyMatch, type WordMark } from './words.js';

/** How many passages one reason shows; the rest is in the reading. */
const SHOWN = 3;

/** What a mark shows where it is denied: "signed no treaty" tells that nothing was agreed. */
const DENIED: Partial<Record<EncounterMark, WordMark<EncounterMark>>> = {
  treaty: words.NO_AGREEMENT,
  agreement: words.NO_AGREEMENT,
  advanced: words.NO_RESULT,
  followUp: words.NO_FOLLOW_UP,
};

export function reasonFor(
  mark: EncounterMark,
  says: string,
  evidence: readonly Evidence[],
): Reason & { readonly mark: EncounterMark } {
  return { mark, says, points: ENCOUNTER_WEIGHTS[mark].points, evidence: evidence.slice(0, SHOWN) };
}

/** Reasons from the words that tell of the encounter and of its judges; what is denied counts for what its denial says. */
export function fromWords({ spans, judgements }: Surroundings, text: string): Reason[] {
  const reach = [...spans, ...judgements.flatMap(({ evidence }) => evidence)];
  return words.ENCOUNTER_WORDS.flatMap((rule) => fromRule(rule, reach, text));
}

function fromRule(
  { mark, says, pattern }: WordMark<EncounterMark>,
  reach: readonly Span[],
  text: string,
): Reason[] {
  let denied: Evidence | null = null;
  for (const hit of everyMatch(text, reach, pattern)) {
    const sentence = sentenceAround(text, hit);
    const isNo = DENIED[mark] !== undefined && denies(hit.quote);
    if (!isNo && !isDenied(text, sentence, hit)) return [reasonFor(mark, says, [hit])];
    denied ??= passage(text, sentence.start, sentence.end);
  }
  const instead = DENIED[mark];
  return denied && instead ? [reasonFor(instead.mark, instead.says, [denied])] : [];
}

/** Reasons from what the record holds on the outcome. */
export function fromOutcome({ outcome, evidence }: Pick<Encounter, 'outcome' | 'evidence'>): Reason[] {
  if (outcome === 'agreement') return [reasonFor('agreement', words.AGREEMENT.says, evidence)];
  return outcome === 'none' ? [reasonFor('noAgreement', words.NO_AGREEMENT.says, evidence)] : [];
}

/** A promise that was made at an encounter, by how specific it is, with the words to show for it. */
export interface MadeThere<Passage = Evidence> {
  readonly specificity: number;
  readonly passage: Passage;
}

/** What promises of an encounter speak for: which of them are specific, and which are broad where those are more. */
export function promisesShow<P>(made: readonly MadeThere<P>[]): {
  readonly specific: P[];
  readonly broad: P[];
} {
  const specific = made.filter(({ specificity }) => specificity >= SCALE.specific.points);
  const broad = made.filter(({ specificity }) => specificity <= SCALE.broad.points);
  const passages = (some: readonly MadeThere<P>[]): P[] => some.map((one) => one.passage);
  return { specific: passages(specific), broad: broad.length > specific.length ? passages(broad) : [] };
}

export const SPECIFIC = 'specific promises were made';
export const BROAD = 'most of what was promised stays broad';

/** Reasons from how specific the promises made there are. */
export function fromPromises({ promises }: Surroundings, text: string): Reason[] {
  const made = promises.flatMap((promise) =>
    promise.evidence
      .slice(0, 1)
      .map((piece) => ({ specificity: weighCommitment(promise, text).specificity, passage: piece })),
  );
  const { specific, broad } = promisesShow(made);
  return [
    ...(specific.length ? [reasonFor('promises', SPECIFIC, specific)] : []),
    ...(broad.length ? [reasonFor('aims', BROAD, broad)] : []),
  ];
}

/** One reason for each mark, and none that another one already says more strongly. */
export function settled<R extends { readonly mark: string }>(reasons: readonly R[]): R[] {
  const once = reasons.filter(({ mark }, i) => reasons.findIndex((other) => other.mark === mark) === i);
  const has = (mark: EncounterMark): boolean => once.some((other) => other.mark === mark);
  const outdone = new Set<string>();
  if (has('treaty')) for (const mark of ['agreement', 'aims']) outdone.add(mark);
  if (has('noAgreement'))
    for (const mark of ['agreement', 'treaty', 'noResult', 'advanced', 'promises', 'aims']) outdone.add(mark);
  return once.filter(({ mark }) => !outdone.has(mark));
}
