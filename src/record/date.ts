import { z } from 'zod';

const year = '\\d{3}[\\dX]';
const monthDay = '(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?';
const season = '2[1-4]';
const point = `${year}(?:-(?:${monthDay}|${season}))?[~?%]?`;
const pattern = new RegExp(`^(?:${point}|(?:${point}|\\.\\.)/(?:${point}|\\.\\.))$`);

const daysIn = (y: number, month: number): number => new Date(Date.UTC(y, month, 0)).getUTCDate();
const isReal = (value: string): boolean =>
  value.split('/').every((part) => {
    const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(part);
    return !day || Number(day[3]) <= daysIn(Number(day[1]), Number(day[2]));
  });

/** A date in EDTF (ISO 8601-2:2019, level 1 as far as reports need it): `2018-06-12`, `2018-06`, `2009-21`, `199X`, `2018~`, `2019/..`. */
export const Edtf = z
  .string()
  .regex(pattern, 'a date is EDTF, such as 2018-06-12, 2018-06, 2019/.. or 2018~')
  .refine(isReal, 'no such day in the calendar')
  .meta({ id: 'EdtfDate', description: 'EDTF (ISO 8601-2) level 1 date or interval' });
export type Edtf = z.infer<typeof Edtf>;

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a day is YYYY-MM-DD, such as 2025-08-26')
  .refine(isReal, 'no such day in the calendar')
  .meta({ id: 'Day', description: 'A calendar day, YYYY-MM-DD' });
export type Day = z.infer<typeof Day>;

/** First and last day that a date may mean; null at an open end. */
export type Bounds = { readonly first: Day | null; readonly last: Day | null };

const pad = (n: number): string => String(n).padStart(2, '0');
/** Astronomical seasons of the northern hemisphere by whole months, as EDTF 21–24: first month of each (winter reaches into the next year). */
const seasonMonths: Record<string, number> = { 21: 3, 22: 6, 23: 9, 24: 12 };

function pointBounds(value: string): Bounds {
  if (value === '..') return { first: null, last: null };
  const [y = '', m, d] = value.replace(/[~?%]$/, '').split('-');
  if (y.endsWith('X')) return { first: `${y.slice(0, 3)}0-01-01`, last: `${y.slice(0, 3)}9-12-31` };
  if (!m) return { first: `${y}-01-01`, last: `${y}-12-31` };
  if (d) return { first: `${y}-${m}-${d}`, last: `${y}-${m}-${d}` };
  const from = seasonMonths[m];
  if (from === undefined)
    return { first: `${y}-${m}-01`, last: `${y}-${m}-${pad(daysIn(Number(y), Number(m)))}` };
  const lastYear = Number(y) + (from === 12 ? 1 : 0);
  const lastMonth = ((from + 1) % 12) + 1;
  return {
    first: `${y}-${pad(from)}-01`,
    last: `${lastYear}-${pad(lastMonth)}-${pad(daysIn(lastYear, lastMonth))}`,
  };
}

/** The first and last day that an EDTF date or interval may mean, without its qualifiers; null at an open end. */
export function bounds(value: Edtf): Bounds {
  const [from = '', to] = value.split('/');
  const start = pointBounds(from);
  return to === undefined ? start : { first: start.first, last: pointBounds(to).last };
}

/** Orders dates by their first day, then by their last; undated ones come last. */
export function compareDates(a: Edtf | null, b: Edtf | null): number {
  const key = (value: Edtf | null): string => {
    if (value === null) return '9999~9999';
    const { first, last } = bounds(value);
    return `${first ?? '0000'}~${last ?? '9999'}`;
  };
  const [x, y] = [key(a), key(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Whether two dates can mean the same day. */
export function overlap(a: Edtf, b: Edtf): boolean {
  const [x, y] = [bounds(a), bounds(b)];
  return (x.first ?? '0000') <= (y.last ?? '9999') && (y.first ?? '0000') <= (x.last ?? '9999');
}
