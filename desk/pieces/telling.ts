import type { Entry } from 'dragoman/client';
import { saysOf } from '../../src/present/show/own-report.js';

/**
 * The words by which an entry is told in one line: those of the first report that says of it what the entry says (that a meeting was held, not that it was
 * called off before), the sentence of a row before a passage of a text.
 */
export function tellingWords({ slots, reports }: Entry): string {
  const own = reports.filter(({ item }) => stateIn(item) === stateIn(slots));
  const told = own.find(({ document }) => document.row?.says) ?? own[0] ?? reports[0];
  return saysOf(told);
}

/** What a report says became of a meeting or a promise; nothing of other kinds. */
const stateIn = (told: object): unknown => ('status' in told ? told.status : undefined);
