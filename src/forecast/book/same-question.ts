import type { BookEntry, Day, Question } from '../../record/index.js';

/**
 * The question of the book that is meant by one asked on a day: itself or, where it asks "from now on", an open one that asks the same until the
 * same day and began earlier, so that a forecast can be brought up to date in the same words. Null where there is none.
 */
export function sameQuestion(asked: Question, today: Day, entries: readonly BookEntry[]): BookEntry | null {
  const itself = entries.find(({ question }) => question.id === asked.id);
  if (itself) return itself;
  if (asked.from !== today) return null;
  const open = entries.filter(({ resolution }) => resolution === null);
  return open.findLast(({ question }) => question.from <= today && asksTheSame(question, asked)) ?? null;
}

const asksTheSame = (a: Question, b: Question): boolean =>
  a.event === b.event &&
  a.system === b.system &&
  a.entry === b.entry &&
  a.to === b.to &&
  [...a.parties].sort().join() === [...b.parties].sort().join();
