import type { Evidence, Report } from '../../record/index.js';
import { outletsOf, toldBy, wordsOf } from '../told.js';
import type { DossierIndex } from './dossier.js';
import type { CitedPassage, MeetingReason } from './verdicts.js';

/** Passages shown for one reason; the rest is in the entries. */
const SHOWN = 4;

/** A report as the ground of a reason, with the words that count in it; unless said, the sentence of its row or its first passage. */
export function cited(entry: string, report: Report, words?: Pick<Evidence, 'quote'>): CitedPassage {
  const told = toldBy(report);
  return { ...told, quote: words?.quote ?? wordsOf(told), entry, outlets: outletsOf(report) };
}

/** The first passages of some, one of each document, those of other outlets first. */
export function shown(passages: readonly CitedPassage[]): readonly CitedPassage[] {
  const once = passages.filter(
    ({ document }, i) => passages.findIndex((other) => other.document === document) === i,
  );
  const voices = new Set<string>();
  const isNew = ({ outlets }: CitedPassage): boolean => {
    const voice = outlets.join();
    return !voices.has(voice) && voices.add(voice) !== undefined;
  };
  const fresh = once.filter(isNew);
  return [...fresh, ...once.filter((one) => !fresh.includes(one))].slice(0, SHOWN);
}

/** The reports that the passages of reasons stand in. */
export function reportsBehind(dossier: DossierIndex, reasons: readonly MeetingReason[]): Report[] {
  const passages = reasons.flatMap((reason) => reason.passages);
  return passages.flatMap(({ entry, item }) =>
    (dossier.entries.get(entry)?.reports ?? []).filter((report) => report.item.id === item),
  );
}
