import { describe, expect, it } from 'vitest';
import { markOf, UNCHANGED, workOf } from '../../../test/news-work.js';
import { DOCUMENTS, sampleEntry } from '../../../test/sample-export.js';
import { WHALING } from '../../../test/whaling.js';
import { newsOf } from './news.js';

const wishes = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ ...sampleEntry('e-wish'), id: `e-${i}` }));

describe('the news of an hour', () => {
  const changes = {
    ...UNCHANGED,
    opened: [sampleEntry('e-talks'), sampleEntry('e-wish')],
    documents: [DOCUMENTS.kept],
  };
  it('are one for each entry and question, the latest first, and one for all documents', () => {
    const marks = [
      markOf({ subject: 'i-talks-1' }),
      markOf({ subject: 'i-wish', at: '2022-01-05T14:40:00.000Z' }),
    ];
    const work = workOf({ changes, marks, book: [{ what: 'asked', question: WHALING }] });
    expect(newsOf(work, {}).map(({ key }) => key.split('/').slice(0, -1).join('/'))).toEqual([
      'question/q1',
      'entry/e-wish',
      'documents',
      'entry/e-talks',
    ]);
    expect(newsOf(work, { party: 'FIN' })).toEqual([]);
    expect(newsOf(work, { party: 'NOR' }).map(({ kind }) => kind)).toEqual(['forecasts', 'new']);
  });
  it('are told together where they are many, after what is not wanted was left out', () => {
    const work = workOf({ changes: { ...changes, opened: [sampleEntry('e-talks'), ...wishes(20)] } });
    expect(newsOf(work, {}).map(({ kind }) => kind)).toEqual(['many', 'documents']);
    expect(newsOf(work, { party: 'ISL' }).map(({ kind }) => kind)).toEqual(['many']);
    expect(newsOf(work, { party: 'NOR' }).map(({ kind }) => kind)).toEqual(['new']);
  });
});
