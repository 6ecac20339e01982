import type { TimelineMarks } from 'dragoman/client';
import { useMemo } from 'react';
import { sayDate } from '../../../src/present/dates.js';
import { headlineOf } from '../../../src/present/exchange/headline.js';
import { actorName } from '../../../src/present/names.js';
import { dayOrUndated } from '../../../src/present/said-on.js';
import { ISSUE_LABELS } from '../../../src/record/issue-labels.js';
import { useAsked } from '../../ask/asked.js';
import { PAGES } from '../../pages/index.js';
import { counted } from '../../pieces/counted.js';
import { dayOf } from '../../pieces/entry-line.js';
import { documentAt, entryAt, issueAt, pageOf, partyAt } from '../../place/address.js';
import { useDossier } from '../../place/place.js';
import { toggleTheme } from '../theme.js';
import { type Choice, type ChoiceGroup, dayTyped, fits } from './choice.js';
import { partiesNamed, titled } from './named.js';

/** Lines of each group: all of them fit a laptop's screen. */
const SHOWN = 6;
/** Before they are there. */
const NONE: TimelineMarks['rows'] = [];
/** Words shorter than this find too much to be worth asking for. */
const SHORTEST = 2;

/**
 * What may be meant by what was typed, in groups, the likeliest first. Places and commands follow each key, so that Enter never takes what stood there
 * before; entries and documents, which are looked for or asked for, may come a moment later (`typed`).
 */
export function useChoices(dossier: string, now: string, typed: string): readonly ChoiceGroup[] {
  const { asOf, recordedBy } = useDossier();
  const isWord = typed.length >= SHORTEST;
  const asked = { dossier, asOf, recordedBy, q: typed, limit: SHOWN };
  const entries = useAsked('search', asked, { enabled: isWord, keep: true });
  const documents = useAsked('searchDocuments', asked, { enabled: isWord, keep: true });
  const marks = useAsked('marks', { dossier, asOf, recordedBy }).data?.rows ?? NONE;
  const near = useMemo(() => (isWord ? titled(marks, typed, SHOWN) : []), [marks, typed, isWord]);
  const named = useMemo(() => (isWord ? partiesNamed(marks, typed, SHOWN) : []), [marks, typed, isWord]);
  const isShown = new Set(near.map(({ id }) => id));
  const groups: readonly ChoiceGroup[] = [
    { title: 'Go to', choices: pages(dossier, now) },
    { title: 'From which day', choices: days(dossier, now) },
    { title: 'Parties', choices: parties(dossier, named) },
    {
      title: 'Entries',
      choices: near.map(({ id, title, date }) => ({
        id,
        says: title,
        ...(date !== null && { beside: sayDate(date) }),
        place: entryAt(dossier, id),
      })),
    },
    { title: 'Issues', choices: isWord ? issues(dossier, typed) : [] },
    {
      title: 'In the words of the record',
      choices: isWord
        ? (entries.data?.rows ?? []).flatMap(({ entry }) =>
            isShown.has(entry.id)
              ? []
              : [
                  {
                    id: entry.id,
                    says: headlineOf(entry),
                    beside: dayOf(entry),
                    place: entryAt(dossier, entry.id),
                  },
                ],
          )
        : [],
    },
    {
      title: 'In documents',
      choices: isWord
        ? (documents.data?.rows ?? []).map(({ id, title, source, published, excerpt }) => ({
            id: `document ${id}`,
            says: title ?? source,
            beside: dayOrUndated(published),
            place: documentAt(dossier, id, excerpt ?? undefined),
          }))
        : [],
    },
    { title: 'Everything', choices: isWord ? [everything(dossier, typed)] : [] },
    { title: 'Commands', choices: commands(now) },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}

const pages = (dossier: string, typed: string): readonly Choice[] =>
  PAGES.flatMap(({ path, label, key }) =>
    label !== null && fits(typed, label)
      ? [
          {
            id: `page ${path}`,
            says: label,
            ...(key && { beside: `g ${key}` }),
            place: `${pageOf(dossier)}${path}`,
          },
        ]
      : [],
  );

/** A day that is typed is one to look from, or one to look at. */
function days(dossier: string, typed: string): readonly Choice[] {
  const day = dayTyped(typed);
  if (day === null) return [];
  const from: Choice = {
    id: 'as of',
    says: `See what the world knew on ${sayDate(day)}`,
    fields: { asOf: day },
  };
  const at: Choice = {
    id: 'timeline of',
    says: `Timeline of ${sayDate(day)}`,
    place: `${pageOf(dossier, 'timeline')}?from=${day}&to=${day}`,
  };
  // One looks from a day, not from a month or a year.
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? [from, at] : [at];
}

const parties = (dossier: string, named: ReturnType<typeof partiesNamed>): readonly Choice[] =>
  named.map(({ actor, entries }) => ({
    id: `party ${actor}`,
    says: actorName(actor),
    beside: counted(entries, 'entry', 'entries'),
    place: partyAt(dossier, actor),
  }));

const issues = (dossier: string, typed: string): readonly Choice[] =>
  Object.entries(ISSUE_LABELS)
    .map(([issue, says]) => ({ id: `issue ${issue}`, says, place: issueAt(dossier, issue) }))
    .filter(({ says }) => fits(typed, says));

const everything = (dossier: string, typed: string): Choice => ({
  id: 'everything',
  says: `All that is found for “${typed}”`,
  place: `${pageOf(dossier, 'search')}?q=${encodeURIComponent(typed)}`,
});

const COMMANDS: readonly Choice[] = [
  { id: 'today', says: 'Back to today', fields: { asOf: null, recordedBy: null } },
  { id: 'theme', says: 'Switch between light and dark', run: toggleTheme },
  { id: 'print', says: 'Print this page', run: () => window.print() },
  {
    id: 'link',
    says: 'Copy the link to what you see',
    run: () => void navigator.clipboard?.writeText(window.location.href),
  },
];

const commands = (typed: string): readonly Choice[] => COMMANDS.filter(({ says }) => fits(typed, says));
