import type { Sentence, Tokens } from './analysis.js';
import type { Caught } from './time-pattern.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a number of four digits they say that it names something else, or counts. */
const numbersThings = words(
  'resolution resolutions no. number numbers section article articles paragraph page flight room act law order directive unscr $ £ € # us$ rs than some nearly almost about approximately roughly around least most',
);
/** After one they say what is counted. */
const counted = words(
  'troops soldiers people men women children workers tons tonnes miles kilometers kilometres metres meters km kilograms kg dollars euros won yen members prisoners casualties deaths jobs shells missiles rockets warheads tanks aircraft refugees units feet pounds employees hostages detainees families homes houses civilians students delegates barrels megawatts mw centrifuges percent % million billion fighters personnel officers protesters',
);
/** Before a year outside the last two centuries there must be a word that makes it one. */
const beforeYears = words(
  'in since by until till from to of year before after during between and circa early late mid through',
);
/** After these a number is a year even where troops follow: "since 2016 Russian troops have stayed". */
const onlyBeforeYears = words('in since until till during');
/** They open a phrase of their own, so that what follows them is not counted by the number before: "by 2018 most people had left". */
const openPhrases = words(
  'the a an its his her their our my your this that these those both some any all most many few no and or of',
);
/** Before a month that is also another word. */
const beforeMonths = words(
  'in last next this that since by until till of from early late mid during and or to between through before after - , every each on the',
);
const ambiguous = words('may march');
/** Days with a name of their own. */
const namedDays = words('black bloody good palm easter ash super');

/** Whether a catch that has the form of a date is something else: a count, the number of a resolution, the verb "may". */
export function isNoDate(tokens: Tokens, c: Caught, from: number, to: number, sentence: Sentence): boolean {
  const before = from > sentence.from ? (tokens.lower[from - 1] ?? '') : '';
  const after = to < sentence.to ? (tokens.lower[to] ?? '') : '';
  if (c.UNIT !== undefined) return isNoLength(tokens, c, before, after, from);
  const year = c.MONTH === undefined ? c.YEAR : undefined;
  if (year !== undefined && numbersThings.has(before)) return true;
  if (to - from > 1) return false;
  if (year !== undefined) {
    const second = to + 1 < sentence.to ? (tokens.lower[to + 1] ?? '') : '';
    return isNoYear(year, before, after, second);
  }
  if (c.MONTH !== undefined && c.YEAR === undefined) return isNoMonth(tokens, from, before);
  return c.WEEKDAY !== undefined && namedDays.has(before);
}

function isNoYear(year: number, before: string, after: string, second: string): boolean {
  if (counted.has(after)) return true;
  // "2000 South Korean troops" would need a parse; a modifier of one word is looked through.
  const isModifier = /^\p{L}/u.test(after) && !openPhrases.has(after);
  if (counted.has(second) && isModifier && !onlyBeforeYears.has(before)) return true;
  const usual = year >= 1800 && year <= 2100;
  return !usual && !beforeYears.has(before);
}

/** Ages ("six years old"), fractions ("a quarter of all"), "at the end of the day", and what is last of something else. */
function isNoLength(tokens: Tokens, c: Caught, before: string, after: string, from: number): boolean {
  if (after === 'old' || (c.UNIT === 'quarter' && after === 'of' && tokens.lower[from] === 'a')) return true;
  if (before === 'the' && c.words.includes('last') && (c.UNIT === 'day' || after === 'of')) return true;
  const preposition = before === 'the' ? tokens.lower[from - 2] : before;
  return c.UNIT === 'day' && preposition === 'at' && c.words.includes('end');
}

function isNoMonth(tokens: Tokens, at: number, before: string): boolean {
  const lower = tokens.lower[at] ?? '';
  // A short form without its day or year ("Mar", "Dec") is more often a name.
  if (lower.length < 4 && lower !== 'may') return true;
  return (
    ambiguous.has(lower) &&
    (tokens.forms[at] === tokens.forms[at]?.toUpperCase() || !beforeMonths.has(before))
  );
}
