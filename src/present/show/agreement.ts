import type { Agreement } from '../../keep/index.js';
import type { Day, Entry } from '../../record/index.js';
import { sayDate } from '../dates.js';
import { standingOf } from '../ledger/standing.js';
import { actorsAsTitle } from '../names.js';
import { asText, penFor, type TerminalOptions } from '../pen.js';
import { titleOf } from './brief-rows.js';
import { promiseRows } from './promise-rows.js';
import { statesInWords } from './state-words.js';
import { statedPromises } from './stated.js';

/** An agreement with its promises. */
export interface AgreementPage {
  readonly agreement: Agreement;
  /** The encounter at which it was adopted; null where none names it. */
  readonly encounter: Entry | null;
  readonly promises: readonly Entry[];
  /** The day on which it is looked at, which decides what is overdue. */
  readonly today: Day;
  readonly seenFrom: string;
}

/** An agreement: where it was adopted, by whom, and each promise with what became of it. */
export function renderAgreement(page: AgreementPage, options: TerminalOptions): string {
  const { agreement, encounter, promises, today, seenFrom } = page;
  const { name, day, where, parties } = agreement;
  const pen = penFor(options);
  const { put } = pen;
  const place = [day && sayDate(day), where].filter(Boolean).join(', ');
  const stated = statedPromises(promises, today);
  const overdue = stated.filter((promise) => promise.overdue).length;
  return asText([
    ...put(name, 0, 2, 'bold'),
    ...put([place, parties.length ? actorsAsTitle(parties) : '', seenFrom].filter(Boolean).join(' · '), 0, 2),
    ...(encounter
      ? [
          ...put(`adopted at: ${titleOf(encounter)}`, 0, 2),
          ...put(`${standingOf(encounter)} · ${encounter.id}`, 2, 4, 'faint'),
        ]
      : put('No encounter is known at which it was adopted.', 0, 2, 'faint')),
    ...pen.heading('Promises'),
    ...put(
      `${statesInWords(agreement.promises, agreement.states)}${overdue ? `; ${overdue} overdue` : ''}.`,
      0,
      2,
    ),
    ...promiseRows(stated, pen),
  ]);
}
