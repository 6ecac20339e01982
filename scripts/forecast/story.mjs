// Trump and Kim month by month, as it would have been forecast: for scripts/trump-kim-story.mjs.
import { built } from './korea-views.mjs';
import { chanceOf, oddOf } from './story-numbers.mjs';

const SIDES = ['PRK', 'USA'];
const EVENT = 'leaders_meet';
/** Windows that the story tells of, in months. */
export const WINDOWS = [1, 3, 12];

/** What a month of the panel is called: 2018-06. */
export const monthName = (month) =>
  `${1900 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/**
 * Forecasts made on the evening before the first day of each month, `from` to `to` (months of the panel), from what was known then; with what happened,
 * as the record's last day tells it: 1, 0, or −1 where the window is still open.
 */
export async function storyOf(dist, entries, { from, to, last, end }) {
  const [signals, odds, { readFileSync }] = await Promise.all([
    built(dist, 'forecast/signals/index.js'),
    built(dist, 'meeting-odds.js'),
    import('node:fs'),
  ]);
  const lines = readFileSync('data/forecast/signals.jsonl', 'utf8');
  const register = odds.shippedRegister();
  const met = signals.happenedIn(await entries(signals.lastDayOf(last)), EVENT, SIDES);
  const months = [];
  for (let first = from; first <= to; first++) {
    const asOf = signals.lastDayOf(first - 1);
    const known = await entries(asOf);
    const added = signals.happenedIn(known, EVENT, SIDES).filter((month) => month > register.world.last);
    const forecast = odds.meetingOdds('PRK', first - 1, { meetings: added }, register);
    const fits = signals.readSignalFits(lines, asOf);
    const windows = WINDOWS.map((length) => {
      const asked = { event: EVENT, parties: SIDES, system: null, asOf, days: (length * 365.25) / 12 };
      const { moved, weight } = signals.signalsAt(fits, known, asked);
      const { members, probability } = forecast.odds.find(({ horizon }) => horizon === length);
      return {
        length,
        ...chancesOf({ dyad: members.dyad, pool: probability, moved, weight }),
        label: labelOf(met, first, length, last),
      };
    });
    months.push({ month: first, thin: forecast.thin !== null, windows });
  }
  return { months, met, plans: plansIn(await entries(end)) };
}

/** Meetings of the two that were spoken of and were not held, in the order in which they became known. */
export function plansIn(entries) {
  const known = ({ reports }) => reports[0].document.known;
  return entries
    .filter(({ slots }) => slots.kind === 'encounter' && slots.level === 'leaders' && slots.status !== 'held')
    .filter(({ slots }) => SIDES.every((side) => slots.parties.some((party) => party.startsWith(side))))
    .sort((a, b) => known(a).localeCompare(known(b)))
    .map((entry) => {
      const { item, document } = entry.reports[0];
      return {
        known: known(entry),
        status: entry.slots.status,
        says: document.row?.says ?? item.evidence[0].quote,
      };
    });
}

/** The four forecasts: by how often, by the pool, with signals as far as they had earned it, and with all that signals would have moved. */
export const chancesOf = ({ dyad, pool, moved, weight }) => ({
  dyad,
  pool,
  signals: chanceOf(oddOf(pool) + weight * moved),
  full: chanceOf(oddOf(pool) + moved),
  weight,
});

/** Whether they met in the months of a window that begins with a month. */
export function labelOf(met, first, length, last) {
  if (first + length - 1 > last) return -1;
  return met.some((month) => month >= first && month < first + length) ? 1 : 0;
}
