import type { Reading } from '../record/index.js';
import { weighCommitment } from '../weigh/index.js';
import { clip } from './clip.js';
import { sayDate } from './dates.js';
import { encounterEntry } from './encounters.js';
import { promiseEntry } from './promises.js';
import { citations } from './references.js';
import type { Brief, Section } from './view.js';

/** What a page of weights has nothing of, said plainly. */
const MISSING: Readonly<Record<string, string>> = {
  encounters: 'It tells of no encounter: there is no verdict to give.',
  promises: 'It holds no promise: there is nothing to be specific about.',
};

/** Makes a page of what is weighed in a reading, with its passages: each encounter with its verdict, each promise with its axes. */
export function makeWeighed(reading: Reading): Brief {
  const { document, items } = reading;
  const cited = citations();
  const encounters = items.flatMap((item) =>
    item.kind === 'encounter' ? [encounterEntry(item, reading, cited)] : [],
  );
  const promises = items.flatMap((item) => {
    if (item.kind !== 'commitment') return [];
    const { obligation, precision, delegation } = weighCommitment(item, document.text);
    const entry = promiseEntry(item, document.text, document.published, cited);
    const axes = `obligation ${obligation}, precision ${precision}, delegation ${delegation}, each of 3`;
    return [{ ...entry, state: `${axes} · ${entry.state}` }];
  });
  const sections: Section[] = [
    { id: 'encounters', title: 'Symbol or substance', entries: encounters, more: 0 },
    { id: 'promises', title: 'Promises, axis by axis', entries: promises, more: 0 },
  ];
  return {
    title: clip(document.title?.trim() || document.id, 200),
    source: document.source,
    published: document.published && sayDate(document.published),
    words: document.text.split(/\s+/).filter(Boolean).length,
    gist: [],
    sections: sections.filter(({ entries }) => entries.length > 0),
    unresolved: sections.flatMap(({ id, entries }) => (entries.length ? [] : [MISSING[id] ?? ''])),
    references: cited.all(),
    text: document.text,
  };
}
