import type { Span } from './analysis.js';

/** Longest dateline in UTF-16 code units: places, a date and an agency ("UNITED NATIONS, New York, 12 September 2018 (Reuters) —"). */
const longest = 80;

/** The dash behind a dateline: a long one, or a short one with spaces around it. */
const dash = /(?:\s*[—–]\s*|\s+--?\s+)(?=["“‘]?\p{Lu})/u;

/** A place as datelines print it, in capitals: "SEOUL", "CAMP DAVID", "ST. PETERSBURG". */
const inCapitals = /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?=[\s,(]|$)/u;
/** A place in small letters, which counts only where a date or an agency follows. */
const inSmall = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}(?=[\s,(])/u;

const month = '\\p{Lu}\\p{L}{2,8}\\.?';
const region = '(?:, \\p{Lu}[\\p{L}. ]{1,20})?';
const date = `(?:,? (?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?)?`;
const agency = '(?: ?\\(\\p{Lu}[\\p{L}. ]{1,24}\\))?';
/** What may follow the place up to the dash. */
const rest = new RegExp(`^${region}${date}${agency}$`, 'u');

/**
 * The words at the head of a paragraph that say where, when and by whom a report was filed ("SEOUL, 12 June (AP) —"), dash included; null where it
 * has none. They name nobody who does anything in it.
 */
export function datelineOf(text: string, paragraph: Span): Span | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + longest));
  const end = dash.exec(head);
  if (!end || end.index === 0) return null;
  const words = head.slice(0, end.index);
  const capitals = inCapitals.exec(words);
  const place = capitals ?? inSmall.exec(words);
  if (!place) return null;
  const after = words.slice(place[0].length);
  const isOne = rest.test(after) && (capitals !== null || /[\d(]/.test(after));
  return isOne ? { start: paragraph.start, end: paragraph.start + end.index + end[0].length } : null;
}

const dashes = '—–-';

/** Whether a sentence, which `segment` parts from the words behind it, is a dateline. */
export const isDateline = (text: string, { start, end }: Span): boolean =>
  dashes.includes(text.charAt(end - 1)) && (datelineOf(text, { start, end: text.length })?.end ?? 0) >= end;
