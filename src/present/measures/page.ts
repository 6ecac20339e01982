import type { ActorRef, Day, Entry } from '../../record/index.js';
import type { Alignments, Pauses, Tempo } from '../../weigh/index.js';
import { sayDate } from '../dates.js';
import { actorsInProse } from '../names.js';
import type { Pen } from '../pen.js';

/** What a page on a measure of a dossier says beside the measure. */
export interface MeasurePage {
  /** The dossier's title. */
  readonly title: string;
  /** From where it is looked at, in words; empty for all that is known today. */
  readonly seenFrom: string;
  /** Parties that were asked for and that no entry of the measure's kinds names. */
  readonly strangers: readonly ActorRef[];
  /** The dossier's parties. */
  readonly parties: readonly ActorRef[];
  /** The entries that the measure names, by their ids. */
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface PausesPage extends MeasurePage {
  readonly pauses: Pauses;
}
export interface TempoPage extends MeasurePage {
  readonly tempo: Tempo;
}
export interface AlignmentsPage extends MeasurePage {
  readonly alignments: Alignments;
}

/** The first lines of a page: what is measured, of which dossier, from where, and parties that nobody named. */
export function headRows(
  what: string,
  { title, seenFrom, strangers, parties }: MeasurePage,
  { put }: Pen,
): string[] {
  const known = parties.length > 0 ? `; its parties are ${parties.join(', ')}` : '';
  return [
    ...put([what, title, seenFrom].filter(Boolean).join(' · '), 0, 2, 'bold'),
    ...(strangers.length > 0
      ? put(
          `Nothing in this dossier that could be counted here names ${actorsInProse(strangers)}${known}.`,
          0,
          2,
        )
      : []),
  ];
}

/** Until when the record knows, in words. */
export const reachInWords = (knownUntil: Day | null): string =>
  knownUntil === null
    ? 'No document bears a day, so that nobody knows until when the record knows.'
    : `The record knows until ${sayDate(knownUntil)}, the day of its newest document.`;
