import type { QueueCounts, Task } from '../../keep/index.js';
import type { Entry, Report } from '../../record/index.js';
import { headlineOf } from '../exchange/headline.js';
import { listed } from '../names.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { inContext } from './context.js';
import { disputeRows, slotRows } from './entry.js';
import { markedLines } from './marked.js';
import { documentLine, remarks, toldOtherwise } from './report.js';
import { rowLines } from './row.js';
import { slotName } from './slot-words.js';
import { numbered, standingOf } from './standing.js';

/** A task with what is needed to decide on it. */
export interface TaskPage {
  readonly task: Task;
  /** The texts of the documents of `reportsShown`, by identifier. */
  readonly texts: ReadonlyMap<string, string>;
  readonly left: QueueCounts;
}

/** Reports of one entry, or of one side of a dispute, that a task shows; the others are counted. */
const SHOWN = 3;

const QUESTIONS: Record<Task['sort'], string> = {
  merge: 'Are these two one?',
  contradiction: 'Which of these is true?',
  doubt: 'Was this read rightly?',
};

/** The reports whose passages a task shows. */
export function reportsShown(task: Task): readonly Report[] {
  if (task.sort === 'merge') return task.entries.flatMap(({ reports }) => reports.slice(0, SHOWN));
  if (task.sort === 'doubt') return [task.report];
  const { entry, contradiction } = task;
  const chosen = new Set(contradiction.values.flatMap(({ items }) => items.slice(0, SHOWN)));
  return entry.reports.filter(({ item }) => chosen.has(item.id));
}

/** What is left to decide, in words. */
export function leftInWords({ merge, contradiction, doubt }: QueueCounts): string {
  const parts = [
    merge && numbered(merge, 'possible merge'),
    contradiction && numbered(contradiction, 'contradiction'),
    doubt && numbered(doubt, 'doubtful item'),
  ].filter((part): part is string => Boolean(part));
  return parts.length ? listed(parts) : 'nothing';
}

/** A task for a person: the question, the entries that it is about, and the passages in their context. */
export function renderTask(page: TaskPage, options: TerminalOptions): string {
  const pen = penFor(options);
  const { task, left } = page;
  return asText([
    ...pen.heading(QUESTIONS[task.sort]),
    ...pen.put(`Left: ${leftInWords(left)}.`, 0, 2, 'faint'),
    '',
    ...body(page, pen),
  ]);
}

function body({ task, texts }: TaskPage, pen: Pen): string[] {
  const shown = reportsShown(task);
  switch (task.sort) {
    case 'merge':
      return [
        ...pen.put(`They may be one: ${task.because ?? 'they are alike'}.`, 0, 2),
        ...task.entries.flatMap((entry, i) => ['', ...part(entry, 'AB'.charAt(i), shown, texts, pen)]),
      ];
    case 'contradiction':
      return [
        ...head(task.entry, '', pen),
        '',
        ...disputeRows(task.contradiction, task.entry, pen),
        ...passages(task.entry, shown, texts, pen),
      ];
    case 'doubt':
      return [
        ...head(task.entry, '', pen),
        ...slotRows({ slots: task.report.item }, pen),
        ...passages(task.entry, shown, texts, pen),
      ];
  }
}

const head = (entry: Entry, letter: string, { put }: Pen): string[] => [
  ...put(`${letter && `${letter}  `}${headlineOf(entry)}`, 0, 3, 'bold'),
  ...put(`${standingOf(entry)} · ${entry.id}`, letter ? 3 : 0, 3, 'faint'),
];

/** One of two entries: what it tells, and passages. */
const part = (
  entry: Entry,
  letter: string,
  shown: readonly Report[],
  texts: TaskPage['texts'],
  pen: Pen,
): string[] => [...head(entry, letter, pen), ...slotRows(entry, pen), ...passages(entry, shown, texts, pen)];

/** The shown reports of an entry, each with its passages in their context, and how many there are besides. */
function passages(entry: Entry, shown: readonly Report[], texts: TaskPage['texts'], pen: Pen): string[] {
  const own = entry.reports.flatMap((report, i) =>
    shown.includes(report) ? [{ report, number: i + 1 }] : [],
  );
  const others = entry.reports.length - own.length;
  return [
    ...own.flatMap(({ report, number }) => ['', ...passage(entry, report, number, texts, pen)]),
    ...(others
      ? pen.put(`and ${numbered(others, 'report')} more: dragoman entry ${entry.id}`, 4, 4, 'faint')
      : []),
  ];
}

function passage(entry: Entry, report: Report, number: number, texts: TaskPage['texts'], pen: Pen): string[] {
  const { item, document } = report;
  const text = texts.get(document.id);
  const contexts =
    text === undefined
      ? item.evidence.map(({ quote }) => [{ text: quote, marked: true }])
      : inContext(text, item.evidence);
  const words = document.row
    ? rowLines(report, pen, { indent: 4, text })
    : contexts.flatMap((pieces) => markedLines(pieces, pen, 4));
  const otherwise = toldOtherwise(entry, report);
  return [
    ...pen.put(`[${number}] ${documentLine(report)}`, 0, 4),
    ...words,
    ...(otherwise.length ? pen.put(`tells otherwise: ${otherwise.join('; ')}`, 4, 6) : []),
    ...pen.put(remarks(report), 4, 6, 'faint'),
  ];
}

/** A task in one line, for the list of what is open. */
export function taskLine(task: Task): string {
  switch (task.sort) {
    case 'merge':
      return `merge: ${task.entries.map(named).join(' and ')}, because ${task.because ?? 'they are alike'}`;
    case 'contradiction':
      return `contradiction: ${slotName(task.entry.slots.kind, task.contradiction.slot)} of ${named(task.entry)}`;
    case 'doubt':
      return `doubt: ${headlineOf({ id: task.report.item.id, slots: task.report.item })} (${task.report.item.id}, confidence ${task.report.item.confidence.toFixed(2)})`;
  }
}

const named = (entry: Entry): string => `${headlineOf(entry)} (${entry.id})`;

/** What is open, one task a paragraph. */
export function renderQueue(tasks: readonly Task[], left: QueueCounts, options: TerminalOptions): string {
  const { put } = penFor(options);
  return asText([
    ...put(`Left to decide: ${leftInWords(left)}.`, 0, 2, 'bold'),
    ...tasks.flatMap((task) => put(taskLine(task), 0, 2)),
  ]);
}
