import type { Entry } from '../../record/index.js';
import { type LevelPauses, PAUSE_RULES, type PairPauses, yearOf } from '../../weigh/index.js';
import { onDate } from '../dates.js';
import { numbered } from '../ledger/standing.js';
import { actorsAsTitle, actorsInProse } from '../names.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { asTyped } from '../show/choice.js';
import { sayLength } from '../show/days.js';
import { labelled } from './labelled.js';
import { headRows, type PausesPage, reachInWords } from './page.js';
import { endsInWords, pauseRows, statedRows } from './pause-rows.js';
import { entriesInWords } from './titles.js';
import { stripRows } from './year-strip.js';

/** What a person asks of the page. */
export interface PausesShown {
  /** The level whose pauses are told one by one. */
  readonly level: LevelPauses['level'];
  /** Whether sides were named: then the pauses of each pair are told, else those of the first. */
  readonly isChosen: boolean;
}

/** The pauses between sides: at each level how they met, then the pauses of one level one by one with what happened inside them. */
export function renderPauses(page: PausesPage, shown: PausesShown, options: TerminalOptions): string {
  const pen = penFor(options);
  const { pauses } = page;
  return asText([
    ...headRows('Pauses', page, pen),
    ...pen.put(
      `${reachInWords(pauses.knownUntil)} A silence is one of the record: what nobody told of may have been.`,
      0,
      2,
      'faint',
    ),
    ...(pauses.pairs.length === 0 ? ['', ...pen.put(missing(page), 0, 2)] : []),
    ...pauses.pairs.flatMap((pair, i) =>
      pairRows(pair, page, { ...shown, isWhole: shown.isChosen || i === 0 }, pen),
    ),
  ]);
}

const missing = ({ entries }: PausesPage): string =>
  `No two sides ever met in this dossier, as far as its ${numbered(entries.size, 'entry', 'entries')} of encounters, tests, moves and positions tell; a pause needs two meetings with days.`;

function pairRows(
  found: PairPauses,
  page: PausesPage,
  { level, isChosen, isWhole }: PausesShown & { readonly isWhole: boolean },
  pen: Pen,
): string[] {
  const { entries } = page;
  const own = found.levels.find((one) => one.level === level);
  const most = Math.max(0, ...found.levels.map(({ contacts }) => contacts.length));
  const met = most > 0;
  const head = [
    ...pen.heading(actorsAsTitle(found.pair)),
    ...(met ? found.levels.flatMap((one) => levelRows(one, pen)) : pen.put(neverMet(found), 0, 2)),
    ...leftOut(found, entries, pen),
    ...(met && most < FEW_CONTACTS ? pen.put(THIN, 2, 2, 'faint') : []),
  ];
  if (!isWhole) return head;
  return [
    ...head,
    ...(met ? ['', ...picture(found.levels, page, pen)] : []),
    ...(own && own.pauses.length > 0 ? toldOneByOne(own, found, page, isChosen ? Infinity : MOST, pen) : []),
    ...statedRows(found.stated, entries, pen),
  ];
}

/** So many pauses are told where nobody said between whom. */
const MOST = 6;

/** The pauses of a level one by one; of more than so many the longest. */
function toldOneByOne(
  own: LevelPauses,
  found: PairPauses,
  page: PausesPage,
  most: number,
  pen: Pen,
): string[] {
  const longest = [...own.pauses].sort((a, b) => b.days - a.days).slice(0, most);
  const left = own.pauses.length - longest.length;
  const party = found.pair.map(asTyped).join(' ');
  return [
    '',
    ...pen.put(title(own), 0, 2, 'bold'),
    ...endsInWords(own, page.entries, pen),
    ...own.pauses
      .filter((pause) => longest.includes(pause))
      .flatMap((pause) => ['', ...pauseRows(pause, found, page, pen)]),
    ...(left > 0
      ? ['', ...pen.put(`and ${left} shorter: dragoman pauses --party ${party}`, 0, 2, 'faint')]
      : []),
  ];
}

