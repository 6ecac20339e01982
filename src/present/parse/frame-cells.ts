import type { ParsedFrame, ParsedSentence } from './view.js';

/** The words of a frame's row that bear a role, with the names of their roles. */
export type FrameCells = ReadonlyMap<number, string>;

/** What each word is in a frame, the predicate left out: "agent", "patient", "when". A word with two roles bears both. */
export function frameCells(frame: ParsedFrame, sentence: ParsedSentence): FrameCells {
  const cells = new Map<number, string>();
  const add = (role: string, words: readonly (number | undefined)[]): void => {
    for (const word of words) {
      if (word === undefined || word === frame.predicate) continue;
      const before = cells.get(word);
      if (before?.split(' + ').includes(role)) continue;
      cells.set(word, before === undefined ? role : `${before} + ${role}`);
    }
  };
  add('agent', frame.agents);
  add('patient', frame.patients);
  add('partner', frame.partners);
  add('recipient', frame.recipients);
  add('content', frame.content === null ? [] : [frame.content]);
  add(
    'when',
    frame.times.map((i) => sentence.times[i]?.from),
  );
  add(
    'where',
    frame.places.map((i) => sentence.places[i]?.from),
  );
  add('source', frame.sources);
  return cells;
}
