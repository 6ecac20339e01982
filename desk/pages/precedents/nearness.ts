import type { ComparedCase } from 'dragoman/client';

/** The orders in which cases can stand. */
export const ORDERS = {
  held: 'held up most often',
  near: 'most like here',
  name: 'by name',
} as const;
export type Order = keyof typeof ORDERS;

/** The order that an address names; the first where it names none. */
export const orderNamed = (named: string | null): Order =>
  named !== null && Object.hasOwn(ORDERS, named) ? (named as Order) : 'held';

/** How near a case is: so many features alike, of those that the case and the process both tell plainly. */
export function nearnessOf({ likeness: { alike, unlike } }: Pick<ComparedCase, 'likeness'>) {
  return { alike: alike.length, told: alike.length + unlike.length };
}

/** "4 of 5 alike"; that nothing can be laid side by side where nothing is told of both. */
export function nearnessInWords(one: Pick<ComparedCase, 'likeness'>): string {
  const { alike, told } = nearnessOf(one);
  return told === 0 ? 'nothing told of both' : `${alike} of ${told} alike`;
}

/** How many hold a case up. */
export const heldUp = ({ told }: Pick<ComparedCase, 'told'>): number =>
  told.filter(({ by }) => by.length > 0).length;

/** Cases in an order. Nearest is what has most features alike over those unlike. */
export function inOrder(cases: readonly ComparedCase[], order: Order): readonly ComparedCase[] {
  const lead = ({ likeness: { alike, unlike } }: ComparedCase): number => alike.length - unlike.length;
  const compare = {
    held: (a: ComparedCase, b: ComparedCase) => heldUp(b) - heldUp(a),
    near: (a: ComparedCase, b: ComparedCase) =>
      lead(b) - lead(a) || nearnessOf(b).alike - nearnessOf(a).alike || heldUp(b) - heldUp(a),
    name: (a: ComparedCase, b: ComparedCase) => a.name.localeCompare(b.name, 'en'),
  }[order];
  return [...cases].sort(compare);
}

/** Cases that stand in the table unless others are chosen. */
const SHOWN = 4;

/** The cases of the table: those that are named, else the first; and names that no case has. */
export function chosenOf(cases: readonly ComparedCase[], named: readonly string[]) {
  const chosen = cases.filter(({ name }) => named.includes(name));
  return {
    chosen: chosen.length > 0 ? chosen : cases.slice(0, SHOWN),
    unknown: named.filter((name) => cases.every((one) => one.name !== name)),
  };
}
