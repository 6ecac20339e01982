import type { Encounter, Evidence, Reading } from '../record/index.js';
import { type Surroundings, surroundings } from './belonging.js';
import { ENCOUNTER_WEIGHTS, type EncounterMark } from './encounter-weights.js';
import * as words from './encounter-words.js';
import { weighCommitment } from './promise.js';
import type { Reason, Verdict } from './verdict.js';
import { SCALE } from './weights.js';
import { firstMatch } from './words.js';

/** How many passages one reason shows; the rest is in the reading. */
const SHOWN = 3;

function reason(mark: EncounterMark, says: string, evidence: readonly Evidence[]): Reason {
  return { mark, says, points: ENCOUNTER_WEIGHTS[mark].points, evidence: evidence.slice(0, SHOWN) };
}

/** Reasons from the words that tell of the encounter and of its judges. */
function fromWords({ spans, judgements }: Surroundings, text: string): Reason[] {
  const reach = [...spans, ...judgements.flatMap(({ evidence }) => evidence)];
  return words.ENCOUNTER_WORDS.flatMap(({ mark, says, pattern }) => {
    const hit = firstMatch(text, reach, pattern);
    return hit ? [reason(mark, says, [hit])] : [];
  });
}

/** Reasons from what the record holds on the outcome. */
function fromOutcome({ outcome, evidence }: Encounter): Reason[] {
  if (outcome === 'agreement') return [reason('agreement', words.AGREEMENT.says, evidence)];
  return outcome === 'none' ? [reason('noAgreement', words.NO_AGREEMENT.says, evidence)] : [];
}

/** Reasons from how specific the promises made there are. */
function fromPromises({ promises }: Surroundings, text: string): Reason[] {
  const weighed = promises.map((promise) => ({
    ...weighCommitment(promise, text),
    evidence: promise.evidence,
  }));
  const passages = (some: typeof weighed): Evidence[] => some.flatMap(({ evidence }) => evidence.slice(0, 1));
  const specific = weighed.filter(({ specificity }) => specificity >= SCALE.specific.points);
  const broad = weighed.filter(({ specificity }) => specificity <= SCALE.broad.points);
  return [
    ...(specific.length ? [reason('promises', 'specific promises were made', passages(specific))] : []),
    ...(broad.length > specific.length
      ? [reason('aims', 'most of what was promised stays broad', passages(broad))]
      : []),
  ];
}

/** One reason for each mark, and none that another one already says more strongly. */
function settled(reasons: readonly Reason[]): Reason[] {
  const once = reasons.filter(({ mark }, i) => reasons.findIndex((other) => other.mark === mark) === i);
  const has = (mark: EncounterMark): boolean => once.some((other) => other.mark === mark);
  const outdone = new Set<string>();
  if (has('treaty')) for (const mark of ['agreement', 'aims']) outdone.add(mark);
  if (has('noAgreement'))
    for (const mark of ['agreement', 'treaty', 'noResult', 'advanced']) outdone.add(mark);
  return once.filter(({ mark }) => !outdone.has(mark));
}

/**
 * Symbol or substance of an encounter as its document tells it: signed reasons, each with its passages, and their sum squashed to
 * −100 … 100. Null for what has not taken place; a null score where nothing in the text speaks for either.
 */
export function weighEncounter(encounter: Encounter, reading: Reading): Verdict {
  if (encounter.status !== 'held') return { score: null, reasons: [] };
  const { text } = reading.document;
  const around = surroundings(encounter, reading);
  const reasons = settled([
    ...fromOutcome(encounter),
    ...fromWords(around, text),
    ...fromPromises(around, text),
  ]);
  if (reasons.length === 0) return { score: null, reasons };
  const sum = reasons.reduce((total, { points }) => total + points, 0);
  return { score: Math.round(100 * Math.tanh(sum / SCALE.half.points)), reasons };
}
