import { type Commitment, type Evidence, passage } from '../record/index.js';
import { isDenied } from './denied.js';
import { lineByLine } from './line-by-line.js';
import { AMOUNT, DEADLINE } from './promise-measures.js';
import { PROMISE_WEIGHTS, type PromiseMark } from './promise-weights.js';
import * as words from './promise-words.js';
import { type Span, sentencesOf } from './sentence.js';
import type { Reason } from './verdict.js';
import { firstMatch, type WordMark } from './words.js';

/** One mark of a promise, with the passage that shows it. */
export interface PromiseReason extends Reason {
  readonly mark: PromiseMark;
}
type Rule = WordMark<PromiseMark>;

function mark(key: PromiseMark, says: string, evidence: readonly Evidence[]): PromiseReason {
  return { mark: key, says, points: PROMISE_WEIGHTS[key].points, evidence };
}

/** Where a promise stands: the text, its passages, and the sentences around them. */
interface Place {
  readonly text: string;
  readonly own: readonly Span[];
  readonly sentences: readonly Span[];
}

/** The mark of the first rule whose words stand in one of the stretches; none where none do. */
function firstOf(rules: readonly Rule[], text: string, spans: readonly Span[]): PromiseReason[] {
  for (const { mark: key, says, pattern } of rules) {
    const hit = firstMatch(text, spans, pattern);
    if (hit) return [mark(key, says, [hit])];
  }
  return [];
}

/** Who must act counts where a person or one side is named; a promise of all binds nobody in particular. */
function actorMark({ by, evidence }: Commitment): PromiseReason[] {
  const named = by.length === 1 && by[0] !== undefined && !by[0].startsWith('XXX');
  return named ? [mark('actor', 'names who must act', evidence.slice(0, 1))] : [];
}

/** The words that bind in some stretches: law or hope alone, else a firm word and one of intent, where both stand. */
function bindingIn(text: string, spans: readonly Span[]): PromiseReason[] {
  const alone = firstOf([words.LEGAL, words.HOPE], text, spans);
  return alone.length ? alone : [words.FIRM, words.INTENT].flatMap((rule) => firstOf([rule], text, spans));
}

/** The words that bind: those of the passage, else one of its sentence, since drafters say it once for a whole list. */
function bindingMarks(place: Place): PromiseReason[] {
  const inPassage = bindingIn(place.text, place.own);
  const found = inPassage.length ? inPassage : bindingIn(place.text, place.sentences).slice(-1);
  return found.map((reason) =>
    isRefused(reason, place) ? mark('denied', words.DENIED, reason.evidence) : reason,
  );
}

/** "Refused to commit", "never agreed": a firm word or law that is denied. "Will not" is a firm word about what is left undone. */
function isRefused({ mark: key, evidence: [hit] }: PromiseReason, { text, sentences }: Place): boolean {
  if (!hit || !['firm', 'legal'].includes(key) || /^(?:will|shall|must)$/i.test(hit.quote)) return false;
  const around = sentences.find(({ start, end }) => start <= hit.start && hit.end <= end);
  // What stands after the word is what is promised: "undertook not to test" is no refusal.
  return around !== undefined && isDenied(text, { start: around.start, end: hit.end }, hit);
}

/** A verb that is no known act counts only where no known act stands. */
function deedMark(text: string, own: readonly Span[]): PromiseReason[] {
  const act = firstOf([words.ACT], text, own);
  return act.length ? act : firstOf([words.DEED], text, own);
}

/** Marks of what is promised, names apart: the "Limited Test Ban Treaty" limits nothing by its name. */
function contentMarks({ text, own }: Place): PromiseReason[] {
  const nameless = withoutNames(text, own);
  const found = [
    ...deedMark(nameless.text, nameless.own),
    ...words.OF_CONTENT.flatMap((rule) => firstOf([rule], nameless.text, nameless.own)),
  ];
  const real = ({ start, end }: Evidence): Evidence => {
    const shift = nameless.shiftAt(start);
    return passage(text, start + shift, end + shift);
  };
  return found.map((reason) => ({ ...reason, evidence: reason.evidence.map(real) }));
}

/** The passages alone, one a line, with each name in them blanked, and how far a place in them lies from its place in the text. */
function withoutNames(
  text: string,
  passages: readonly Span[],
): { readonly text: string; readonly own: readonly Span[]; readonly shiftAt: (start: number) => number } {
  const pieces = passages.map(({ start, end }) =>
    text.slice(start, end).replace(words.INSTRUMENT.pattern, (name) => '\u00b7'.repeat(name.length)),
  );
  const { text: nameless, spans: own } = lineByLine(pieces);
  const shiftAt = (start: number): number => {
    const place = own.findLastIndex((span) => span.start <= start);
    return (passages[place]?.start ?? 0) - (own[place]?.start ?? 0);
  };
  return { text: nameless, own, shiftAt };
}

/** Who checks, where the record says that somebody does and the passage does not say who: the sentence may. */
function checkMark({ verification, evidence }: Commitment, { text, own, sentences }: Place): PromiseReason[] {
  const rules = [words.CHECK, words.MONITOR];
  const inPassage = firstOf(rules, text, own);
  if (inPassage.length || !verification) return inPassage;
  const nearby = firstOf(rules, text, sentences);
  return nearby.length ? nearby : [mark('monitor', words.MONITOR.says, evidence.slice(0, 1))];
}

/** Marks that the record holds though no word in reach shows them. */
function slotMarks({ deadline, quantity, conditional, evidence }: Commitment): PromiseReason[] {
  const slots: [boolean, Rule][] = [
    [deadline !== null, DEADLINE],
    [quantity, AMOUNT],
    [conditional, words.HEDGE],
  ];
  return slots
    .filter(([holds]) => holds)
    .map(([, { mark: key, says }]) => mark(key, says, evidence.slice(0, 1)));
}

/** All marks of a promise, each once, with the words that show it or the passage whose record holds it. */
export function marksOf(commitment: Commitment, text: string): PromiseReason[] {
  const place = { text, own: commitment.evidence, sentences: sentencesOf(text, commitment.evidence) };
  const shown = [
    ...actorMark(commitment),
    ...bindingMarks(place),
    ...contentMarks(place),
    ...words.OF_PASSAGE.flatMap((rule) => firstOf([rule], text, place.own)),
    ...checkMark(commitment, place),
    ...words.OF_SENTENCE.flatMap((rule) => firstOf([rule], text, place.sentences)),
  ];
  const held = slotMarks(commitment).filter((slot) => !shown.some(({ mark: key }) => key === slot.mark));
  return [...shown, ...held];
}
