import type { Contact } from '../../keep/index.js';
import type { Day } from '../../record/index.js';
import { daysBetween } from '../../weigh/days.js';
import { onDate, sayDate } from '../dates.js';
import { beside } from '../ledger/beside.js';
import { numbered } from '../ledger/standing.js';
import { actorsAsTitle, actorsInProse } from '../names.js';
import type { Pen } from '../pen.js';
import { sayLength } from './days.js';
import type { PairContacts, Silence, Stretch } from './pairs.js';

/** Columns of the words before each sentence. */
const LABEL = 12;

/** How two sides met in a stretch of days: their leaders, anybody, and the longest times without a word. */
export function pairRows(found: PairContacts, stretch: Stretch, today: Day, pen: Pen): string[] {
  const inner = pen.narrower(pen.columns - LABEL);
  const row = (label: string, says: string): string[] =>
    says === '' ? [] : beside(`  ${label}`, LABEL, inner.put(says, 0, 0), pen);
  return [
    ...pen.put(actorsAsTitle(found.pair), 0, 2, 'bold'),
    ...row('leaders', leadersInWords(found, stretch, today)),
    ...row('any level', contactsInWords(found, stretch, today)),
    ...row('silence', found.silences.map(silenceInWords).join('; ')),
  ];
}

const isBounded = ({ from, to }: Stretch): boolean => from !== null || to !== null;

/** When and where: "on 12 June 2018, Singapore". */
const at = ({ slots, first }: Contact): string =>
  [onDate(slots.when ?? first), slots.where].filter(Boolean).join(', ');

/** How long ago something was, of a stretch that goes on to this day. */
const ago = ({ last }: Contact, { to }: Stretch, today: Day): string =>
  to === null && last < today ? ` (${sayLength(daysBetween(last, today))} ago)` : '';

export function leadersInWords(found: PairContacts, stretch: Stretch, today: Day): string {
  const { pair, leaders, lastOfLeaders, leadersBefore, leadersAfter } = found;
  const before = leadersBefore && `the last was ${at(leadersBefore)}`;
  const after = leadersAfter && `the next was ${at(leadersAfter)}`;
  const unknown = stretch.to !== null && leadersAfter === null ? 'no later one is known' : null;
  if (lastOfLeaders !== null)
    return [
      `met ${times(leaders)}${isBounded(stretch) ? ' in these days' : ''}, last ${at(lastOfLeaders)}${ago(lastOfLeaders, stretch, today)}`,
      after,
    ]
      .filter(Boolean)
      .join('; ');
  if (before === null && after === null) return 'no meeting of the leaders is known';
  const none = `no meeting of the leaders of ${actorsInProse(pair)} in these days`;
  return [none, before, after, unknown].filter(Boolean).join('; ');
}

export function contactsInWords({ contacts, last }: PairContacts, stretch: Stretch, today: Day): string {
  const when = isBounded(stretch) ? ' in these days' : '';
  if (last === null) return `no contact${when}`;
  return `${numbered(contacts, 'contact')}${when}, the last ${at(last)}${ago(last, stretch, today)}`;
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

const silenceInWords = ({ from, to, days }: Silence): string =>
  `${to === null ? `since ${sayDate(from)}` : `${sayDate(from)} to ${sayDate(to)}`} (${sayLength(days)})`;
