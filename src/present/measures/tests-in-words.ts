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

/** What each of some tests was of, counted: "6 nuclear and 241 missile". */
export function systemsInWords(tests: readonly Pick<Capability, 'system'>[]): string {
  const count = (system: Capability['system']): number =>
    tests.filter((test) => test.system === system).length;
  return listed(SYSTEMS.flatMap((system) => (count(system) > 0 ? [`${count(system)} ${system}`] : [])));
}

/** Tests in a line: how many of which systems by whom, and the last of them. */
export function testsInWords(ids: readonly string[], entries: ReadonlyMap<string, Entry>): string {
  const tests: Pick<Capability, 'system'>[] = [];
  const actors = new Set<string>();
  let last: string | null = null;
  for (const id of ids) {
    const { slots, first = null } = entries.get(id) ?? {};
    if (slots?.kind !== 'capability') continue;
    tests.push(slots);
    for (const actor of asList(slots.actor)) actors.add(actor);
    if (first !== null && (last === null || first > last)) last = first;
  }
  if (actors.size === 0) return '';
  const final = last === null || ids.length === 1 ? '' : `, the last on ${sayDate(last)}`;
  const sole = ids.length === 1 && last !== null ? ` on ${sayDate(last)}` : '';
  return `${systemsInWords(tests)} by ${actorsInProse([...actors])}${sole}${final}`;
}
