import { sayDate } from '../../../src/present/dates.js';
import { scoreWord } from '../../../src/present/scale.js';
import type { Mark } from './mark.js';

/**
 * What a picture shows of a mark, in a sentence, with the verdict on it and how it ended where that is known: "Talks in Hanoi, 27–28 February
 * 2019, leaders, more symbol than substance, 8 sources".
 */
export function sentenceOf(mark: Mark, score?: number | null, ended?: string): string {
  const { status, level } = mark;
  const parts = [
    mark.title,
    dateOf(mark),
    mark.kind === 'encounter' && status !== 'held' && status,
    level !== undefined && level !== 'unknown' && level,
    score !== undefined && score !== null && scoreWord(score),
    ended,
    mark.due && `due ${sayDate(mark.due)}`,
    sourcesOf(mark),
  ];
  return parts.filter(Boolean).join(', ');
}

/** When it happened, or was said. */
export function dateOf({ date, first, last }: Mark): string {
  if (date !== null) return sayDate(date);
  if (first === null) return 'at no stated time';
  return `said ${sayDate(last === null || last === first ? first : `${first}/${last}`)}`;
}

/** How many sources tell of it. */
export const sourcesOf = ({ sources }: Pick<Mark, 'sources'>): string =>
  sources === 0 ? 'not verified' : `${sources} ${sources === 1 ? 'source' : 'sources'}`;
