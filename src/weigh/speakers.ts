import { type ActorRef, AUTHOR, asList, type Entry, type Report } from '../record/index.js';
import { anyTouch } from './sentence.js';

/** Whose words a passage is: those whose speech or judgement it stands in, else the document's own voice. */
export type SpeakersOf = (report: Report) => readonly ActorRef[];

interface Speech {
  readonly report: Report;
  readonly speakers: readonly ActorRef[];
}

/** Tells whose words passages are, by the statements and judgements of the same documents. */
export function speakersIn(entries: readonly Entry[]): SpeakersOf {
  const speeches = new Map<string, Speech[]>();
  for (const { slots, reports } of entries) {
    if (slots.kind !== 'statement' && slots.kind !== 'assessment') continue;
    const speakers = asList(slots.kind === 'statement' ? slots.speaker : slots.by);
    for (const report of reports) {
      const { id } = report.document;
      speeches.set(id, [...(speeches.get(id) ?? []), { report, speakers }]);
    }
  }
  return ({ item, document }) => {
    const over = (speeches.get(document.id) ?? []).filter(({ report }) =>
      anyTouch(report.item.evidence, item.evidence),
    );
    const refs = [...new Set(over.flatMap(({ speakers }) => speakers))].filter((ref) => ref !== AUTHOR);
    return refs.length > 0 ? refs : [AUTHOR];
  };
}
