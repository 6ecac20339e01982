import { asList, type Capability, type Entry } from '../../record/index.js';
import { sayDate } from '../dates.js';
import { actorsInProse, listed } from '../names.js';

/** The order in which systems are told. */
const SYSTEMS: readonly Capability['system'][] = [
  'nuclear',
  'missile',
  'space',
  'conventional',
  'cyber',
  'other',
];

/** How many tests of which systems: "6 nuclear, 241 missile". */
export function systemsInWords(counts: Readonly<Partial<Record<Capability['system'], number>>>): string {
  return listed(SYSTEMS.flatMap((system) => (counts[system] ? [`${counts[system]} ${system}`] : [])));
}

/** Tests in a line: how many of which systems by whom, and the last of them. */
export function testsInWords(ids: readonly string[], entries: ReadonlyMap<string, Entry>): string {
  const counts: Partial<Record<Capability['system'], number>> = {};
  const actors = new Set<string>();
  let last: string | null = null;
  for (const id of ids) {
    const { slots, first = null } = entries.get(id) ?? {};
    if (slots?.kind !== 'capability') continue;
    counts[slots.system] = (counts[slots.system] ?? 0) + 1;
    for (const actor of asList(slots.actor)) actors.add(actor);
    if (first !== null && (last === null || first > last)) last = first;
  }
  if (actors.size === 0) return '';
  const final = last === null || ids.length === 1 ? '' : `, the last on ${sayDate(last)}`;
  const sole = ids.length === 1 && last !== null ? ` on ${sayDate(last)}` : '';
  return `${systemsInWords(counts)} by ${actorsInProse([...actors])}${sole}${final}`;
}
