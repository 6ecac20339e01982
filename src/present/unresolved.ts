import { type Encounter, type Reading, UNKNOWN_NAME } from '../record/index.js';
import { capital, counted } from './names.js';

/** Notices about dates without a day to hang on; with one of these, the sentence on the missing day says nothing new. */
const aboutDay = /publi(?:shed|cation)/i;

function undated({ document, notices }: Reading, encounters: readonly Encounter[]): string[] {
  const open = encounters.filter(({ when }) => when === null).length;
  const lines = open
    ? [`${capital(counted(open, 'encounter has', 'encounters have'))} no date that could be told.`]
    : [];
  if (document.published === null && !notices.some(({ message }) => aboutDay.test(message)))
    lines.push(
      'The document names no day of publication, so that dates such as “last week” stay open; --published YYYY-MM-DD sets one.',
    );
  return lines;
}

function oneSided(encounters: readonly Encounter[]): string[] {
  const alone = encounters.filter(({ parties }) => parties.length < 2).length;
  return alone ? [`${capital(counted(alone, 'encounter names', 'encounters name'))} only one side.`] : [];
}

/** How what is left out for want of a name comes in after all. */
const BY_TABLE =
  'No setting makes a name known; the row of a table can tell what its bearer did: “NSA:Name” among the parties, “dragoman add facts.csv”.';

/** What the reader noticed, each notice once, and what to do about names that nobody is known by. */
export function noticedIn({ notices }: Reading, limit: number): string[] {
  const messages = [...new Set(notices.map(({ message }) => message))];
  const more =
    messages.length > limit ? [`And ${messages.length - limit} more notices; --all shows all.`] : [];
  const advice = notices.some(({ code }) => code === UNKNOWN_NAME) ? [BY_TABLE] : [];
  return [...messages.slice(0, limit), ...more, ...advice];
}

/** What could not be resolved, in sentences: the reader's notices, dates that stay open, sides that are not named. */
export function unresolvedIn(reading: Reading, limit: number): string[] {
  const encounters = reading.items.filter((item): item is Encounter => item.kind === 'encounter');
  return [...noticedIn(reading, limit), ...undated(reading, encounters), ...oneSided(encounters)];
}
