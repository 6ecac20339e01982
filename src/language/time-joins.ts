import type { Edtf } from '../record/index.js';
import type { TimeExpression, Tokens } from './analysis.js';
import { dayAfter, inCalendar } from './calendar.js';

type Relation = NonNullable<TimeExpression['relation']>;

/** A time with its place in the token table. */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly type: TimeExpression['type'];
  readonly value: Edtf | null;
  readonly length?: string;
  readonly relation?: Relation;
}

const relations: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ['since', 'since'],
  ['by', 'by'],
  ['before', 'by'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['from', 'from'],
  ['starting', 'from'],
  ['commencing', 'from'],
  ['beginning', 'from'],
  ['effective', 'from'],
  ['within', 'within'],
]);
const passedOver = new Set([
  'the',
  'a',
  'an',
  'about',
  'around',
  'on',
  'early',
  'late',
  'at',
  'in',
  'latest',
]);

interface Bound {
  readonly relation: Relation;
  readonly word: string;
}

/** The word before a time that says how it bounds the act; articles between are passed over, at most two. */
function boundOf(tokens: Tokens, time: Placed, least: number): Bound | null {
  const first = tokens.lower[time.from] ?? '';
  if (first === 'within' || first === 'inside') return { relation: 'within', word: first };
  for (let t = time.from - 1; t >= least && t >= time.from - 3; t -= 1) {
    const word = tokens.lower[t] ?? '';
    const relation = relations.get(word);
    if (relation) return { relation, word };
    if (word === 'than') return isNoLater(tokens, t) ? { relation: 'by', word } : null;
    if (!passedOver.has(word)) return null;
  }
  return null;
}

/** "no later than", "not later than"; without the negation the act comes after the time. */
const isNoLater = (tokens: Tokens, than: number): boolean =>
  tokens.lower[than - 1] === 'later' && ['no', 'not'].includes(tokens.lower[than - 2] ?? '');

/** Words after which a date is the first of a time that lasts. */
const lasting = new Set(['since', 'starting', 'beginning', 'commencing']);

/** The expression with its relation; what holds since a day is open to the right. `least` is the first token of the sentence. */
export function expression(tokens: Tokens, time: Placed, least: number): TimeExpression {
  const start = tokens.starts[time.from] ?? 0;
  const { type, value, length } = time;
  const whole = { start, end: tokens.ends[time.to - 1] ?? start, type, value, ...(length && { length }) };
  if (time.relation) return { ...whole, relation: time.relation };
  const bound = type === 'date' ? boundOf(tokens, time, least) : null;
  if (!bound) return whole;
  const opens = value !== null && !value.includes('/') && lasting.has(bound.word);
  return { ...whole, value: opens ? `${value}/..` : value, relation: bound.relation };
}

const until = new Set(['to', 'through', 'until', 'till']);

/** Joins "from A to B", "between A and B", "A through B" and one day "and" the next to one interval. */
export function joined(times: readonly Placed[], tokens: Tokens): Placed[] {
  const result: Placed[] = [];
  for (const time of times) {
    const last = result.at(-1);
    const whole = last && (interval(last, time, tokens) ?? lastingFrom(last, time, tokens));
    if (whole) result[result.length - 1] = whole;
    else result.push(time);
  }
  return result;
}

function interval(a: Placed, b: Placed, tokens: Tokens): Placed | null {
  if (a.sentence !== b.sentence || b.from - a.to !== 1 || !a.value || !b.value || a.value >= b.value)
    return null;
  if (a.value.includes('/') || b.value.includes('/')) return null;
  const link = tokens.lower[a.to] ?? '';
  const before = tokens.lower[a.from - 1] ?? '';
  const joins =
    (until.has(link) && (before === 'from' || link !== 'to' || a.value.length === 10)) ||
    (link === '-' && a.value.length === b.value.length) ||
    (link === 'and' && (before === 'between' || isNextDay(a.value, b.value)));
  return joins ? { ...a, to: b.to, value: `${a.value}/${b.value}` } : null;
}

const isNextDay = (a: Edtf, b: Edtf): boolean => a.length === 10 && dayAfter(a, 'P1D') === b;

const links = new Set([',', 'starting', 'beginning', 'commencing', 'effective', 'from', 'on']);

/** "for one year, starting on 10 November 2025": a length and its first day make an interval, and what is promised holds until its end. */
function lastingFrom(a: Placed, b: Placed, tokens: Tokens): Placed | null {
  const gap = tokens.lower.slice(a.to, b.from);
  if (a.sentence !== b.sentence || gap.length < 1 || gap.length > 4 || !gap.every((word) => links.has(word)))
    return null;
  if (!a.length || b.value?.length !== 10 || gap.every((word) => word === ',' || word === 'on')) return null;
  const end = inCalendar(dayAfter(b.value, a.length));
  if (!end) return null;
  const { from, sentence } = a;
  return { from, to: b.to, sentence, type: 'date', value: `${b.value}/${end}`, relation: 'until' };
}
