import { dayOf } from './event-day.mjs';
import { outcomeSentences, resultOf } from './outcome.mjs';
import { CNS, CSIS, restingOn } from './sources.mjs';
import { noteOn } from './test-note.mjs';
import { dated, launchTitle, listedLaunch } from './test-words.mjs';
import { inSentence, phraseOf, placesOf, weaponsOf } from './weapons.mjs';

/** What a flight is taken for that only the CNS list has. */
const UNLISTED = { group: 'missile', system: 'missile', change: 'test', weapon: 'ballistic missile' };

/** One row of tests.csv from an event that `joined` found. `tables` are `types` and `facilities` of the CNS list. */
export function testRow(event, tables) {
  const test = event.test ?? UNLISTED;
  const { when, last } = dayOf(event);
  const rest = restingOn(...(event.day ? [CSIS] : []), ...(event.flight ? [CNS] : []));
  return {
    id: `prk-${when.replace('~', '')}-${test.group}`,
    actor: 'PRK',
    change: test.change,
    system: test.system,
    when,
    day_local: event.rows[0]?.listed ?? '',
    published: last,
    verified: 'yes',
    ...(event.flight ? flown(event.flight.flights, test, when, tables) : listed(test, when)),
    ...rest,
    source: [...new Set([rest.source, ...event.rows.map(({ source }) => source)])].filter(Boolean).join(' '),
    note: noteOn(event, test.group),
  };
}

function flown(flights, test, when, { types, facilities }) {
  const weapons = weaponsOf(flights, types, test.weapon);
  const places = placesOf(flights, facilities);
  const days = [...new Set(flights.map(({ date }) => date))];
  const result = resultOf(flights);
  const from = places.length > 0 ? ` from ${inSentence(places)}` : '';
  return {
    form: test.system === 'space' ? 'satellite launch' : 'missile launch',
    title: launchTitle(weapons, places, result === 'failure'),
    summary: `${dated(when)} North Korea launched ${phraseOf(weapons)}${from}. ${outcomeSentences(flights)}`,
    where: places.join('; '),
    count: flights.length,
    model: weapons.flatMap(({ name }) => name || []).join('; '),
    result,
    day_utc: days.length > 1 ? `${days[0]}/${days.at(-1)}` : days[0],
  };
}

const listed = ({ weapon, group, title, told }, when) =>
  weapon
    ? { ...listedLaunch(weapon, when), result: 'unknown' }
    : {
        form: group.replaceAll('-', ' '),
        title: `North Korea ${title}`,
        summary: `${dated(when)} North Korea ${told}.`,
      };
