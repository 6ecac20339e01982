import type { ActorRef, Report } from '../../record/index.js';
import { sayDate } from '../dates.js';
import { standingOf } from '../ledger/standing.js';
import { actorsAsTitle, capital, listed } from '../names.js';
import type { Pen } from '../pen.js';
import { behindNumber, NUMBER } from './behind-number.js';
import { saysOf } from './own-report.js';
import { STATE_WORDS } from './state-words.js';
import type { StatedPromise } from './stated.js';

/** Promises grouped by who made them, numbered in the order of their text. */
export function promiseRows(promises: readonly StatedPromise[], pen: Pen): string[] {
  const numbers = new Map(promises.map((promise, i) => [promise, i + 1]));
  return bySide(promises).flatMap(({ by, own }) => [
    '',
    ...pen.put(actorsAsTitle(by), 0, 2, 'accent'),
    ...own.flatMap((promise) => rows(promise, numbers.get(promise) ?? 0, pen)),
  ]);
}

interface Side {
  readonly by: readonly ActorRef[];
  readonly own: StatedPromise[];
}

function bySide(promises: readonly StatedPromise[]): readonly Side[] {
  const sides = new Map<string, Side>();
  for (const promise of promises) {
    const { by } = promise.slots;
    const key = [...by].sort().join();
    const side = sides.get(key) ?? { by, own: [] };
    side.own.push(promise);
    sides.set(key, side);
  }
  return [...sides.values()];
}

function rows(promise: StatedPromise, number: number, pen: Pen): string[] {
  const { entry, says, word } = promise;
  const inner = pen.narrower(pen.columns - NUMBER);
  const lines = [
    ...inner.put(says, 0, 0, 'bold'),
    ...inner.put(capital(stateLine(promise)), 0, 2),
    ...earlierRow(promise, inner),
    ...word.filter((report) => saysOf(report) !== says).flatMap((report) => inner.put(saysOf(report), 2, 2)),
    ...inner.put(`${standingOf(entry)} · ${entry.id}`, 0, 2, 'faint'),
  ];
  return behindNumber(number, lines, pen);
}

/** How a promise stands, since when and on whose word; its last day, and whether that has passed. */
function stateLine({ slots, state, since, word, overdue }: StatedPromise): string {
  const stands =
    state === null
      ? 'what became of it is not told'
      : [STATE_WORDS[state], since && `since ${sayDate(since)}`, word.length && `says ${listed(whose(word))}`]
          .filter(Boolean)
          .join(', ');
  const due = slots.deadline === null ? '' : ` · due ${sayDate(slots.deadline)}${overdue ? ', overdue' : ''}`;
  return stands + due;
}

/** What became of it before, change by change; nothing where there was none. */
function earlierRow({ history }: StatedPromise, pen: Pen): string[] {
  const before = history.slice(0, -1).map(({ state, since }) => `${STATE_WORDS[state]} ${sayDate(since)}`);
  return before.length > 0 ? pen.put(`before: ${before.join(', ')}`, 2, 4) : [];
}

/** Sources named on one line at most. */
const NAMED = 4;

/** Whose word reports are: the outlets that they rest on, else their documents. */
function whose(reports: readonly Report[]): string[] {
  const names = reports.flatMap(({ document }) => {
    const outlets = document.outlets ?? (document.outlet === null ? [] : [document.outlet]);
    return outlets.length ? outlets : [document.title ?? document.id];
  });
  const all = [...new Set(names)];
  return all.length > NAMED ? [...all.slice(0, NAMED), `${all.length - NAMED} more`] : all;
}
