import {
  type Assessment,
  bounds,
  type Commitment,
  type Encounter,
  type Evidence,
  type Item,
  overlap,
  type Reading,
  sideOf,
} from '../record/index.js';
import { isName } from './denied.js';
import { POINTS_BACK } from './encounter-words.js';
import { anyTouch, type Span, sentenceAfter, sentencesOf } from './sentence.js';

/** How near, in characters, a promise must follow the words on an encounter to be held made there: about a paragraph. */
const NEARBY = 600;

/** As much of a reading as is asked of it here. */
export interface ReadingTold {
  readonly document: Pick<Reading['document'], 'text' | 'published'>;
  readonly items: readonly Item[];
}

/** What of a reading belongs to one encounter: the stretches that tell of it, what was promised there, who judged it. */
export interface Surroundings {
  readonly spans: readonly Span[];
  readonly promises: readonly Commitment[];
  readonly judgements: readonly Assessment[];
}

/** The sentences that tell of an encounter, with those right after them that point back to it. */
function tellingSpans(text: string, evidence: readonly Evidence[]): Span[] {
  const own = sentencesOf(text, evidence);
  const after = own.flatMap((span) => {
    const next = sentenceAfter(text, span);
    return next && POINTS_BACK.test(text.slice(next.start, next.end)) ? [next] : [];
  });
  return [...own, ...after.filter((span) => !anyTouch([span], own))];
}

/** Whether an encounter took place on the day of publication, as far as its date tells; a date that runs on beyond that day does not. */
function isToday({ when }: Encounter, published: string | null): boolean {
  const last = when && bounds(when).last;
  return (
    when !== null && published !== null && last !== null && overlap(when, published) && last <= published
  );
}

/** The encounter that a document is about, where it has one: the first held on the day of publication, or else the only one held. */
export function mainEncounter({ document, items }: ReadingTold): Encounter | null {
  const held = items.filter((item): item is Encounter => item.kind === 'encounter' && item.status === 'held');
  const today = held.find((encounter) => isToday(encounter, document.published));
  return today ?? (held.length === 1 ? (held[0] ?? null) : null);
}

const follows = (item: { evidence: readonly Evidence[] }, spans: readonly Span[]): boolean =>
  item.evidence.some((piece) =>
    spans.some((span) => piece.start >= span.end && piece.start - span.end < NEARBY),
  );

const sidesOf = (refs: readonly string[]): Set<string> => new Set(refs.map(sideOf));

/** A promise was made at an encounter when it stands in its sentences, or right after them or in its document with the same parties. */
function isMadeAt(
  promise: Commitment,
  encounter: Encounter,
  spans: readonly Span[],
  isMain: boolean,
): boolean {
  if (anyTouch(promise.evidence, spans)) return true;
  const sides = sidesOf(encounter.parties);
  const same = promise.by.every((ref) => sides.has(sideOf(ref)) || ref.startsWith('XXX'));
  return same && (isMain || (encounter.outcome === 'agreement' && follows(promise, spans)));
}

/** A judgement concerns an encounter when it stands in its sentences, names its place, or its document is about that encounter. */
function concerns(
  judgement: Assessment,
  { where }: Encounter,
  spans: readonly Span[],
  isMain: boolean,
): boolean {
  if (anyTouch(judgement.evidence, spans)) return true;
  if (where && judgement.about.includes(where)) return true;
  return (
    isMain && /\b(?:meeting|summit|talks|agreement|deal|statement|call|conversation)\b/i.test(judgement.about)
  );
}

/** Whether a text only mentions an encounter, without its day, its outcome or a verb: its sentence is about something else. */
const isBare = ({ when, outcome, evidence }: Encounter): boolean =>
  outcome === 'unstated' &&
  (when === null || bounds(when).last === null) &&
  evidence.every(({ quote }) => isName(quote));

/** Gathers what of a reading belongs to one of its encounters; to one that is only mentioned, nothing but the words that mention it. */
export function surroundings(encounter: Encounter, reading: ReadingTold): Surroundings {
  if (isBare(encounter)) return { spans: encounter.evidence, promises: [], judgements: [] };
  const isMain = mainEncounter(reading)?.id === encounter.id;
  const spans = tellingSpans(reading.document.text, encounter.evidence);
  const promises: Commitment[] = [];
  const judgements: Assessment[] = [];
  for (const item of reading.items) {
    if (item.kind === 'commitment' && isMadeAt(item, encounter, spans, isMain)) promises.push(item);
    if (item.kind === 'assessment' && concerns(item, encounter, spans, isMain)) judgements.push(item);
  }
  return { spans, promises, judgements };
}
