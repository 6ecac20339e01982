import type { Answer, Entry } from '../../record/index.js';
import { clip, quoted } from '../clip.js';
import { sayDate } from '../dates.js';
import { beside } from '../ledger/beside.js';
import type { Pen } from '../pen.js';
import { tornadoBar } from './ask-bars.js';
import { sayChance } from './chance.js';
import { withDates } from './dated.js';
import { byStrength, sayMoved, strongest } from './moved.js';
import { ownWords } from './own-words.js';

type Working = Answer['working'];

/** Columns of a chance that stands before a text, and of terminals that have it in the text. */
const LABEL = 12;
const NARROW = 40;

/** A text with a chance beside it. */
function chanceBeside(probability: number, says: readonly string[], pen: Pen): string[] {
  const chance = sayChance(probability);
  if (pen.columns < NARROW)
    return [...pen.put(chance), ...says.flatMap((part) => pen.put(withDates(part), 2, 2))];
  const inner = pen.narrower(pen.columns - LABEL);
  return beside(
    chance,
    LABEL,
    says.flatMap((part) => inner.put(withDates(part))),
    pen,
  );
}

/** What usually happens in cases like it. */
export const referenceRows = ({ reference: { name, probability, says } }: Working, pen: Pen): string[] => [
  ...pen.heading('What usually happens'),
  ...chanceBeside(probability, [name, `${says}.`], pen),
];

/** What each model says, those with a weight first. */
export function memberRows({ members }: Working, pen: Pen): string[] {
  const sorted = [...members].sort((a, b) => b.weight - a.weight);
  const share = (weight: number): string =>
    weight > 0 ? `weight ${Math.round(weight * 100)} %` : 'shown, no weight';
  return [
    ...pen.heading('What the models say'),
    ...sorted.flatMap(({ name, probability, weight, says }) =>
      chanceBeside(probability, [`${name} · ${share(weight)}`, `${says}.`], pen),
    ),
  ];
}

/** Cells of a driver's bar to either side. */
const CELLS = 10;
/** Fewer columns than this have a shorter bar. */
const MIDDLING = 60;
/** Signs that are told with their words; the others are counted. */
const TOLD = 6;

/** One thing that moves the answer: its bar, how far it moves the log-odds, its name and why. */
function movedRow(moved: number, most: number, name: string, says: string, pen: Pen): string[] {
  const cells = pen.columns < MIDDLING ? CELLS / 2 : CELLS;
  const bar = pen.ink(tornadoBar(moved, most, cells), moved < 0 ? 'symbol' : 'substance');
  const head = `${bar} ${sayMoved(moved).padStart(5)}`;
  if (pen.columns < NARROW) return [head, ...pen.put(withDates(`${name}: ${says}`), 2, 2)];
  const margin = cells * 2 + 8;
  const [first = '', ...rest] = pen.narrower(pen.columns - margin).put(withDates(`${name}: ${says}`));
  return [`${head} ${first}`, ...rest.map((line) => ' '.repeat(margin) + line)];
}

/** What moved the answer away from what is usual, the strongest first, in log-odds. */
export function driverRows({ drivers }: Working, pen: Pen): string[] {
  if (drivers.length === 0) return [];
  const sorted = [...drivers].sort(byStrength);
  const most = strongest(sorted);
  return [
    ...pen.heading('What moves it'),
    ...pen.put('in log-odds: left makes it less likely, right more', 0, 2, 'faint'),
    ...sorted.flatMap(({ moved, name, says }) => movedRow(moved, most, name, says, pen)),
  ];
}

/** Signs of the record with the words they stand in. */
export function signalRows({ signals }: Working, pen: Pen): string[] {
  if (signals.length === 0) return [];
  const sorted = [...signals].sort(byStrength);
  const most = strongest(sorted);
  const rest = sorted.length - TOLD;
  return [
    ...pen.heading('Signs in the record'),
    ...sorted
      .slice(0, TOLD)
      .flatMap(({ moved, name, says, grounds }) => [
        ...movedRow(moved, most, name, says, pen),
        ...grounds
          .slice(-1)
          .flatMap(({ day, quote }) =>
            pen.put(`${sayDate(day)}: ${quoted(clip(ownWords(quote)))}`, 4, 6, 'faint'),
          ),
      ]),
    ...(rest > 0 ? pen.put(`and ${rest} that move it less`, 0, 2, 'faint') : []),
  ];
}

/** What the answer would be if one thing were otherwise. */
export const changeRows = ({ changes }: Working, pen: Pen): string[] =>
  changes.length === 0
    ? []
    : [
        ...pen.heading('What would change it'),
        ...changes.flatMap(({ if: says, probability }) => chanceBeside(probability, [`if ${says}`], pen)),
      ];

export const missingRows = ({ missing }: Working, pen: Pen): string[] =>
  missing.length === 0
    ? []
    : [
        ...pen.heading('What is not known'),
        ...missing.flatMap((says) => pen.put(`– ${withDates(says)}`, 0, 2)),
      ];

/** The first passage of an entry that a page shows. */
export const passageOf = ({ reports }: Entry): string => reports[0]?.item.evidence[0]?.quote ?? '';