/** With fewer contacts than this a page says that it shows what documents mention. */
export const FEW_CONTACTS = 5;
const THIN =
  'These are the meetings that the documents mention, not all that were held: of so few, a pause says more about the documents than about the sides.';

const neverMet = ({ pair }: PairPauses): string =>
  `No meeting of ${actorsInProse(pair)} with a day is known here, so that no pause can be told.`;

const CALLED = {
  leaders: 'leaders',
  ministers: 'ministers',
  officials: 'officials',
  any: 'any level',
} as const;

/** How two sides met at one level, in a few sentences. */
function levelRows({ level, contacts, usual, pauses, since }: LevelPauses, pen: Pen): string[] {
  if (since === null) return labelled(CALLED[level], 'no contact is known', pen);
  const last = `${numbered(contacts.length, 'contact')}, the last ${onDate(since.last)}`;
  const open = since.isPause
    ? `none known in the ${sayLength(since.days)} since, a pause`
    : `${sayLength(since.days)} before the record ends, no pause`;
  const closed = pauses.filter(({ endedBy }) => endedBy !== null);
  const longest = closed.reduce((most, { days }) => Math.max(most, days), 0);
  const count =
    closed.length === 0
      ? ''
      : `; ${numbered(closed.length, 'pause')} before, the longest of ${sayLength(longest)}`;
  const rule = usual.ownRule
    ? `half of the ${usual.gaps} gaps lasted ${sayLength(Math.round(usual.median ?? 0))} or less; longer than ${sayLength(usual.longerThan)} is a pause`
    : `${usual.gaps === 0 ? 'no gap' : numbered(usual.gaps, 'gap')} to tell what is usual, too few; longer than ${sayLength(PAUSE_RULES.unusual.value)} counts as a pause`;
  return labelled(CALLED[level], `${last}; ${open}${count} (${rule})`, pen);
}

const title = ({ level, pauses }: LevelPauses): string =>
  level === 'any'
    ? `${numbered(pauses.length, 'pause')} without contact at any level`
    : `${numbered(pauses.length, 'pause')} without contact of ${level}`;

/** What counts for nothing, and why. */
function leftOut(
  { undated, unverified }: PairPauses,
  entries: ReadonlyMap<string, Entry>,
  pen: Pen,
): string[] {
  const says = [
    unverified.length > 0 &&
      `${numbered(unverified.length, 'contact')} told by rows that nobody has checked (${entriesInWords(unverified, entries)})`,
    undated.length > 0 && `${numbered(undated.length, 'contact')} without a day`,
  ].filter(Boolean);
  return labelled('left out', says.join('; '), pen);
}

/** Years with contact, without, and within a pause, level by level. */
function picture(levels: readonly LevelPauses[], { entries, pauses }: PausesPage, pen: Pen): string[] {
  const yearsOf = ({ contacts }: LevelPauses): number[] =>
    contacts.flatMap((id) => {
      const { first = null, last = null } = entries.get(id) ?? {};
      return [first, last].flatMap((day) => (day === null ? [] : [yearOf(day)]));
    });
  const all = levels.flatMap(yearsOf);
  const [first, last] = [
    Math.min(...all),
    Math.max(...all, ...(pauses.knownUntil ? [yearOf(pauses.knownUntil)] : [])),
  ];
  const strips = levels
    .filter(({ contacts }) => contacts.length > 0)
    .map((level) => {
      const met = new Set(yearsOf(level));
      const signs = Array.from({ length: last - first + 1 }, (_, i) => {
        if (met.has(first + i)) return '●';
        const isPaused = level.pauses.some(
          ({ from, to }) => yearOf(from) <= first + i && yearOf(to) >= first + i,
        );
        return isPaused ? '─' : '·';
      });
      return { name: CALLED[level.level], signs };
    });
  return [
    ...pen.put('years with contact ●, within a pause ─, others ·', 0, 2, 'faint'),
    ...stripRows(strips, first, pen),
  ];
}
