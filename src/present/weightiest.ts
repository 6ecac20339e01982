import { type ActorRef, actorsOf, type Item, nameOf, type Reading, stateOf } from '../record/index.js';

/** The people who meet on the level of leaders in this reading. */
export function leadersOf(reading: Reading): ReadonlySet<ActorRef> {
  return new Set(
    reading.items.flatMap((item) =>
      item.kind === 'encounter' && item.level === 'leaders' ? item.parties.filter((ref) => nameOf(ref)) : [],
    ),
  );
}

/** 3 a leader, 2 someone else with a name, 1 a state or body as such, 0 nobody's voice or nobody. */
function rankOf(ref: ActorRef, leaders: ReadonlySet<ActorRef>): number {
  if (leaders.has(ref)) return 3;
  if (stateOf(ref) === 'XXX') return 0;
  return nameOf(ref) ? 2 : 1;
}

const LEVELS = { leaders: 3, ministers: 2, officials: 1, unknown: 0 };
const STATUSES = { held: 3, planned: 2, proposed: 1, cancelled: 0 };

/** What makes an item of its kind weightier than another one, most important first. */
function ownWeight(item: Item): readonly number[] {
  switch (item.kind) {
    case 'encounter':
      return [
        LEVELS[item.level],
        STATUSES[item.status],
        Number(item.outcome !== 'unstated'),
        Number(item.when !== null),
      ];
    case 'commitment':
      return [Number(item.deadline !== null) + Number(item.quantity) + Number(item.verification)];
    case 'statement':
      return [Number(item.direct)];
    default:
      return [];
  }
}

function weightOf(item: Item, leaders: ReadonlySet<ActorRef>): number[] {
  const rank = Math.max(0, ...actorsOf(item).map((ref) => rankOf(ref, leaders)));
  const [first = 0, ...others] = ownWeight(item);
  return [first, rank, ...others, item.evidence.length, item.confidence];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? 0;
    if (value !== other) return other - value;
  }
  return 0;
}

/**
 * The `limit` weightiest items in the order in which they came. Weightier is, in this order: what the kind itself ranks first (an
 * encounter's level, a promise's measures, direct speech); a leader before another named person before a state before nobody; an
 * encounter held, with an outcome and a date; more passages; higher confidence; earlier in the text.
 */
export function weightiest<T extends Item>(
  items: readonly T[],
  limit: number,
  leaders: ReadonlySet<ActorRef>,
): T[] {
  if (items.length <= limit) return [...items];
  const ranked = items.map((item, place) => ({ item, place, weight: weightOf(item, leaders) }));
  ranked.sort((a, b) => compare(a.weight, b.weight) || a.place - b.place);
  return ranked
    .slice(0, limit)
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
