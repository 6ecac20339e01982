import { type Encounter, type Evidence, passage } from '../record/index.js';
import { isAimedAt } from './aimed-at.js';
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

/** Marks whose words stand in a denial as a rule: "without agreement over the border". */
const NEVER_DENIED: ReadonlySet<EncounterMark> = new Set<EncounterMark>(['thin', 'atStake', 'noFollowUp']);

/** Marks that count only what has come about: what is aimed at, expected or hung on a condition shows none of them. */
const HELD: ReadonlySet<EncounterMark> = new Set<EncounterMark>([
  'treaty',
  'agreement',
  'talkAgreed',
  'advanced',
  'costly',
  'noAgreement',
  'ceremony',
]);

function reasonFor(
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

/** The reason that the words of one rule give in some stretches of a text. */
export function fromRule(
  { mark, says, pattern }: WordMark<EncounterMark>,
  reach: readonly Span[],
  text: string,
): Reason[] {
  let denied: Evidence | null = null;
  for (const hit of everyMatch(text, reach, pattern)) {
    const sentence = sentenceAround(text, hit);
    if (HELD.has(mark) && isAimedAt(text, sentence, hit)) continue;
    const isNo = DENIED[mark] !== undefined && denies(hit.quote);
    if (NEVER_DENIED.has(mark) || (!isNo && !isDenied(text, sentence, hit)))
      return [reasonFor(mark, says, [hit])];
    denied ??= passage(text, sentence.start, sentence.end);
  }
  const instead = DENIED[mark];
  return denied && instead ? [reasonFor(instead.mark, instead.says, [denied])] : [];
}

/** Reasons from what the record holds on the outcome; a text that was adopted by name is one, whatever the slot says. */
export function fromOutcome({
  outcome,
  agreements = [],
  evidence,
}: Pick<Encounter, 'outcome' | 'agreements' | 'evidence'>): Reason[] {
  if (agreements.length > 0)
    return [reasonFor('agreement', `a text was adopted: ${agreements.join(', ')}`, evidence)];
  if (outcome === 'agreement') return [reasonFor('agreement', words.AGREEMENT.says, evidence)];
  return outcome === 'none' ? [reasonFor('noAgreement', words.NO_AGREEMENT.says, evidence)] : [];
}

/** A promise that was made at an encounter, by how specific it is, with the words to show for it. */
export interface MadeThere<Passage = Evidence> {
  readonly specificity: number;
  readonly passage: Passage;
}

/** One reason that promises give, with as many of its points as the share of promises that give it. */
export interface PromisesReason<Passage> {
  readonly mark: EncounterMark;
  readonly says: string;
  readonly points: number;
  readonly passages: readonly Passage[];
}

/** Reasons from how specific the promises of an encounter are: those that can be checked, against those that name an aim. */
export function promisesShow<P>(made: readonly MadeThere<P>[]): PromisesReason<P>[] {
  const share = (mark: EncounterMark, says: string, some: readonly MadeThere<P>[]): PromisesReason<P>[] => {
    const points = Math.round((ENCOUNTER_WEIGHTS[mark].points * some.length) / made.length);
    const counted = `${some.length} of ${made.length} promises ${says}`;
    return some.length
      ? [{ mark, says: counted, points, passages: some.map(({ passage: words }) => words) }]
      : [];
  };
  return [
    ...share(
      'promises',
      'made there can be checked',
      made.filter(({ specificity }) => specificity >= SCALE.specific.points),
    ),
    ...share(
      'aims',
      'made there name hardly more than an aim',
      made.filter(({ specificity }) => specificity <= SCALE.broad.points),
    ),
  ];
}

/** Reasons from how specific the promises made there are. */
export function fromPromises({ promises }: Surroundings, text: string): Reason[] {
  const made = promises.flatMap((promise) =>
    promise.evidence
      .slice(0, 1)
      .map((piece) => ({ specificity: weighCommitment(promise, text).specificity, passage: piece })),
  );
  return promisesShow(made).map(({ passages, ...reason }) => ({
    ...reason,
    evidence: passages.slice(0, SHOWN),
  }));
}

/** Which marks a mark leaves nothing to say for. */
const OUTDOES: Partial<Record<EncounterMark, readonly EncounterMark[]>> = {
  treaty: ['agreement', 'aims', 'talkAgreed'],
  promises: ['talkAgreed'],
  aims: ['talkAgreed'],
  noAgreement: ['agreement', 'treaty', 'noResult', 'advanced', 'promises', 'aims', 'welcomed', 'talkAgreed'],
};

/** One reason for each mark, and none that another one already says more strongly. */
export function settled<R extends { readonly mark: string }>(reasons: readonly R[]): R[] {
  const once = reasons.filter(({ mark }, i) => reasons.findIndex((other) => other.mark === mark) === i);
  const outdone = new Set<string>(once.flatMap(({ mark }) => OUTDOES[mark as EncounterMark] ?? []));
  const stands = (mark: EncounterMark): boolean =>
    !outdone.has(mark) && once.some((other) => other.mark === mark);
  if (!stands('noAgreement')) outdone.add('atStake');
  if (stands('talkAgreed')) for (const mark of ['agreement', 'followUp']) outdone.add(mark);
  return once.filter(({ mark }) => !outdone.has(mark));
}
