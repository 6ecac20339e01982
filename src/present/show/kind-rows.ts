import type { Tally } from '../../keep/index.js';
import type { ItemKind } from '../../record/index.js';
import type { Pen } from '../pen.js';

/** What an entry of each kind is called, and several of them. */
const CALLED: Readonly<Record<ItemKind, readonly [one: string, many: string]>> = {
  encounter: ['encounter', 'encounters'],
  commitment: ['promise', 'promises'],
  position: ['position', 'positions'],
  obstacle: ['obstacle', 'obstacles'],
  assessment: ['judgement', 'judgements'],
  statement: ['statement', 'statements'],
  capability: ['military step', 'military steps'],
  alignment: ['move of relations', 'moves of relations'],
  pause: ['pause', 'pauses'],
  precedent: ['precedent', 'precedents'],
};

/** What an entry of a kind is called: "promise"; several of them: "promises". */
export const kindName = (kind: ItemKind, count = 1): string => CALLED[kind][count === 1 ? 0 : 1];

/** How many entries there are of a kind, and how many of them rest on rows alone that nobody has checked. */
export interface KindCount {
  readonly kind: ItemKind;
  readonly entries: number;
  readonly unverified: number;
}

/** The entries of each kind that there are, in the order of the record. */
export const kindCounts = (tallies: readonly Tally[]): readonly KindCount[] =>
  (Object.keys(CALLED) as ItemKind[]).flatMap((kind) => {
    const own = tallies.filter((tally) => tally.kind === kind);
    const entries = own.reduce((sum, tally) => sum + tally.entries, 0);
    const verified = own.reduce((sum, tally) => sum + tally.verified, 0);
    return entries === 0 ? [] : [{ kind, entries, unverified: entries - verified }];
  });

/** Columns of a number and of the name behind it. */
const NUMBER = 6;
const NAME = 20;

/** One kind a row: "   123 encounters          14 not verified"; in a few columns the rest stands below. */
export const kindRows = (counts: readonly KindCount[], { put, ink, columns }: Pen): string[] =>
  counts.flatMap(({ kind, entries, unverified }) => {
    const called = CALLED[kind][entries === 1 ? 0 : 1];
    const rest = unverified === 0 ? '' : `${unverified} not verified`;
    if (NUMBER + 1 + NAME + rest.length > columns)
      return [...put(`${entries} ${called}`, 0, 2), ...(rest ? put(rest, 2, 2, 'faint') : [])];
    const name = rest === '' ? called : called.padEnd(NAME) + ink(rest, 'faint');
    return [`${ink(String(entries).padStart(NUMBER), 'bold')} ${name}`];
  });
