import { describe, expect, it } from 'vitest';
import { markOf, UNCHANGED, workOf } from '../../../test/news-work.js';
import { DOCUMENTS } from '../../../test/sample-export.js';
import type { KeptDocument } from '../../record/index.js';
import { documentNews } from './document-news.js';

const added = (documents: readonly KeptDocument[]) =>
  documentNews(
    workOf({
      changes: { ...UNCHANGED, documents },
      marks: [markOf({ subject: 'd', kind: 'document.added', by: 'ben' }), markOf({ subject: 'i' })],
    }),
  );

describe('the news of documents', () => {
  it('names the one that came in', () =>
    expect(added([DOCUMENTS.harbour])).toMatchObject({
      title: 'Document added: ‘Harbour talks end with a plan, “for now”’',
      about: { type: 'document', id: DOCUMENTS.harbour.id },
      by: ['ben'],
    }));
  it('counts many and lists the last', () => {
    const many = Array.from({ length: 200 }, (_, i) => ({ ...DOCUMENTS.rumour, id: `d${i}` }));
    const news = added(many);
    expect(news).toMatchObject({ title: '200 documents added', about: null, says: ['The last 20:'] });
    expect(news?.list).toHaveLength(20);
    expect(news?.list[0]).toEqual({ line: '5 January 2022 · d199', about: { type: 'document', id: 'd199' } });
  });
  it('is none where none came in', () => expect(added([])).toBeNull());
});
