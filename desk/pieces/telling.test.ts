import type { Entry } from 'dragoman/client';
import { expect, it } from 'vitest';
import { tellingWords } from './telling.js';

const meeting = {
  kind: 'encounter',
  parties: ['NOR', 'ISL'],
  when: '2021-05-12',
  where: 'Oslo',
  level: 'ministers',
  outcome: 'unstated',
} as const;

const report = (
  status: 'held' | 'cancelled',
  quote: string,
  says: string | null,
): Entry['reports'][number] => ({
  item: {
    ...meeting,
    parties: [...meeting.parties],
    status,
    id: quote,
    evidence: [{ start: 0, end: quote.length, quote }],
    confidence: 1,
    rules: [],
  },
  document: {
    id: 'd',
    title: null,
    published: null,
    known: '2021-05-12',
    source: 'd.txt',
    outlet: null,
    copyOf: null,
    ...(says !== null && {
      row: { table: 'encounters', id: null, fact: null, sources: [], verified: true, says },
    }),
  },
  review: null,
});

const entry = (reports: Entry['reports']): Entry => ({
  id: 'e',
  slots: { ...meeting, parties: [...meeting.parties], status: 'held' },
  contradictions: [],
  reports,
  sources: 1,
  first: null,
  last: null,
});

it('tells a meeting that was held by who says that it was, a row before a passage', () => {
  const called = report('cancelled', 'called off', null);
  expect(
    tellingWords(entry([called, report('held', 'met', null), report('held', 'row', 'They met in Oslo.')])),
  ).toBe('They met in Oslo.');
  expect(tellingWords(entry([called, report('held', 'met', null)]))).toBe('met');
  expect(tellingWords(entry([called]))).toBe('called off');
});
