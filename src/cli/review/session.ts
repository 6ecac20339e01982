import {
  type Decision,
  decide,
  documentOf,
  endOfLog,
  type Ledger,
  queueCounts,
  reviewQueue,
  type Task,
} from '../../keep/index.js';
import {
  happeningWords,
  leftInWords,
  renderTask,
  reportsShown,
  type TerminalOptions,
} from '../../present/index.js';
import { Failure } from '../../record/failure.js';
import type { LedgerEvent } from '../../record/index.js';
import type { Talk } from './ask.js';
import { lastStep, nextStep, type Step } from './prompt.js';
import { type Tally, tally } from './tally.js';

/** What a sitting needs. */
export interface Sitting extends Talk {
  readonly ledger: Ledger;
  readonly page: TerminalOptions;
  /** Only tasks of this sort. */
  readonly sort?: Task['sort'];
  /** Why, for every decision of this sitting. */
  readonly because?: string;
}

/** What was done so far. */
interface Minutes {
  readonly skipped: Set<string>;
  /** Decisions that can be undone, by their places in the log. */
  readonly done: number[];
  readonly counts: Tally;
}

/**
 * Walks through what needs a person, until nothing is left or the person has had enough. Every decision is in the log at once, and none is
 * taken on something that another person changed since it was shown.
 */
export async function sit(sitting: Sitting): Promise<void> {
  const { ledger, sort, tell } = sitting;
  const { db } = ledger.store;
  const minutes: Minutes = { skipped: new Set(), done: [], counts: tally() };
  for (;;) {
    const seen = await endOfLog(db);
    const [task] = await reviewQueue(db, { skip: minutes.skipped, limit: 1, ...(sort && { sort }) });
    if (task) await show(sitting, task);
    else if (isUntouched(minutes)) break;
    const step = task ? await nextStep(sitting, task) : await lastStep(sitting);
    if (step === 'quit') break;
    await carryOut(sitting, step, task, seen, minutes);
  }
  await tell('');
  await tell(`Decided: ${minutes.counts.inWords()}. Left: ${leftInWords(await queueCounts(db))}.`);
}

/** Whether there is nothing to undo and nothing to see again. */
const isUntouched = ({ skipped, done }: Minutes): boolean => skipped.size === 0 && done.length === 0;

async function carryOut(
  sitting: Sitting,
  step: Exclude<Step, 'quit'>,
  task: Task | undefined,
  seen: number,
  minutes: Minutes,
): Promise<void> {
  const { skipped, done, counts } = minutes;
  if (step === 'undo') return undo(sitting, minutes);
  if (step === 'skip') return task ? skip(task, minutes) : skipped.clear();
  const event = await attempt(sitting, step, seen);
  if (event === null) return;
  done.push(event.seq);
  counts.count(step.kind);
}

function skip(task: Task, { skipped, counts }: Minutes): void {
  skipped.add(task.id);
  counts.count('skip');
}

async function undo(sitting: Sitting, { done, counts }: Minutes): Promise<void> {
  const last = done.pop();
  if (last === undefined) await sitting.tell('Nothing was decided yet in this sitting.');
  else if (await attempt(sitting, { kind: 'undo', event: last })) counts.count('undo');
}

async function show({ ledger, say, page }: Sitting, task: Task): Promise<void> {
  const documents = new Set(reportsShown(task).map(({ document }) => document.id));
  const texts = new Map<string, string>();
  for (const id of documents) {
    const document = await documentOf(ledger.store.db, id);
    if (document) texts.set(id, document.text);
  }
  const left = await queueCounts(ledger.store.db);
  await say(renderTask({ task, texts, left }, page));
}

/** Refusals that a person can meet by deciding otherwise; others end the sitting. */
const MEETABLE: ReadonlySet<string> = new Set(['changed-meanwhile', 'not-found', 'wrong-slots']);

/** Tries to decide, and says what came of it. Null where it was refused. */
async function attempt(sitting: Sitting, decision: Decision, seen?: number): Promise<LedgerEvent | null> {
  const { ledger, because, tell } = sitting;
  try {
    const event = await decide(ledger, decision, {
      ...(because !== undefined && { because }),
      ...(seen !== undefined && { seen }),
    });
    await tell(`→ ${happeningWords(event.what)} (event ${event.seq})`);
    return event;
  } catch (thrown) {
    if (!(thrown instanceof Failure && MEETABLE.has(thrown.code))) throw thrown;
    await tell(thrown.message);
    return null;
  }
}
