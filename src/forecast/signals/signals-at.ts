import {
  type ActorRef,
  type Answer,
  type Day,
  type Entry,
  type EventClass,
  type Question,
  sideOf,
} from '../../record/index.js';
import { EVENT_KINDS } from '../questions/classes.js';
import { between, horizonsAround } from './between.js';
import { signalValues } from './cases.js';
import { isSignalEvent } from './events.js';
import type { SignalFits } from './fits-file.js';
import { movesOf } from './learn.js';
import type { Sign } from './signs.js';
import type { SignalValue } from './values.js';

type Signal = Answer['working']['signals'][number];

/** What signals are asked for. */
export interface SignalQuestion {
  readonly event: EventClass;
  /** Sides or persons; persons count as their sides. */
  readonly parties: readonly ActorRef[];
  /** Of a test: of what; null where any counts. */
  readonly system: Question['system'];
  readonly asOf: Day;
  /** Length of the window from that day on. */
  readonly days: number;
}

/** What the record's signals would move, and what weight they have earned. New log-odds are those of the base, plus `weight` times `moved`. */
export interface Signs {
  /** The sum of what each signal moves, before the weight. */
  readonly moved: number;
  /** 0 to 1; 0 where signals of this class and horizon earned none on past forecasts. */
  readonly weight: number;
  /** Those that move most first. */
  readonly signals: readonly Signal[];
  /** On what the weight rests and what it cannot tell, a sentence each. */
  readonly missing: readonly string[];
}

/** Passages that are shown of a signal: the newest, in the order of their days. */
const MOST_GROUNDS = 3;

const groundOf = ({ entry }: Sign): Signal['grounds'] =>
  entry.reports.slice(0, 1).map(({ item, document }) => ({
    entry: entry.id,
    item: item.id,
    document: document.id,
    day: document.known,
    quote: item.evidence[0]?.quote ?? '',
  }));

/** What was counted, in words; and why it bears on meetings, which is what the reasons of the table are about. */
function countedWords({ rule, signs }: SignalValue, event: EventClass): string {
  const why = event === 'test' ? '' : `: ${rule.why}`;
  const newest = signs[0];
  if (newest === undefined) return `none in the record${why}`;
  if (rule.way === 'since') return `none since ${newest.day}${why}`;
  return `${signs.length} that still ${signs.length === 1 ? 'counts' : 'count'}, the newest of ${newest.day}${why}`;
}

const weightWords = (weight: number, { dossier, year }: SignalFits): string =>
  weight === 0
    ? `Signals earned no weight on past forecasts of the dossier ${dossier} decided before ${year}: they are shown, and move nothing.`
    : `Signals have ${Math.round(100 * weight)} % of their full weight, as earned on past forecasts of the dossier ${dossier} decided before ${year}.`;

/** Whether what was learned holds for what is asked: nearly all tests of a dossier are of missiles, and they tell little of other weapons. */
const isLearned = ({ event, system }: SignalQuestion): boolean =>
  event !== 'test' || system === null || system === 'missile';
const OF_MISSILES =
  'What signals move was learned from tests of any weapon, nearly all of them missiles: for this one they are shown, and move nothing.';

/**
 * What the record of a day says beside the base rate: each signal with what it moves the log-odds by and the words it stands in. Uses only what was
 * learned by December of the year before, if the fits are those of the day (`readSignalFits`), and only reports known by the day. Null for a class
 * without signals.
 */
export function signalsAt(fits: SignalFits, entries: readonly Entry[], asked: SignalQuestion): Signs | null {
  const { event, parties, asOf, days } = asked;
  const sides = [...new Set(parties.map(sideOf))];
  if (!isSignalEvent(event) || sides.length !== EVENT_KINDS[event].sides) return null;
  const { low, high, share } = horizonsAround(days);
  const [lower, higher] = [fits.events[event][low], fits.events[event][high]];
  const values = signalValues(entries, sides, asOf);
  const numbers = values.map(({ value }) => value);
  const [short, long] = [movesOf(lower, numbers), movesOf(higher, numbers)];
  const signals = values.map(
    (value, j): Signal => ({
      name: value.rule.name,
      says: countedWords(value, event),
      moved: between(short[j] ?? 0, long[j] ?? 0, share),
      grounds: value.signs.slice(0, MOST_GROUNDS).reverse().flatMap(groundOf),
    }),
  );
  const earned = between(lower.weight, higher.weight, share);
  const weight = isLearned(asked) ? earned : 0;
  return {
    moved: signals.reduce((sum, one) => sum + one.moved, 0),
    weight,
    signals: signals.sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved)),
    missing: [isLearned(asked) ? weightWords(weight, fits) : OF_MISSILES],
  };
}
