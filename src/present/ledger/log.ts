import type { LedgerEvent } from '../../record/index.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { beside } from './beside.js';
import { happeningWords } from './happening-words.js';
import { sayDay, sayHour, sayMoment } from './moment.js';

/** A stretch of the log for people. */
export interface LogPage {
  readonly title: string;
  readonly events: readonly LedgerEvent[];
  /** What the person types for the next page; null at the end. */
  readonly next: string | null;
}

/** Columns of the hour, and of an event's place in the log. */
const HOUR = 7;

/** The log, day by day: when, its place in the log, who did what, and why. Times are UTC. */
export function renderLog({ title, events, next }: LogPage, options: TerminalOptions): string {
  const pen = penFor(options);
  const place = String(Math.max(0, ...events.map(({ seq }) => seq))).length + 2;
  const rows = events.flatMap((event, i) => {
    const day = sayDay(event.at);
    const before = events[i - 1];
    const opens = before === undefined || sayDay(before.at) !== day;
    return [...(opens ? ['', pen.ink(day, 'accent', 'bold')] : []), ...row(event, place, pen)];
  });
  const none = events.length === 0 ? ['', ...pen.put('No event of this kind is in the log.')] : [];
  const more = next === null ? [] : ['', ...pen.put(`More: ${next}`, 0, 2, 'faint')];
  return asText([...pen.put(title, 0, 2, 'bold'), ...none, ...rows, ...more]);
}

/** "Anna accepted 3f2a9b10-encounter-7d7b50. Because: the transcript says so." */
const sentence = ({ by, because, what }: LedgerEvent): string =>
  `${by} ${happeningWords(what)}.${because === null ? '' : ` Because: ${because}`}`;

function row(event: LedgerEvent, place: number, pen: Pen): string[] {
  const room = HOUR + place;
  const label = sayHour(event.at).padEnd(HOUR) + String(event.seq).padStart(place - 2);
  return beside(label, room, pen.narrower(pen.columns - room).put(sentence(event), 0, 2), pen);
}

/** A decision with its moment, for the page of an entry. */
export const decisionLines = (event: LedgerEvent, { put }: Pen): string[] =>
  put(`${sayMoment(event.at)}: ${sentence(event)} (event ${event.seq})`, 0, 2);
