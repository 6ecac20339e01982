import { outletTable } from './shipped.js';

/** Lines with words from the start, and from the end, in which a text says who wrote it. */
const HEAD_LINES = 12;
const TAIL_LINES = 4;
/** How far into its line an agency's mark in brackets stands: after place and day. */
const DATELINE_REACH = 100;
/** The longest line that is a byline and nothing else. */
const BYLINE_LENGTH = 60;

/** "SEOUL, June 12 (Yonhap) --", "MOSCOW, June 12. /TASS/.", or a mark that ends its line. */
const BRACKETED = /[(/]([\p{L}][\p{L} .-]{1,40})[)/](?=\.?\s{0,3}(?:[-–—:]|\.|$))/u;
/** What may stand before the name in a byline. */
const LEAD = /^(?:(?:by|source|from|via|copyright|©|\(c\)|[-–—])\s{0,3}:?\s{0,3}|(?:19|20)\d\d\s{1,3}){0,3}/i;

/**
 * The agency that a text names as its author, plainly: in its dateline ("SEOUL (Reuters) —"), or in a line near its start or end that holds the
 * name and nothing else ("By VOA News", "Source: KCNA"). Null where none is named so; an agency that is only cited is none.
 */
export function agencyIn(text: string): string | null {
  const lines = text.split('\n', 400).filter((line) => /\S/.test(line));
  const head = lines.slice(0, HEAD_LINES);
  for (const line of head) {
    const agency = inDateline(line) ?? asByline(line);
    if (agency) return agency;
  }
  return lastLines(text).map(asByline).find(Boolean) ?? null;
}

function inDateline(line: string): string | null {
  const mark = BRACKETED.exec(line.slice(0, DATELINE_REACH))?.[1];
  return mark ? (outletTable().marks.get(mark) ?? null) : null;
}

function asByline(line: string): string | null {
  if (line.length > BYLINE_LENGTH) return null;
  const name = line
    .trim()
    .replace(LEAD, '')
    .replace(/[.)\s]+$/, '')
    .replace(/^\(/, '');
  return outletTable().marks.get(name) ?? null;
}

const lastLines = (text: string): string[] =>
  text
    .slice(-TAIL_LINES * 200)
    .split('\n')
    .filter((line) => /\S/.test(line))
    .slice(-TAIL_LINES);
