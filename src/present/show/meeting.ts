import type { Meeting } from '../../keep/index.js';
import type { Day, LedgerEvent } from '../../record/index.js';
import { renderEntry } from '../ledger/entry.js';
import { timelineRows } from '../ledger/timeline.js';
import { asText, penFor, type TerminalOptions } from '../pen.js';
import { briefRows } from './brief-rows.js';
import { part } from './part.js';
import { promiseRows } from './promise-rows.js';
import { statedPromises } from './stated.js';

/** An entry with all that it rests on and, of an encounter, what came of it. */
export interface MeetingPage {
  readonly meeting: Meeting;
  readonly decisions: readonly LedgerEvent[];
  readonly today: Day;
  readonly seenFrom: string;
}

/** An entry as `entry` shows it; of an encounter also what was agreed there and what followed. */
export function renderMeeting(page: MeetingPage, options: TerminalOptions): string {
  const { entry, promises, next, after } = page.meeting;
  const pen = penFor(options);
  const led = [
    ...part('What was agreed', promiseRows(statedPromises(promises, page.today), pen).slice(1), pen),
    ...part('The next encounters of the same sides', timelineRows(next, pen), pen),
    ...part('What the sides did in the three months after it', briefRows(after, pen), pen),
  ];
  const evidence = renderEntry({ entry, seenFrom: page.seenFrom, decisions: page.decisions }, options);
  return led.length === 0 ? evidence : evidence + asText(led);
}
