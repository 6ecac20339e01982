import type { Evidence, Report } from '../../record/index.js';
import { outletsOf, toldBy, wordsOf } from '../told.js';
import type { DossierIndex } from './dossier.js';
import type { CitedPassage, MeetingReason } from './verdicts.js';

/** Passages shown for one reason; the rest is in the entries. */
const SHOWN = 4;

/** What was cited of each report: the same tests and talks follow many meetings. */
const known = new WeakMap<Report, CitedPassage>();

/** A report as the ground of a reason, with the words that count in it; unless said, the sentence of its row or its first passage. */
export function cited(entry: string, report: Report, words?: Pick<Evidence, 'quote'>): CitedPassage {
  const before = known.get(report);
  const whole = before?.entry === entry ? before : citedWhole(entry, report);
  known.set(report, whole);
  return words ? { ...whole, quote: words.quote } : whole;
}

function citedWhole(entry: string, report: Report): CitedPassage {
  const told = toldBy(report);
  return { ...told, quote: wordsOf(told), entry, outlets: outletsOf(report) };
}

/** The first passages of some, one of each document, those of other outlets first. */
export function shown<P extends Pick<CitedPassage, 'document' | 'outlets'>>(
  passages: readonly P[],
): readonly P[] {
  const once = passages.filter(
    ({ document }, i) => passages.findIndex((other) => other.document === document) === i,
  );
  const voices = new Set<string>();
  const isNew = ({ outlets }: P): boolean => {
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
