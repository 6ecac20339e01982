import type { Day } from '../record/date.js';
import { findDate } from './written-date.js';

/** How far from the start a dateline stands: lines with words in them, and characters. */
const HEAD_LINES = 12;
const HEAD_CHARACTERS = 3_000;
/** A line that only gives place and date is short; what is longer is a sentence. */
const SHORT_LINE = 160;

/** "Published" and "Updated" are two days; a head with more is a chronology, whose dates are of events. */
const MOST_DAYS = 2;

/** Words that say that a date is that of publication. They may stand before the date ("Issued on:"). */
const LABEL =
  /^(?:date|dated|published|posted|released?|issued|filed|last updated|updated|for (?:immediate )?release)(?: (?:on|at))?:?$/i;
/** A time of day with its zone, as it stands after a date. */
const TIME = /^(?:at )?\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,5}\)?)?$/i;
/** "SEOUL, South Korea (Agency)", "Washington, D.C.": one to eight capitalised words, particles allowed. */
const PLACE =
  /^\p{Lu}[\p{L}.’'-]*(?:,? (?:\p{Lu}[\p{L}.’'-]*|of|the|de|del|la|al|and)){0,7}(?: \([\p{L} /.-]{2,30}\))?$/u;
/** What is named with a date but is no place: "Paris Agreement, December 12, 2015" says when that was, not when the page was written. */
const NO_PLACE =
  /\b(?:accords?|agreements?|treat(?:y|ies)|summits?|conferences?|talks|meetings?|declarations?|communiqu[eé]s?|frameworks?|wars?|crisis|battle|ceasefire|truce|protocol|resolution|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/**
 * The day in a text's dateline: "SEOUL, June 12, 2018 —" at the head of a paragraph, or a line in the text's head that holds nothing but
 * a date, with or without a place, a time, or a label such as "Published". A date inside a sentence is not one. Null where there is none.
 */
export function datelineOf(text: string): Day | null {
  const lines = text.slice(0, HEAD_CHARACTERS).split('\n');
  const head = lines
    .map((line) => line.trim().replace(/[ \t]+/g, ' '))
    .filter((line) => /[\p{L}\d]/u.test(line));
  const days = head
    .slice(0, HEAD_LINES)
    .map((line) => openingDate(line) ?? (line.length <= SHORT_LINE ? lineDate(line) : null))
    .filter((day) => day !== null);
  return new Set(days).size > MOST_DAYS ? null : (days[0] ?? null);
}

/** "PLACE (Agency), June 12, 2018 — The envoys …": place and date, then a dash with space around it, then text. */
function openingDate(line: string): Day | null {
  const opening = /^(.{6,100}?) ?(?:[—–]|(?<= )-|--) ?(?=[\p{Lu}\d“"‘'(])/u.exec(line)?.[1];
  if (!opening) return null;
  const found = findDate(opening);
  if (!found) return null;
  const before = trimmed(opening.slice(0, found.start));
  const after = trimmed(opening.slice(found.end));
  const agency = after === '' || /^\([\p{L} /.-]{2,30}\)$/u.test(after);
  return agency && (before === '' || isPlace(before) || LABEL.test(before)) ? found.day : null;
}

/** A line whose parts are all furniture, the last but for a time being the date. "Remarks. Beijing, 19 September 2005" counts too. */
function lineDate(line: string): Day | null {
  const found = findDate(line);
  if (!found) return null;
  const after = trimmed(line.slice(found.end));
  if (
    after !== '' &&
    !after.split(/ ?[|•·,;] ?/).every((part) => part === '' || TIME.test(part) || LABEL.test(part))
  )
    return null;
  const before = trimmed(line.slice(0, found.start));
  if (before === '' || LABEL.test(before)) return found.day;
  const segments = before.split(/(?<=[\p{L})]{2})[.:] | ?[|•·] ?/u);
  const last = trimmed(segments.at(-1) ?? '');
  const separated = /[.,:|•·;(–—-] ?$/.test(line.slice(0, found.start));
  if (LABEL.test(last)) return found.day;
  if (segments.length > 1) return separated && (last === '' || isPlace(last)) ? found.day : null;
  return separated && isPlace(before) ? found.day : null;
}

const isPlace = (words: string): boolean => PLACE.test(words) && !NO_PLACE.test(words);

/** Without the marks that join place, date and text. */
const trimmed = (part: string): string =>
  part.replace(/^[\s,.:;|•·()[\]–—-]+(?!\p{L}+\))|[\s,:;|•·([–—-]+$/gu, '').trim();
