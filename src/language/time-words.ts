/** What a token can mean in a time expression. Numbers for what is counted, strings for words and values. */
export interface Senses {
  readonly MONTH?: number;
  /** A number from 1 to 31, with or without its ordinal ending. */
  readonly DAY?: number;
  readonly YEAR?: number;
  /** The last two digits of a year, "07". */
  readonly SHORT?: number;
  /** EDTF decade, "199X". */
  readonly DECADE?: string;
  /** 1 for Monday to 7 for Sunday. */
  readonly WEEKDAY?: number;
  /** EDTF season, 21 for spring to 24 for winter. */
  readonly SEASON?: number;
  readonly UNIT?: Unit;
  /** The same, in the plural only. */
  readonly UNITS?: Unit;
  /** A cardinal; 0 for one that is not said exactly ("several"). */
  readonly NUM?: number;
  /** A time of day: "morning". */
  readonly PART?: string;
  /** A clock: "18:00". */
  readonly CLOCK?: string;
  readonly ISO?: string;
  /** Month, day and year between strokes, "7/8/07". */
  readonly STROKES?: string;
  /** A number and a unit in one word, "60-day"; its length in ISO 8601, or "" where it is not said exactly ("decades-long"). */
  readonly SPAN?: string;
}
export type Unit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
export type Sense = keyof Senses;

const numbered = (list: string, first: number): [string, number][] =>
  list.split(' ').flatMap((words, i) => words.split('|').map((word): [string, number] => [word, first + i]));

const months = new Map(
  numbered(
    'january|jan|jan. february|feb|feb. march|mar|mar. april|apr|apr. may june|jun|jun. july|jul|jul. august|aug|aug. september|sep|sep.|sept|sept. october|oct|oct. november|nov|nov. december|dec|dec.',
    1,
  ),
);
const weekdays = new Map(numbered('monday tuesday wednesday thursday friday saturday sunday', 1));
const seasons = new Map(numbered('spring|springtime summer|summertime autumn|fall winter|wintertime', 21));
const cardinals = new Map([
  ...numbered(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    1,
  ),
  ...numbered('single half|several|few|many|couple|some|dozen|dozens', 1).map(
    ([word, n]): [string, number] => [word, n === 1 ? 1 : 0],
  ),
  ...['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred'].map(
    (word, i): [string, number] => [word, 30 + 10 * i],
  ),
]);
const units = new Map(
  ['hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade'].flatMap(
    (unit): [string, Unit][] => [
      [unit, unit as Unit],
      [`${unit}s`, unit as Unit],
    ],
  ),
);
units.set('century', 'century').set('centuries', 'century');
const parts = new Set('morning afternoon evening night noon midnight dawn midday overnight'.split(' '));

const fullMonth = 4;

/** The senses of a token, or null. `form` matters: "may" and "march" are months only with a capital. */
export function sensesOf(form: string, lower: string): Senses | null {
  const first = form.charCodeAt(0);
  if (first >= 48 && first <= 57) return numberSenses(lower);
  if (first < 65) return null;
  const capital = first <= 90;
  const month = capital ? months.get(lower) : undefined;
  if (month !== undefined) return { MONTH: month };
  const weekday = capital ? weekdays.get(lower) : undefined;
  if (weekday !== undefined) return { WEEKDAY: weekday };
  return wordSenses(lower);
}

function wordSenses(lower: string): Senses | null {
  const season = seasons.get(lower);
  if (season !== undefined) return { SEASON: season };
  const unit = units.get(lower);
  if (unit) return { UNIT: unit, ...(lower !== unit && { UNITS: unit }) };
  const number = cardinals.get(lower);
  if (number !== undefined) return { NUM: number };
  if (parts.has(lower)) return { PART: lower };
  if (/^fy\d{4}$/.test(lower)) return { YEAR: Number(lower.slice(2)) };
  return lower.includes('-') ? hyphened(lower) : null;
}

