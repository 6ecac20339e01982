import type { Entry } from '../../record/index.js';
import type { ComputedPause, LevelPauses, MomentSort, PairPauses, StatedPause } from '../../weigh/index.js';
import { clip, quoted } from '../clip.js';
import { sayDate } from '../dates.js';
import { factDate } from '../ledger/entry-date.js';
import { numbered } from '../ledger/standing.js';
import { actorName, listed } from '../names.js';
import type { Pen } from '../pen.js';
import { sayLength } from '../show/days.js';
import { labelled } from './labelled.js';
import type { PausesPage } from './page.js';
import { testsInWords } from './tests-in-words.js';
import { entriesInWords } from './titles.js';

/** What happens inside a pause, in the order in which it is told. */
const TOLD: readonly (readonly [sort: MomentSort, label: string])[] = [
  ['otherLevels', 'they met'],
  ['plans', 'planned'],
  ['meetings', 'with others'],
  ['openness', 'open to'],
  ['refusals', 'against'],
  ['closer', 'closer'],
  ['apart', 'apart'],
  ['steps', 'forces'],
  ['unverified', 'not checked'],
];

/** One pause: its days, the contact before it, what happened inside it, and what ended it. */
export function pauseRows(
  { from, to, days, after, endedBy, inside }: ComputedPause,
  { pair }: PairPauses,
  { entries, pauses }: PausesPage,
  pen: Pen,
): string[] {
  const open = endedBy === null;
  const span = open ? `since ${sayDate(from)}` : sayDate(`${from}/${to}`);
  const known = pauses.knownUntil === null ? '' : `, as far as is known until ${sayDate(pauses.knownUntil)}`;
  return [
    ...pen.put(`${span} · ${sayLength(days)}${open ? known : ''}`, 0, 2, 'accent'),
    ...labelled('after', entriesInWords([after], entries), pen),
    ...labelled('tests', testsInWords(inside.tests, entries), pen),
    ...TOLD.flatMap(([sort, label]) => labelled(label, momentsInWords(inside[sort], entries), pen)),
    ...labelled(
      'ended by',
      open
        ? `nothing that is known; whether ${listed(pair.map(actorName))} spoke unseen is not known`
        : entriesInWords([endedBy], entries),
      pen,
    ),
  ];
}

/** Some of many with their number before them; a few are told without it. */
function momentsInWords(ids: readonly string[], entries: ReadonlyMap<string, Entry>): string {
  const says = entriesInWords(ids, entries, { most: 2, newest: true });
  return ids.length > 2 ? `${ids.length}, the last: ${says}` : says;
}

/** How the pauses of a level ended: how many with a meeting of whom. */
export function endsInWords(
  { pauses }: LevelPauses,
  entries: ReadonlyMap<string, Entry>,
  pen: Pen,
): string[] {
  const counts = new Map<string, number>();
  for (const { endedBy } of pauses) {
    const slots = endedBy === null ? null : entries.get(endedBy)?.slots;
    if (slots?.kind === 'encounter') counts.set(slots.level, (counts.get(slots.level) ?? 0) + 1);
  }
  const closed = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (closed === 0) return [];
  const words = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(
      ([level, count]) => `${count} with a meeting of ${level === 'unknown' ? 'a level not told' : level}`,
    );
  const open = pauses.length - closed;
  return pen.put(
    `${numbered(closed, 'pause')} ended: ${listed(words)}${open > 0 ? '; one has not ended as far as is known' : ''}.`,
    0,
    2,
  );
}

/** Pauses that documents tell of, with their words, and contacts that the record has in them all the same. */
export function statedRows(
  stated: readonly StatedPause[],
  entries: ReadonlyMap<string, Entry>,
  pen: Pen,
): string[] {
  if (stated.length === 0) return [];
  return [
    '',
    ...pen.put(`${numbered(stated.length, 'pause')} that documents tell of`, 0, 2, 'bold'),
    ...stated.flatMap(({ entry: id, contacts }) => {
      const entry = entries.get(id);
      return entry ? stateRows(entry, contacts, entries, pen) : [];
    }),
  ];
}

function stateRows(
  { slots, reports }: Entry,
  contacts: readonly string[],
  entries: ReadonlyMap<string, Entry>,
  pen: Pen,
): string[] {
  const [report] = reports;
  const said = report?.document.published ?? null;
  const when = factDate(slots) ?? 'from when to when is not told';
  const against =
    contacts.length === 0
      ? ''
      : `${numbered(contacts.length, 'contact')} in these days all the same: ${entriesInWords(contacts, entries)}`;
  return [
    ...pen.put([when, said && `said ${sayDate(said)}`].filter(Boolean).join(' · '), 0, 2, 'accent'),
    ...pen.put(quoted(clip(report?.item.evidence[0]?.quote ?? '')), 2, 4),
    ...(against ? pen.put(against, 2, 4) : []),
  ];
}
