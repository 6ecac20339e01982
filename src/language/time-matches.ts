import type { Sentence, Tokens } from './analysis.js';
import type { Moment } from './time-moment.js';
import { type Caught, matchAt, openings, type TimePattern, timePattern } from './time-pattern.js';
import { isNoDate } from './time-refusals.js';
import type { Reading } from './time-rule.js';
import { timeRules } from './time-rules.js';
import { type Senses, sensesOf } from './time-words.js';

/** A stretch of tokens that reads as a time, before its value is known. */
export interface Catch {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** The year and month written in it, where they are. */
  readonly year: number | undefined;
  readonly month: number | undefined;
  /** Its reading at a moment; null where the rules that fit refuse. */
  readonly read: (moment: Moment) => Reading | null;
}

interface Compiled {
  readonly pattern: TimePattern;
  readonly read: (caught: Caught, moment: Moment) => Reading | null;
}

/** Rules by what they can begin with: a word, or the name of a sense. */
const byOpening = new Map<string, Compiled[]>();
for (const rule of timeRules) {
  const compiled = { pattern: timePattern(rule.match), read: rule.read };
  for (const element of openings(compiled.pattern))
    for (const key of element.sense ? [element.sense] : element.words)
      byOpening.set(key, [...(byOpening.get(key) ?? []), compiled]);
}

/** What a word form can mean in a time, and the rules that can begin with it. */
interface Opening {
  readonly senses: Senses | null;
  readonly rules: readonly Compiled[];
}

function openingOf(form: string, lower: string): Opening {
  const senses = sensesOf(form, lower);
  const keys = [lower, ...Object.keys(senses ?? {})];
  return { senses, rules: [...new Set(keys.flatMap((key) => byOpening.get(key) ?? []))] };
}

/** Each form is looked up once in a text. */
function openingsOf(tokens: Tokens): Opening[] {
  const known = new Map<string, Opening>();
  return tokens.forms.map((form, i) => {
    const seen = known.get(form);
    if (seen) return seen;
    const opening = openingOf(form, tokens.lower[i] ?? '');
    known.set(form, opening);
    return opening;
  });
}

/** All catches of a text: at each token the longest, left to right. */
export function catches(sentences: readonly Sentence[], tokens: Tokens): Catch[] {
  const openings = openingsOf(tokens);
  const senses = openings.map((opening) => opening.senses);
  const found: Catch[] = [];
  sentences.forEach((sentence, index) => {
    for (let at = sentence.from; at < sentence.to; ) {
      const rules = openings[at]?.rules ?? [];
      const caught = rules.length ? longestAt(tokens, senses, rules, at, sentence, index) : null;
      if (caught) found.push(caught);
      at = caught ? caught.to : at + 1;
    }
  });
  return found;
}

function longestAt(
  tokens: Tokens,
  senses: readonly (Senses | null)[],
  rules: readonly Compiled[],
  at: number,
  sentence: Sentence,
  index: number,
): Catch | null {
  const hits = rules.flatMap((rule) => {
    const hit = matchAt(rule.pattern, tokens, senses, at, sentence.to);
    if (!hit || hit.to === at) return [];
    // A comma belongs to the expression only with the year after it.
    const to = tokens.lower[hit.to - 1] === ',' ? hit.to - 1 : hit.to;
    return [{ to, caught: hit.caught, read: rule.read }];
  });
  hits.sort((a, b) => b.to - a.to);
  for (const { to, caught, read } of hits) {
    if (!read(caught, nowhere) || isNoDate(tokens, caught, at, to, sentence)) continue;
    const { YEAR: year, MONTH: month } = caught;
    return { from: at, to, sentence: index, year, month, read: (moment) => read(caught, moment) };
  }
  return null;
}

/** A moment that tells nothing: what a rule refuses here it refuses everywhere. */
const nowhere: Moment = {
  anchor: null,
  focus: null,
  day: null,
  shared: null,
  said: () => null,
  narrative: () => false,
  tense: () => 'unknown',
};
