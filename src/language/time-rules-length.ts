import { weekdayFor } from './time-moment.js';
import type { Caught } from './time-pattern.js';
import { date, type Reading, type TimeRule } from './time-rule.js';
import { monthDay } from './time-rules-calendar.js';
import { lengthOf } from './time-words.js';

/** The length of what was caught. */
const duration = (c: Caught): Reading => ({
  type: 'duration',
  length: c.SPAN ?? (c.UNIT ? lengthOf(c.UNIT, c.NUM ?? 0) : ''),
});
/** Longer or shorter than what is named: no exact length. */
const vague = (): Reading => ({ type: 'duration', length: '' });
const one = (c: Caught): Reading => ({ type: 'duration', length: c.UNIT ? lengthOf(c.UNIT, 1) : '' });
const hundreds = (c: Caught): Reading => ({
  type: 'duration',
  length: c.UNIT ? lengthOf(c.UNIT, 100 * (c.NUM ?? 0)) : '',
});
const set = (): Reading => ({ type: 'set' });

const zone = 'utc|gmt|est|edt|cst|cdt|pst|pdt|cet|cest|bst|kst|jst|sgt|msk|local';
const half = 'a.m.|p.m.|am|pm|a.m|p.m';
const clock: TimeRule['read'] = (_, m) => date(m.day ?? m.anchor);
const clockOn: TimeRule['read'] = (c, m) => date(weekdayFor(m, c.WEEKDAY ?? 0));

/** Lengths of time, repeated times, and times of the clock, which are told by their day. */
// biome-ignore format: a table, one way of writing a line
export const lengthRules: readonly TimeRule[] = [
  { match: 'SPAN', read: duration, example: 'The |60-day| period ended.', gives: null },
  { match: 'a|an? SPAN UNIT?', read: duration, example: 'They held |a two-day| meeting.', gives: null },
  { match: 'nearly|almost|about|over? NUM UNIT', read: duration, example: 'It lasted |nearly five months|.', gives: null },
  { match: 'NUM hundred UNIT', read: hundreds, example: 'It lasted |two hundred days|.', gives: null },
  { match: 'NUM and a? half UNIT', read: vague, example: 'It lasted |two and a half years|.', gives: null },
  { match: 'NUM or|to|- NUM UNIT', read: vague, example: 'It takes |two or three years|.', gives: null },
  { match: 'NUM more|straight|consecutive|full|long|whole|additional UNIT', read: duration, example: 'It lasted |two more years|.', gives: null },
  { match: 'a few|couple of? UNIT', read: vague, example: 'It lasted |a few days|.', gives: null },
  { match: 'a|an UNIT', read: one, example: 'It lasted |a week|.', gives: null },
  { match: 'the? past|last|next|previous|first|final NUM UNIT', read: duration, example: 'It grew over |the past five years|.', gives: null },
  { match: 'the? past UNIT', read: vague, example: 'It grew over |the past decade|.', gives: null },
  { match: 'every|each NUM? UNIT', read: set, example: 'They meet |every month|.', gives: null },
  { match: 'every|each WEEKDAY PART?', read: set, example: 'They meet |every Monday|.', gives: null },
  { match: 'every|each MONTH', read: set, example: 'They meet |every June|.', gives: null },
  { match: 'every|each SEASON', read: set, example: 'They meet |every spring|.', gives: null },
  { match: 'once|twice a|every NUM? UNIT', read: set, example: 'They meet |twice a year|.', gives: null },
  { match: 'NUM times a|every UNIT', read: set, example: 'They meet |four times a year|.', gives: null },
  { match: 'per UNIT', read: set, example: 'It makes five |per year|.', gives: null },
  { match: 'annual|annually|daily|weekly|monthly|yearly|quarterly|biennial', read: set, example: 'They hold |annual| drills.', gives: null },
  { match: `CLOCK ${half}? ${zone}? time?`, read: (c, m) => (c.words.length ? clock(c, m) : null), example: 'They met at |18:30 UTC|.', gives: '2018-05-24' },
  { match: `NUM ${half} ${zone}? time?`, read: clock, example: 'They met at |6 p.m.|.', gives: '2018-05-24' },
  { match: `NUM ${zone} time?`, read: (c, m) => (c.words[0] !== 'local' || c.words[1] === 'time' ? clock(c, m) : null), example: 'They met at |0800 GMT|.', gives: '2018-05-24' },
  { match: `CLOCK ${half}? ${zone}? time? ,? on? WEEKDAY`, read: clockOn, example: 'They met at |9:30 a.m. on Tuesday|.', gives: '2018-05-22' },
  { match: `NUM ${half} ${zone}? time? ,? on? WEEKDAY`, read: clockOn, example: 'They met at |9 a.m. Tuesday|.', gives: '2018-05-22' },
  { match: `CLOCK ${half}? ${zone}? time? ,? on? MONTH DAY ,? YEAR?`, read: (c, m) => date(monthDay(c, m)), example: 'They met at |16:15 UTC, May 22|.', gives: '2018-05-22' },
  { match: `CLOCK ${half}? ${zone}? time? today`, read: (_, m) => date(m.anchor), example: 'They met at |16:00 UTC today|.', gives: '2018-05-24' },
];
