import type { Decision, Task } from '../../keep/index.js';
import { documentLine, headlineOf, slotName, slotValue } from '../../present/index.js';
import type { Item, Report } from '../../record/index.js';
import { askLine, askSeveral, askWhether, askWhich, type Talk } from './ask.js';
import { correctable, readValue, wordsFor } from './correction.js';

/** The reports that a task is about: those that can be accepted, rejected, corrected or split off. */
export function reportsOf(task: Task): readonly Report[] {
  if (task.sort === 'doubt') return [task.report];
  return task.sort === 'merge' ? task.entries.flatMap(({ reports }) => reports) : task.entry.reports;
}

const reportLine = (report: Report): string => `${documentLine(report)} (${report.item.id})`;

/** Which report a person means. */
const whichReport = (talk: Talk, task: Task, question: string): Promise<Report | null> =>
  askWhich(talk, question, reportsOf(task), reportLine);

/** Accepting: of two entries that they are one, of a dispute one of its values, of an item that it was read rightly. */
export async function acceptance(talk: Talk, task: Task): Promise<Decision | null> {
  if (task.sort === 'merge') return merging(task);
  if (task.sort === 'doubt') return { kind: 'accept', item: task.report.item.id };
  const { entry, contradiction } = task;
  const tell = ({ value }: { value: unknown }): string =>
    `${slotName(entry.slots.kind, contradiction.slot)}: ${slotValue(entry.slots.kind, contradiction.slot, value)}`;
  const chosen = await askWhich(talk, 'Which value is true?', contradiction.values, tell);
  const [item] = chosen?.items ?? [];
  return item === undefined ? null : { kind: 'accept', item };
}

/** Rejecting: that two entries are one, or a report. */
export async function rejection(talk: Talk, task: Task): Promise<Decision | null> {
  if (task.sort === 'merge') return declining(task);
  const report = await whichReport(talk, task, 'Which report is wrong?');
  return report && { kind: 'reject', item: report.item.id };
}

const merging = ({ entries: [one, other] }: Extract<Task, { sort: 'merge' }>): Decision =>
  one.reports.length >= other.reports.length
    ? { kind: 'merge', entry: other.id, into: one.id }
    : { kind: 'merge', entry: one.id, into: other.id };

export const declining = ({ entries: [one, other] }: Extract<Task, { sort: 'merge' }>): Decision => ({
  kind: 'decline',
  entry: one.id,
  into: other.id,
});

/** Merging: the two of the task, or its entry and another that the person names. */
export async function merger(talk: Talk, task: Task): Promise<Decision | null> {
  if (task.sort === 'merge') return merging(task);
  const into = (await askLine(talk, 'Into which entry? (its name, nothing to leave it)'))?.trim();
  return into ? { kind: 'merge', entry: task.entry.id, into } : null;
}

/** Splitting: which reports tell of something else. */
export async function splitting(talk: Talk, task: Task): Promise<Decision | null> {
  const entry =
    task.sort === 'merge'
      ? await askWhich(talk, 'Which entry?', task.entries, (one) => `${headlineOf(one)} (${one.id})`)
      : task.entry;
  if (entry === null) return null;
  if (entry.reports.length < 2) {
    await talk.tell('It has only one report; there is nothing to split.');
    return null;
  }
  const chosen = await askSeveral(talk, 'Which reports tell of something else?', entry.reports, reportLine);
  if (chosen === null) return null;
  if (chosen.length < entry.reports.length)
    return { kind: 'split', entry: entry.id, items: chosen.map(({ item }) => item.id) };
  await talk.tell('Something must stay; name fewer reports.');
  return null;
}

/** Correcting: which report, which slot, which value; shown before and after, and asked once more. */
export async function correction(talk: Talk, task: Task): Promise<Decision | null> {
  const report = await whichReport(talk, task, 'Which report is to be corrected?');
  if (report === null) return null;
  const { item } = report;
  const tell = ([slot, value]: [string, unknown]): string =>
    `${slotName(item.kind, slot)}: ${slotValue(item.kind, slot, value)}`;
  const chosen = await askWhich(talk, 'Which slot?', correctable(item), tell);
  if (chosen === null) return null;
  const [slot, before] = chosen;
  const value = await newValue(talk, item, slot, before);
  if (value === undefined) return null;
  await talk.tell(`${tell([slot, before])} → ${slotValue(item.kind, slot, value)}`);
  return (await askWhether(talk, 'Write it?'))
    ? { kind: 'correct', item: item.id, slots: { [slot]: value } }
    : null;
}

/** How often a value that does not fit may be typed. */
const TRIES = 3;

/** The value that a person chooses or types, once it fits; undefined where the person leaves it as it is, or the input ends. */
async function newValue(talk: Talk, item: Item, slot: string, before: unknown): Promise<unknown> {
  const question = `New value of ${slotName(item.kind, slot)}`;
  const words = typeof before === 'boolean' ? ['yes', 'no'] : wordsFor(item, slot);
  if (words) {
    const word = await askWhich(talk, `${question}?`, words, (choice) => slotValue(item.kind, slot, choice));
    return word === null ? undefined : readValue(item, slot, word).value;
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const how = 'actors parted by semicolons, dates as 2018-06-12, - for none, nothing to leave it';
    const typed = await askLine(talk, `${question} (${how})`);
    if (!typed?.trim()) return undefined;
    const read = readValue(item, slot, typed);
    if (read.wrong === undefined) return read.value;
    await talk.tell(`That cannot stand there: ${read.wrong}.`);
  }
  return undefined;
}
