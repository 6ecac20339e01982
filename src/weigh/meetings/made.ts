import type { Day, Report } from '../../record/index.js';
import type { EntryOf } from '../basis.js';
import type { DossierIndex } from './dossier.js';
import type { Meeting } from './meeting.js';
import { isSaidBy } from './seen.js';

/** A promise as it was reported when it was made: how specific it is, and the report that shows it most. */
export interface MadePromise {
  readonly entry: EntryOf<'commitment'>;
  readonly specificity: number;
  readonly report: Report;
}

/** The promises of a meeting, as told by a day. Reports on what became of them say nothing on how they were worded. */
export const madeAt = (dossier: DossierIndex, { promises }: Meeting, until: Day): readonly MadePromise[] =>
  promises.flatMap((entry) => {
    const told = entry.reports.flatMap((report): MadePromise[] => {
      const { specificity } = dossier.heard(report);
      return specificity === null || !isSaidBy(report, until) ? [] : [{ entry, report, specificity }];
    });
    return told.sort((a, b) => b.specificity - a.specificity).slice(0, 1);
  });
