import { outletTable } from './shipped.js';

/** Lines with words from the start, and from the end, in which a text says who wrote it. */
const HEAD_LINES = 12;
const TAIL_LINES = 4;
/** Lines with words from the start in which a name alone is a byline; further down it is the owner of a picture. */
const BARE_LINES = 3;
/** How far into its line an agency's mark in brackets stands: after place and day. */
const DATELINE_REACH = 100;
/** The longest line that is a byline and nothing else. */
const BYLINE_LENGTH = 60;

/** "SEOUL, June 12 (Yonhap) --", "MOSCOW, June 12. /TASS/.", or a mark that ends its line. */
const BRACKETED = /[(/]([\p{L}][\p{L} .-]{1,40})[)/](?=\.?\s{0,3}(?:[-–—:]|\.|$))/u;
/** What says in a byline that a name follows; at the end of a text also its owner, with the year. */
const BY = /^(?:by|source|from|via)\b\s{0,3}:?\s{0,3}|^[-–—]\s{0,3}/i;
const OWNER = /^(?:copyright|©|\(c\))\s{0,3}(?:©\s{0,3})?(?:(?:19|20)\d\d,?\s{1,3})?(?:by\s{1,3})?/i;

/**
 * The agency that a text names as its author, plainly: in its dateline ("SEOUL (Reuters) —"), under its title, in a byline ("By VOA News") or
 * at its end ("Source: KCNA", "© 2019 The Associated Press"). Null where none is named so; an agency that is only cited, or whose
 * picture it is, is none.
 */
export function agencyIn(text: string): string | null {
  const head = text
    .split('\n', 400)
    .filter((line) => /\S/.test(line))
    .slice(0, HEAD_LINES);
  for (const [i, line] of head.entries()) {
    const agency = inDateline(line) ?? inLine(line, i < BARE_LINES ? [BY, /^/] : [BY]);
    if (agency) return agency;
  }
  return lastLines(text)
    .map((line) => inDateline(line) ?? inLine(line, [BY, OWNER]))
    .reduce<string | null>((found, agency) => found ?? agency, null);
}

function inDateline(line: string): string | null {
  const mark = BRACKETED.exec(line.slice(0, DATELINE_REACH))?.[1];
  return mark ? (outletTable().marks.get(mark) ?? null) : null;
}

/** The agency that a short line names, after one of the beginnings, and nothing else. */
function inLine(line: string, beginnings: readonly RegExp[]): string | null {
  const trimmed = line.trim();
  if (trimmed.length > BYLINE_LENGTH) return null;
  for (const beginning of beginnings) {
    const lead = beginning.exec(trimmed)?.[0];
    if (lead === undefined) continue;
    const name = trimmed.slice(lead.length).replace(/[.\s]+$/, '');
    const agency = outletTable().marks.get(name);
    if (agency) return agency;
  }
  return null;
}

const lastLines = (text: string): string[] =>
  text
    .slice(-TAIL_LINES * 200)
    .split('\n')
    .filter((line) => /\S/.test(line))
    .slice(-TAIL_LINES);
