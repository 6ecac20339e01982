import type { Mention, Span, Tokens } from '../../language/analysis.js';
import { type Day, type EventClass, type Question, sideOf } from '../../record/index.js';
import { type Said, saidIn } from './said.js';
import { ASKINGS } from './what.js';
import * as words from './words.js';

/** What of a question tells how it was read. */
type ReadAs = Pick<Question, 'text' | 'event' | 'system' | 'parties'>;

/**
 * What a question says that its reading made nothing of: "in Pyongyang", "nuclear". These are the phrases whose words are none of the parties, of
 * what happens, or of the window, and not so common that nothing hangs on them. Of a promise nothing is: its entry says all of it.
 */
export function leftAside(question: ReadAs, asOf: Day): readonly string[] {
  if (question.event === 'promise_kept') return [];
  const said = saidIn(question.text, asOf);
  const { tokens, text } = said;
  const [used, offices] = [spansUsed(said, question), said.mentions.filter(isMore(question.event))];
  const known = wordsUsed(question);
  const isLeft = (at: number): boolean => {
    const [word = '', start = 0, end = 0] = [tokens.lower[at], tokens.starts[at], tokens.ends[at]];
    const isIn = (spans: readonly Span[]): boolean =>
      spans.some((span) => start < span.end && end > span.start);
    if (isIn(offices) && words.OFFICES.has(word)) return true;
    return /[\p{L}\p{N}]/u.test(word) && !isIn(used) && !known.has(word) && !words.PLAIN.has(word);
  };
  const found = phrases(tokens, isLeft).map(([from, to]) => text.slice(tokens.starts[from], tokens.ends[to]));
  return [...new Set(found)];
}

/** Names among what was left aside, each from its first capital on: who is meant by them, nobody knows. */
export const namesAside = (question: ReadAs, asOf: Day): readonly string[] =>
  leftAside(question, asOf).flatMap((phrase) => /\p{Lu}.*$/u.exec(phrase)?.[0] ?? []);

/** Runs of words that were left aside, first and last, each with the preposition before it. */
function phrases(tokens: Tokens, isLeft: (at: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isLeft(at)) continue;
    const last = found.at(-1);
    const from = led(tokens.lower, at);
    if (last && from <= last[1] + 1) last[1] = at;
    else found.push([from, at]);
  }
  return found;
}

/** Where a phrase begins: at a preposition before its first word, with or without an article between them. */
function led(lower: readonly string[], at: number): number {
  const before = words.ARTICLES.has(lower[at - 1] ?? '') ? at - 2 : at - 1;
  return words.PREPOSITIONS.has(lower[before] ?? '') ? before : at;
}

/** Stretches of the text that the reading has used: its parties, and the times that bound its window. */
function spansUsed({ mentions, places, times }: Said, { parties }: ReadAs): Span[] {
  const named = new Set(mentions.flatMap(({ refs }) => refs.map(sideOf)));
  const sides = parties.map(sideOf);
  return [
    ...mentions.filter(({ type, refs }) => type === 'pronoun' || refs.length > 0),
    ...places.filter(({ state }) => state !== null && sides.includes(state) && !named.has(state)),
    ...times.filter(({ value, length }) => value !== null || length !== undefined),
  ];
}

/** Whether a mention names an office that its class does not ask for: any official will do where officials meet. */
const isMore =
  (event: EventClass) =>
  ({ type, level }: Mention): boolean =>
    (type === 'office' || type === 'group') &&
    (level === 'leader' ? event !== 'leaders_meet' : level === 'minister' || type === 'office');

/** The words that say what happens, in each way of asking about it. */
function wordsUsed({ event, system }: ReadAs): ReadonlySet<string> {
  if (event === 'test') return new Set([...words.TESTS, ...words.TESTED[system ?? 'other']]);
  const isMeeting = event === 'leaders_meet' || event === 'officials_meet';
  const says = ASKINGS.filter((asking) => asking.event === (isMeeting ? 'meeting' : event));
  const more = [words.TALKS, isMeeting ? words.SUMMITS : [], words.SIGNS, words.OFFICIALS];
  return new Set([...says.flatMap((asking) => asking.says), ...more].flatMap((list) => [...list]));
}
