import type { Day } from '../../record/index.js';
import { clip } from '../clip.js';
import { sayDate } from '../dates.js';
import { number } from '../parse/svg-band.js';
import { apart, textAt } from './chart.js';
import type { BookEvent } from './told-between.js';

/** Pixels between two numbers, and between two lines of the list. */
const [GAP, LINE] = [18, 18] as const;
/** Characters of a title that have room below the axes. */
const TITLE = 76;

/** Where marks stand: a day across, and the ends of the axes. */
interface Marked {
  readonly x: (day: Day) => number;
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

/** A numbered line for each event, its number above the axes; numbers keep apart, and a line leads from each to its day. */
export function eventMarks(events: readonly BookEvent[], { x, top, bottom, right }: Marked): string[] {
  const days = events.map(({ day }) => x(day));
  const places = apart(days, GAP, right);
  return events.flatMap((_, i) => {
    const [at, above] = [number(days[i] ?? 0), number(places[i] ?? 0)];
    return [
      `<path class="event" d="M${at},${number(bottom)}V${number(top)}L${above},${number(top - 8)}"/>`,
      textAt(above, top - 10, String(i + 1), 'middle'),
    ];
  });
}

/** Pixels that the list of events takes. */
export const listHeight = (events: readonly BookEvent[]): number =>
  events.length === 0 ? 0 : (events.length + 1) * LINE;

/** What the numbers mean, a line each. */
export const eventList = (events: readonly BookEvent[], left: number, top: number): string[] =>
  events.map(({ day, title }, i) =>
    textAt(left, top + (i + 1) * LINE, clip(`${i + 1} · ${sayDate(day)}: ${title}`, TITLE)),
  );
