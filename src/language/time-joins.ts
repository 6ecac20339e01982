import type { Edtf } from '../record/index.js';
import type { TimeExpression, Tokens } from './analysis.js';

/** A time with its place in the token table. */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly type: TimeExpression['type'];
  readonly value: Edtf | null;
}

type Relation = NonNullable<TimeExpression['relation']>;

const relations: Readonly<Record<string, Relation>> = {
  since: 'since',
  by: 'by',
  before: 'by',
  until: 'until',
  till: 'until',
  through: 'until',
  from: 'from',
  starting: 'from',
  beginning: 'from',
  effective: 'from',
  within: 'within',
};
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

/** The word before a time that says how it bounds the act; articles between are passed over, at most two. */
export function relationOf(tokens: Tokens, time: Placed, least: number): Relation | undefined {
  if (time.type !== 'date') return undefined;
  const opening = tokens.lower[time.from];
  if (opening === 'within' || opening === 'inside') return 'within';
  for (let t = time.from - 1; t >= least && t >= time.from - 3; t -= 1) {
    const word = tokens.lower[t] ?? '';
    const relation = relations[word];
    if (relation) return relation;
    if (word === 'than' && ['later', 'more'].includes(tokens.lower[t - 1] ?? '')) return 'by';
    if (!passedOver.has(word)) return undefined;
  }
  return undefined;
}

/** Adds the relation; what holds since a day is open to the right. */
export function withRelation(time: TimeExpression, relation: Relation | undefined): TimeExpression {
  if (!relation) return time;
  const open = relation === 'since' && time.value && !time.value.includes('/');
  return { ...time, value: open ? `${time.value}/..` : time.value, relation };
}

const until = new Set(['to', 'through', 'until', 'till']);

/** Joins "from A to B", "between A and B" and "A through B" to one interval. */
export function joined(times: readonly Placed[], tokens: Tokens): Placed[] {
  const result: Placed[] = [];
  for (const time of times) {
    const last = result.at(-1);
    const whole = last && interval(last, time, tokens);
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
    (link === 'and' && before === 'between');
  return joins ? { ...a, to: b.to, value: `${a.value}/${b.value}` } : null;
}
