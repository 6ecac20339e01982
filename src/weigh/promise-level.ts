import type { PromiseMark } from './promise-weights.js';

/** Obligation, precision and delegation of a promise, each 0 to 3; the steps are those of the raters' codebook. */
export interface Levels {
  readonly obligation: number;
  readonly precision: number;
  readonly delegation: number;
}

const TOP = 3;
/** 3 law, 2 a firm undertaking, 1 intent, 0 hope. "Agreed to work with" is firm only where an act follows. */
function obligationOf(has: (mark: PromiseMark) => boolean): number {
  if (has('denied') || has('hope')) return 0;
  if (has('legal')) return 3;
  if (has('intent')) return has('firm') && (has('act') || has('amount')) ? 2 : 1;
  return 2;
}

/** Words that show that something is to happen where no aim stands beside them. */
const SAYS_SOMETHING: readonly PromiseMark[] = ['deed', 'object', 'firm', 'legal'];

/** What can be measured; a treaty or a firm word alone cannot. */
const MEASURED: readonly PromiseMark[] = ['act', 'deed', 'amount', 'object'];

/** 0 an aim without an act, 1 an act, and a step more for each measure of it. A treaty that is the promise itself measures nothing. */
function precisionOf(has: (mark: PromiseMark) => boolean): number {
  if (!has('act') && !has('amount') && (has('aim') || !SAYS_SOMETHING.some(has))) return 0;
  if (!MEASURED.some(has) && !(has('firm') && has('instrument'))) return 1;
  const measures = [has('amount'), has('deadline'), has('instrument') || has('soon')];
  return Math.min(TOP, 1 + measures.filter(Boolean).length);
}

/** 3 outsiders who inspect or settle, 2 somebody who watches or is told, 1 talks, 0 nobody. */
const delegationOf = (has: (mark: PromiseMark) => boolean): number =>
  has('check') ? 3 : has('monitor') ? 2 : has('contact') ? 1 : 0;

/** The three dimensions of a promise as its marks show them. */
export function levelsOf(marks: readonly { readonly mark: PromiseMark }[]): Levels {
  const found = new Set(marks.map(({ mark }) => mark));
  const has = (mark: PromiseMark): boolean => found.has(mark);
  return { obligation: obligationOf(has), precision: precisionOf(has), delegation: delegationOf(has) };
}