/** "two-day", "decades-long", "mid-2017", "mid-June", "two-and-a-half". */
function hyphened(lower: string): Senses | null {
  const parts = lower.split('-');
  const isLong = parts.at(-1) === 'long';
  const unitAt = parts.length - (isLong ? 2 : 1);
  const unit = units.get(parts[unitAt] ?? '');
  const count = countOf(parts.slice(0, unitAt));
  if (unit && (isLong || count !== null)) return { SPAN: lengthOf(unit, count ?? 0) };
  const number = cardinals.has(parts[0] ?? '') ? countOf(parts) : null;
  if (number !== null) return { NUM: number };
  return ['mid', 'early', 'late'].includes(parts[0] ?? '') ? partOf(parts.slice(1).join('-')) : null;
}

const figures = /^\d+(?:,\d{3})*(?:\.\d+)?$/;
const figureOf = (word: string): number | undefined =>
  figures.test(word) ? Number(word.replaceAll(',', '')) : cardinals.get(word);

/** The number that the parts of a compound say: 0 where it is not said exactly ("two-and-a-half"), null where they say none. */
function countOf([first = '', second, ...rest]: readonly string[]): number | null {
  const figure = figureOf(first);
  const joints = [second ?? 'and', ...rest];
  if (figure === undefined || !joints.every((part) => cardinals.has(part) || part === 'and' || part === 'a'))
    return null;
  if (second === undefined) return figure;
  const ones = cardinals.get(second) ?? 0;
  if (rest.length || ones === 0) return 0;
  if (ones === 100) return 100 * figure;
  return figure >= 20 && ones < 10 ? figure + ones : 0;
}

function partOf(rest: string): Senses | null {
  const month = rest.length >= fullMonth || rest === 'may' ? months.get(rest) : undefined;
  const year = Number(rest);
  if (month !== undefined) return { MONTH: month };
  if (isYear(rest)) return { YEAR: year };
  return decade(rest);
}

const letters: Readonly<Partial<Record<Unit, string>>> = {
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
};
const inYears: Readonly<Partial<Record<Unit, number>>> = { decade: 10, century: 100 };

/** A length of time in ISO 8601, "P18M"; empty where the count is not said, and for weekends, which are no measure. */
export function lengthOf(unit: Unit, count: number): string {
  if (!count || unit === 'weekend') return '';
  if (unit === 'hour') return `PT${count}H`;
  const years = inYears[unit];
  if (years) return `P${years * count}Y`;
  return unit === 'quarter' ? `P${3 * count}M` : `P${count}${letters[unit]}`;
}

const isYear = (digits: string): boolean => /^(?:1[0-9]|20|21)\d\d$/.test(digits);

/** "1990s" and "90s"; without a century it is the twentieth's, from the fifties on ("in their 30s" tells an age). */
function decade(lower: string): Senses | null {
  const match = /^(\d\d)?(\d)0s$/.exec(lower);
  if (!match || (!match[1] && Number(match[2]) < 5)) return null;
  return { DECADE: `${match[1] ?? '19'}${match[2]}X` };
}

function numberSenses(lower: string): Senses | null {
  if (/^\d+$/.test(lower)) return plainNumber(lower);
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lower);
  if (ordinal) return Number(ordinal[1]) <= 31 && Number(ordinal[1]) > 0 ? { DAY: Number(ordinal[1]) } : null;
  if (/^\d{4}([-/])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])$/.test(lower))
    return { ISO: lower.replaceAll('/', '-') };
  if (/^\d{1,2}[:.]\d{2}$/.test(lower)) return { CLOCK: lower };
  if (/^\d{1,2}\/\d{1,2}\/(?:\d{2}|\d{4})$/.test(lower)) return { STROKES: lower };
  return decade(lower) ?? (lower.includes('-') ? hyphened(lower) : null);
}

function plainNumber(digits: string): Senses {
  const number = Number(digits);
  return {
    ...(digits.length <= 4 && { NUM: number }),
    ...(digits.length <= 2 && number >= 1 && number <= 31 && { DAY: number }),
    ...(digits.length === 2 && { SHORT: number }),
    ...(isYear(digits) && { YEAR: number }),
  };
}
