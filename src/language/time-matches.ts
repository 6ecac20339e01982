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

function sensesOfAll(tokens: Tokens): (Senses | null)[] {
  const known = new Map<string, Senses | null>();
  return tokens.forms.map((form, i) => {
    const seen = known.get(form);
    if (seen !== undefined) return seen;
    const senses = sensesOf(form, tokens.lower[i] ?? '');
    known.set(form, senses);
    return senses;
  });
}

function rulesAt(tokens: Tokens, senses: Senses | null | undefined, at: number): Compiled[] {
  const rules = byOpening.get(tokens.lower[at] ?? '') ?? [];
  if (!senses) return rules;
  const bySense = Object.keys(senses).flatMap((sense) => byOpening.get(sense) ?? []);
  return [...new Set([...rules, ...bySense])];
}

/** All catches of a text: at each token the longest, left to right. */
export function catches(sentences: readonly Sentence[], tokens: Tokens): Catch[] {
  const senses = sensesOfAll(tokens);
  const found: Catch[] = [];
  sentences.forEach((sentence, index) => {
    for (let at = sentence.from; at < sentence.to; ) {
      const caught = longestAt(tokens, senses, at, sentence, index);
      if (caught) found.push(caught);
      at = caught ? caught.to : at + 1;
    }
  });
  return found;
}

function longestAt(
  tokens: Tokens,
  senses: readonly (Senses | null)[],
  at: number,
  sentence: Sentence,
  index: number,
): Catch | null {
  const rules = rulesAt(tokens, senses[at], at);
  if (!rules.length) return null;
  const hits = rules.flatMap((rule) => {
    const hit = matchAt(rule.pattern, tokens, senses, at, sentence.to);
    return hit && hit.to > at ? [{ ...hit, read: rule.read }] : [];
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
  narrative: false,
  tense: () => 'unknown',
};
