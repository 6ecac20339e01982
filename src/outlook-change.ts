import { logOdds, SIGNS } from './forecast/index.js';
import type { Answer, Day, Driver } from './record/index.js';

/** A part of the working that moved between two answers, in log-odds: above 0 towards yes. */
export interface MovedPart extends Driver {
  /** Of signs in the record: the newest entry that they rest on. */
  readonly entry: string | null;
}

/** Between which two points the chance changed, and what of their working moved most. */
export interface OutlookChange {
  readonly from: { readonly day: Day; readonly probability: number };
  readonly to: { readonly day: Day; readonly probability: number };
  readonly moved: readonly MovedPart[];
}

/** A point of the line, with the answer where it is known. */
interface Point {
  readonly day: Day;
  readonly probability: number;
  readonly answer: Answer | null;
}

/** Parts that are told. */
const MOST = 5;
/** Log-odds below which a part has not moved: at one half it is a fortieth of a hundredth. */
const LEAST = 0.001;

/** What moved between two points. Nothing is known of the working of what the book kept. */
export function changeBetween(from: Point, to: Point): OutlookChange {
  return {
    from: bare(from),
    to: bare(to),
    moved: from.answer && to.answer ? movedParts(from.answer, to.answer) : [],
  };
}

const bare = ({ day, probability }: Point): OutlookChange['from'] => ({ day, probability });

/** The rate that all drivers start from, as one of them. */
const RATE = 'how often it happens';

function movedParts(before: Answer, now: Answer): readonly MovedPart[] {
  const earlier = new Map(partsOf(before).map((part) => [part.name, part.moved]));
  return partsOf(now)
    .map((part) => ({ ...part, moved: part.moved - (earlier.get(part.name) ?? 0) }))
    .filter(({ moved }) => Math.abs(moved) >= LEAST)
    .sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved))
    .slice(0, MOST);
}

/** The parts of an answer that add up to it: the usual rate, and each driver. */
function partsOf({ working: { reference, drivers, signals } }: Answer): readonly MovedPart[] {
  const rate = { name: RATE, says: reference.says, moved: logOdds(reference.probability), entry: null };
  return [rate, ...drivers.map((driver) => ({ ...driver, entry: entryBehind(driver, signals) }))];
}

/** The newest entry that signs in the record rest on; drivers of other kinds rest on counts. */
function entryBehind({ name }: Driver, signals: Answer['working']['signals']): string | null {
  if (name !== SIGNS) return null;
  const grounds = signals.flatMap((signal) => signal.grounds);
  return (
    grounds.reduce<(typeof grounds)[number] | null>(
      (newest, one) => (newest === null || one.day > newest.day ? one : newest),
      null,
    )?.entry ?? null
  );
}
