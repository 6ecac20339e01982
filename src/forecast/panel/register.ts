import { Failure } from '../../record/failure.js';
import type { CountryMonth, Register } from './build.js';

/** What a line of the register tells. `stop`, `ceremony` and `private` stand beside talks and are not counted as meetings; `president` says when one took office, `end` when a country ended. */
const REGISTER_KINDS = [
  'visit',
  'trip',
  'third',
  'secretary',
  'stop',
  'ceremony',
  'private',
  'president',
  'end',
] as const;
type RegisterKind = (typeof REGISTER_KINDS)[number];

/** Kinds that count as a meeting: a leader came, the president went, or they met on a trip to somebody else. */
const MEET: readonly RegisterKind[] = ['visit', 'trip', 'third'];
/** The first month of the panel, January 1961: before, many of today's countries were none. */
const FIRST = 61 * 12;

/** A line of the register. */
interface Line extends CountryMonth {
  readonly kind: RegisterKind;
}

/** A line of the file, checked. @throws Failure that names the line. */
function lineOf(text: string, place: number): Line {
  const [, country, year, month, kind] = /^([^,]+),(\d{4})-(\d\d),([a-z]+),/.exec(text) ?? [];
  const known = REGISTER_KINDS.find((name) => name === kind);
  if (country && known)
    return { country, month: (Number(year) - 1900) * 12 + Number(month) - 1, kind: known };
  const message = `Line ${place + 2} of the register ("${text}") has no country, month and kind; write "PRK,2018-06,third,travels/3814".`;
  throw new Failure('damaged', `line ${place + 2}`, message);
}

/** The last month with a line of some kind. */
const latest = (lines: readonly Line[], wanted: RegisterKind): number =>
  lines.reduce((most, { kind, month }) => (kind === wanted ? Math.max(most, month) : most), 0);

/**
 * From when on a country is at risk: the month after it first appears in the register in any kind, so that nothing is known of it that was not
 * known then. A country that ended is at risk until the month before its end.
 */
function spansOf(lines: readonly Line[], ends: readonly Line[], last: number): Register['atRisk'] {
  const entered = new Map<string, number>();
  for (const { country, month } of lines)
    entered.set(country, Math.min(entered.get(country) ?? month + 1, month + 1));
  return [...entered]
    .map(([country, from]) => {
      const end = ends.find((line) => line.country === country);
      return { country, from: Math.max(FIRST, from), to: end ? Math.min(end.month - 1, last) : last };
    })
    .filter(({ from, to }) => from <= to);
}

/**
 * Reads the register of meetings that ships (`data/forecast/register.csv`: country, month, kind, entry). It ends with the last month that
 * visits and trips both reach: where one of the two registers goes on alone, half of the meetings are missing.
 * @throws Failure for a line that cannot be read.
 */
export function readRegister(csv: string): Register {
  const lines = csv.trimEnd().split('\n').slice(1).map(lineOf);
  const presidents = lines.filter(({ kind }) => kind === 'president').map(({ month }) => month);
  const ends = lines.filter(({ kind }) => kind === 'end');
  const others = lines.filter(({ kind }) => kind !== 'president' && kind !== 'end');
  const last = Math.min(latest(others, 'visit'), latest(others, 'trip'));
  const meetings = others.filter(({ kind, month }) => MEET.includes(kind) && month <= last);
  const trips = others.filter(({ kind, month }) => kind === 'secretary' && month <= last);
  const entered = others.filter(({ month }) => month <= last);
  const atRisk = spansOf(entered, ends, last);
  return { meetings, trips, atRisk, presidents: presidents.sort((a, b) => a - b), last };
}
