import { spoken } from './days.mjs';
import { phraseOf, withArticle } from './weapons.mjs';

/** A line of a timeline is at most so long. */
const LONGEST_TITLE = 80;

/** "On 25 July 2019", "On or about 4 July 2006", "In June 1992". */
export const dated = (when) =>
  when.length === 7
    ? `In ${spoken(when)}`
    : `${when.endsWith('~') ? 'On or about' : 'On'} ${spoken(when.replace('~', ''))}`;

/** A line on a launch: the fullest of several that is short enough. */
export function launchTitle(weapons, places, hasFailed) {
  const plain = weapons.map((weapon) => ({ ...weapon, name: weapon.name.replace(/ \(.*\)$/, '') }));
  const total = weapons.reduce((sum, { count }) => sum + count, 0);
  const alike = [{ name: '', kind: 'missile', count: total }];
  const site = places.length === 1 ? ` from ${places[0]}` : '';
  const lines = [weapons, plain, alike].flatMap((some) =>
    [site, ''].map((from) =>
      hasFailed
        ? `North Korea’s launch of ${phraseOf(some)}${from} fails`
        : `North Korea launches ${phraseOf(some)}${from}`,
    ),
  );
  return lines.find((line) => line.length <= LONGEST_TITLE) ?? lines.at(-1);
}

/** What is told of a launch of which only the kind of weapon is known. */
export const listedLaunch = (weapon, when) => ({
  form: 'missile launch',
  title: `North Korea tests ${withArticle(weapon)}`,
  summary: `${dated(when)} North Korea launched ${withArticle(weapon)}, or several. Our copy of the CSIS list has the day and the kind, but no number, place or outcome.`,
});
