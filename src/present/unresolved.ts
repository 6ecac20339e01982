import type { Encounter, Reading } from '../record/index.js';
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

/** What could not be resolved, in sentences: the reader's notices, dates that stay open, sides that are not named. */
export function unresolvedIn(reading: Reading, limit: number): string[] {
  const encounters = reading.items.filter((item): item is Encounter => item.kind === 'encounter');
  const notices = [...new Set(reading.notices.map(({ message }) => message))];
  const more = notices.length > limit ? [`And ${notices.length - limit} more notices; --all shows all.`] : [];
  return [...notices.slice(0, limit), ...more, ...undated(reading, encounters), ...oneSided(encounters)];
}
