import type { Entry, ItemOf } from '../src/record/index.js';
import type { EntryOf } from '../src/weigh/basis.js';
import { tableRow } from './table-row.js';
import { type Told, told } from './told-members.js';

type Report = Entry['reports'][number];

/** What a member tells, as an entry shows it. */
const reportOf = ({ corrected, ...member }: ReturnType<typeof told>): Report => ({
  ...member,
  ...(corrected && { corrected: [...corrected] }),
});

/** A report on a promise of Chad, known from a day on. */
export const promiseTold = (
  document: string,
  known: string,
  slots: Partial<ItemOf<'commitment'>> = {},
  extra: Told = {},
): Report => reportOf(told('commitment', document, known, { by: ['TCD'], issue: 'other', ...slots }, extra));

/** A row that nobody has checked. */
export const unchecked = (id: string): Told => ({ row: tableRow('states', id, { verified: false }) });

/** An entry that some reports of a promise tell, with the slots of the first. */
export function promiseEntry(id: string, reports: readonly Report[]): EntryOf<'commitment'> {
  const [first] = reports;
  if (first?.item.kind !== 'commitment') throw new Error('no promise is told');
  const { id: item, evidence, confidence, rules, ...slots } = first.item;
  return { id, slots, contradictions: [], reports: [...reports], sources: 1, first: null, last: null };
}

/** An entry of a test or another change of means. */
export function capabilityEntry(
  id: string,
  day: string,
  slots: Partial<ItemOf<'capability'>> = {},
  extra: Told = {},
): Entry {
  const report = reportOf(told('capability', id, day, { actor: 'TCD', when: day, ...slots }, extra));
  const { id: item, evidence, confidence, rules, ...rest } = report.item as ItemOf<'capability'>;
  return { id, slots: rest, contradictions: [], reports: [report], sources: 1, first: day, last: day };
}
