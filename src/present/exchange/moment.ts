import type { Day, Edtf, Entry } from '../../record/index.js';
import { sayDate } from '../dates.js';

/** When an entry belongs: when it happened or, where nobody says, the day on which the first dated document told of it. */
export interface Moment {
  readonly date: Edtf;
  readonly happened: boolean;
}

/** The time that the slots of an entry tell, deadlines apart; null for kinds without one and where it is not said. */
export function happenedAt({ slots }: Pick<Entry, 'slots'>): Edtf | null {
  if (slots.kind === 'pause') return span(slots.from, slots.to);
  return 'when' in slots ? slots.when : null;
}

/** From the beginning of one date to the end of another, either of which may be open or an interval itself. */
function span(from: Edtf | null, to: Edtf | null): Edtf | null {
  const start = from?.split('/')[0] ?? '..';
  const end = to?.split('/').at(-1) ?? '..';
  return start === '..' && end === '..' ? null : `${start}/${end}`;
}

/** The day that a promise falls due, as the promise says it; null for everything else. */
export const dueAt = ({ slots }: Entry): Edtf | null => (slots.kind === 'commitment' ? slots.deadline : null);

/** When an entry belongs on a line of time; null where neither the entry nor a document has a day. */
export function momentOf(entry: Entry): Moment | null {
  const date = happenedAt(entry);
  if (date !== null) return { date, happened: true };
  const told = entry.reports.flatMap(({ document }) => document.published ?? []).sort()[0];
  return told === undefined ? null : { date: told, happened: false };
}

/** The moment in words: "12–13 May 2021", "told on 14 May 2021". */
export const sayMoment = ({ date, happened }: Moment): string =>
  happened ? sayDate(date) : `told on ${sayDate(date)}`;

/** The two ends of a date, each of which is a point of its own precision; null at an open end. A point is both its ends. */
export function endsOf(date: Edtf): readonly [Edtf | null, Edtf | null] {
  const [from = '', to = from] = date.split('/');
  return [from === '..' ? null : from, to === '..' ? null : to];
}

/** The day that an end of a date names; null where it is less precise than a day. "About" and "perhaps" are not looked at. */
export function dayOf(end: Edtf | null): Day | null {
  const day = end?.replace(/[~?%]$/, '') ?? '';
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : null;
}
