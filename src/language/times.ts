import { bounds, type Day } from '../record/index.js';
import type { Sentence, TimeExpression, Tokens } from './analysis.js';
import { inCalendar, yearOf } from './calendar.js';
import { expression, joined, type Placed } from './time-joins.js';
import { type Catch, catches } from './time-matches.js';
import type { Moment } from './time-moment.js';
import { isLimit, tenseAround } from './time-tense.js';

/** So many years named, all of them further back than the one before the anchor's, make a text a history. */
const yearsOfHistory = 3;

/** The focus as the text goes along, and where it was set. */
interface Telling {
  focus: Day | null;
  day: Day | null;
  paragraph: number;
  sentence: number;
  /** The year of each day of the calendar that was named with one. */
  readonly years: Map<string, number>;
}

/**
 * The time expressions of a text with their EDTF values, in order and without overlap. Relative ones hang on `anchor`, the day of the
 * document, or on the dates told before them; where neither tells, their value is null. Linear in the number of tokens.
 */
export function findTimes(
  _text: string,
  sentences: readonly Sentence[],
  tokens: Tokens,
  anchor: Day | null,
): TimeExpression[] {
  const found = catches(sentences, tokens);
  const history = isHistory(found, anchor);
  const telling: Telling = { focus: null, day: null, paragraph: -1, sentence: -1, years: new Map() };
  const placed: Placed[] = [];
  found.forEach((caught, i) => {
    const sentence = sentences[caught.sentence];
    if (!sentence) return;
    const moment = momentOf(caught, found[i + 1], sentence, tokens, anchor, telling, history);
    const reading = caught.read(moment);
    if (!reading) return;
    const value = inCalendar(reading.type === 'date' ? reading.value : null);
    const length = reading.type === 'duration' && reading.length ? { length: reading.length } : {};
    const { from, to, sentence: index } = caught;
    placed.push({ from, to, sentence: index, type: reading.type, value, ...length });
    if (value) tell(telling, value, sentence.paragraph, index);
  });
  return joined(placed, tokens).map((p) => expression(tokens, p, sentences[p.sentence]?.from ?? p.from));
}

function tell(telling: Telling, value: string, paragraph: number, sentence: number): void {
  telling.focus = bounds(value).first ?? telling.focus;
  telling.day = value.length === 10 ? value : null;
  if (telling.day) telling.years.set(value.slice(5), yearOf(value));
  telling.paragraph = paragraph;
  telling.sentence = sentence;
}

function momentOf(
  caught: Catch,
  next: Catch | undefined,
  sentence: Sentence,
  tokens: Tokens,
  anchor: Day | null,
  telling: Telling,
  history: boolean,
): Moment {
  const { focus, day } = telling;
  const near = telling.paragraph === sentence.paragraph;
  const older = focus !== null && anchor !== null && yearOf(focus) < yearOf(anchor) - 1;
  const goesOn = near && older && caught.sentence - telling.sentence <= 1;
  const verbs = () => tenseAround(tokens, caught.from, caught.to, sentence.from, sentence.to);
  return {
    anchor,
    focus,
    day: near ? day : null,
    shared: sharedYear(caught, next, tokens),
    said: (month, on) => telling.years.get(dayOfYear(month, on)) ?? null,
    narrative: () => history || (goesOn && verbs() === 'past'),
    tense: () => (isLimit(tokens, caught.from) ? 'future' : verbs()),
  };
}

/** A day of the calendar without its year, as ISO writes it: "06-04". */
const dayOfYear = (month: number, day: number): string =>
  `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const links = new Set(['to', 'and', 'or', 'through', 'until', 'till', '-', ',', 'from']);

/** The year written after the next date, where one or two linking words part it from this one: "July 26th to August 7th, 2005". */
function sharedYear(caught: Catch, next: Catch | undefined, tokens: Tokens): number | null {
  if (!next || next.sentence !== caught.sentence || next.from - caught.to > 2 || next.month === undefined)
    return null;
  for (let t = caught.to; t < next.from; t += 1) if (!links.has(tokens.lower[t] ?? '')) return null;
  return next.year ?? null;
}

function isHistory(found: readonly Catch[], anchor: Day | null): boolean {
  if (!anchor) return true;
  const years = found.flatMap((c) => c.year ?? []);
  return years.length >= yearsOfHistory && years.every((year) => year < yearOf(anchor) - 1);
}
