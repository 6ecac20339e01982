import { type Day, type Entry, type ItemKind, sideOf } from '../../record/index.js';
import { type EntryOf, isOf, isVerified, unverifiedIn } from '../basis.js';
import { type IssueShare, issueShares } from './centrality.js';
import { type SpiritBroken, type Stated, spiritBroken } from './spirit.js';
import { type PromiseStanding, promiseStanding } from './standing.js';
import { toldInTable } from './told-in-table.js';

/** Kinds of entries that the record of promises rests on: what issues are named, and acts that may go against a promise. */
export const PROMISE_KINDS: readonly ItemKind[] = ['commitment', 'position', 'obstacle', 'capability'];

/** A promise of a process: how it stands, whether its spirit is broken though its letter is kept, and how central it is. */
export interface RecordedPromise extends PromiseStanding {
  readonly spirit: SpiritBroken | null;
  /** 0 to 1, beside a promise on the most central issue. */
  readonly weight: number;
}

/** How far one side carried out what it promised. */
export interface SideRecord {
  readonly side: string;
  readonly promises: number;
  /** Promises whose degree is known; of the others nothing is told or nobody could check them. */
  readonly known: number;
  /** Mean degree of those that are known as a share of all that was promised in them, 0 to 1, each weighed by how central it is; null without any. */
  readonly kept: number | null;
}

/** The promises of a process on a day. */
export interface PromiseRecord {
  readonly asOf: Day;
  readonly promises: readonly RecordedPromise[];
  readonly issues: readonly IssueShare[];
  readonly sides: readonly SideRecord[];
  /** Promises that rest on rows alone that nobody has checked: they are left out. */
  readonly leftOut: readonly string[];
}

const FULL = 3;

/** How all promises among some entries stand on a day, weighed by how central their issues are to them. */
export function promiseRecord(entries: readonly Entry[], asOf: Day): PromiseRecord {
  const known = entries.filter(({ reports }) => reports.some(({ document }) => document.known <= asOf));
  const issues = issueShares(known);
  const weights = new Map(issues.map(({ issue, weight }) => [issue, weight]));
  const all = known.filter(isOf('commitment'));
  const made = all.filter(isVerified);
  const acts = known.filter(isOf('capability'));
  const standings = made.map((entry) => {
    const standing = promiseStanding(entry, acts, asOf);
    return { entry, slots: entry.slots, standing, due: standing.due };
  });
  const isTold = toldInTable(standings);
  const stated = standings.map((one): Stated => {
    const { slots, standing } = one;
    return { slots, standing: { ...standing, overdue: standing.overdue && !isTold(one) } };
  });
  const promises = stated.map((one) => ({
    ...one.standing,
    spirit: spiritBroken(one, stated),
    weight: weights.get(one.slots.issue) ?? 1,
  }));
  return {
    asOf,
    promises,
    issues,
    sides: sidesOf(made, promises),
    leftOut: unverifiedIn(all),
  };
}

/** A promise of several sides counts for each of them. */
function sidesOf(made: readonly EntryOf<'commitment'>[], promises: readonly RecordedPromise[]): SideRecord[] {
  const bySide = new Map<string, RecordedPromise[]>();
  for (const [i, { slots }] of made.entries())
    for (const side of new Set(slots.by.map(sideOf))) {
      const promise = promises[i];
      if (promise) bySide.set(side, [...(bySide.get(side) ?? []), promise]);
    }
  return [...bySide].map(([side, own]) => sideRecord(side, own)).sort((a, b) => b.promises - a.promises);
}

function sideRecord(side: string, own: readonly RecordedPromise[]): SideRecord {
  const known = own.filter(({ degree }) => degree !== null);
  const sum = (of: (promise: RecordedPromise) => number): number =>
    known.reduce((total, promise) => total + of(promise), 0);
  const kept =
    known.length > 0
      ? sum(({ degree, weight }) => (degree ?? 0) * weight) / sum(({ weight }) => FULL * weight)
      : null;
  return { side, promises: own.length, known: known.length, kept };
}
