import { type Entry, ISSUE_LABELS, type PromiseState } from '../../record/index.js';
import type { RecordedPromise, SideRecord } from '../../weigh/index.js';
import { clip, quoted } from '../clip.js';
import { sayDate } from '../dates.js';
import { numbered } from '../ledger/standing.js';
import { actorName, actorsAsTitle, capital } from '../names.js';
import { ownReport, saysOf } from '../show/own-report.js';
import { STATE_WORDS, statesInWords } from '../show/state-words.js';
import { documentsOf } from './cites.js';
import { type Draft, type DraftRow, plainRow } from './draft.js';
import type { BriefMaterial } from './material.js';

/** Longest words of a promise, in characters. */
const SAYS = 130;
/** Sides whose record is told. */
const SIDES = 3;

/** Promises by what became of them: all, side by side, the overdue ones by name, then what was told of others last. */
export function promisesDraft({ promises: record, entries }: BriefMaterial): Draft {
  const { promises, sides, leftOut } = record;
  const overdue = promises.filter((promise) => promise.overdue).sort(byWeight);
  const told = promises.filter(({ history, overdue: late }) => history.length > 0 && !late).sort(byNewest);
  const silent = promises
    .filter(({ history, overdue: late }) => history.length === 0 && !late)
    .sort(bySpecificity);
  const row = (label: (promise: RecordedPromise) => string) => (promise: RecordedPromise) =>
    promiseRow(promise, label(promise), entries.get(promise.entry));
  return {
    id: 'promises',
    title: 'Promises',
    note: leftOut.length
      ? `${numbered(leftOut.length, 'promise')} of rows that nobody has checked left out.`
      : '',
    verb: 'show AGREEMENT',
    missing: 'No promise is in the record.',
    rows:
      promises.length === 0
        ? []
        : [
            plainRow(
              '',
              `${statesInWords(promises.length, countsOf(promises))}${overdue.length ? `; ${overdue.length} overdue` : ''}`,
            ),
            ...sidesRow(sides),
            ...spirits(promises, entries),
            ...overdue.map(
              row(({ due }) => `Overdue since ${due === null ? 'a day not told' : sayDate(due)}`),
            ),
            ...told.map(row(({ state, since }) => stateLabel(state, since))),
            ...silent.map(row(() => 'Unknown')),
          ],
  };
}

const stateLabel = (state: PromiseState | null, since: string | null): string =>
  `${state === null ? 'Unknown' : capital(STATE_WORDS[state])}${since === null ? '' : `, ${sayDate(since)}`}`;

function countsOf(promises: readonly RecordedPromise[]): Partial<Record<PromiseState, number>> {
  const counts: Partial<Record<PromiseState, number>> = {};
  for (const { state } of promises) if (state !== null) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** The more central first, of those the ones that were due last. */
const byWeight = (a: RecordedPromise, b: RecordedPromise): number =>
  b.weight - a.weight || ((a.due ?? '') < (b.due ?? '') ? 1 : -1);
const bySpecificity = (a: RecordedPromise, b: RecordedPromise): number =>
  (b.worded?.specificity ?? 0) - (a.worded?.specificity ?? 0);
const byNewest = (a: RecordedPromise, b: RecordedPromise): number =>
  (a.since ?? '') < (b.since ?? '') ? 1 : -1;

/** How far the sides that promised most carried it out, as far as is told, central issues counting more. */
function sidesRow(sides: readonly SideRecord[]): DraftRow[] {
  const words = sides.slice(0, SIDES).flatMap(({ side, promises, known, kept }) => {
    const share = `${Math.round(100 * (kept ?? 0))} %`;
    return kept === null ? [] : [`${actorName(side)} ${share} (told of ${known} of ${promises})`];
  });
  return words.length === 0 ? [] : [plainRow('Carried out as far as is told', words.join(', '))];
}

function promiseRow(promise: RecordedPromise, label: string, entry: Entry | undefined): DraftRow {
  const { slots } = entry ?? {};
  const who =
    slots?.kind === 'commitment' ? `${actorsAsTitle(slots.by)}, ${ISSUE_LABELS[slots.issue]}: ` : '';
  const own = entry && ownReport(entry);
  const words = clip(saysOf(own), SAYS);
  const says = own?.document.row?.says ? words : quoted(words);
  const state = promise.overdue && promise.state !== null ? ` (${STATE_WORDS[promise.state]})` : '';
  const made = documentsOf(entry).slice(0, 1);
  return {
    label,
    says: `${who}${says}${state}`,
    entries: [promise.entry],
    cites: [...made, ...promise.word.map(({ document }) => document)],
  };
}

/** Promises whose letter was kept while the aim that they served was broken. */
const spirits = (promises: readonly RecordedPromise[], entries: ReadonlyMap<string, Entry>): DraftRow[] =>
  promises
    .filter(({ spirit }) => spirit !== null)
    .map((promise) => promiseRow(promise, 'Letter kept, spirit broken', entries.get(promise.entry)));
