import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { documentOf, documentsOf, type Hit, search, TODAY } from '../../keep/index.js';
import type { ItemKind } from '../../record/index.js';
import { documentHit, entryHit } from './search-data.js';

const desk = ledgerDesk();
const found = async (word: string, kind: ItemKind): Promise<Hit> => {
  const [hit] = await search(
    (await desk.ledger()).store,
    TODAY,
    { all: [word], none: [] },
    { kinds: [kind] },
  );
  if (!hit) throw new Error('nothing was found');
  return hit;
};

describe('an entry that was found', () => {
  it('says where the words stand in the passages of the report', async () => {
    const hit = await found('patrols', 'obstacle');
    const { marks, entry, item } = entryHit(hit, { all: ['patrol', 'divided'], none: [] });
    const passages = entry.reports.find((report) => report.item.id === item)?.item.evidence ?? [];
    const words = marks.map(({ passage, start, end }) => passages[passage ?? -1]?.quote.slice(start, end));
    expect(words).toEqual(['divided', 'patrols']);
  });
  it('marks them in what a row of a table says as well', async () => {
    const hit = await found('harbours', 'commitment');
    const row = { table: 'talks', id: 'one', fact: 'encounters/one', sources: [], verified: true };
    const reports = hit.entry.reports.map((report) => ({
      ...report,
      document: { ...report.document, row: { ...row, says: 'Its harbours were closed.' } },
    }));
    const { marks } = entryHit({ ...hit, entry: { ...hit.entry, reports } }, { all: ['harbour'], none: [] });
    expect(marks[0]).toEqual({ passage: null, start: 4, end: 12 });
    expect(marks[1]?.passage).toBe(0);
  });
});

describe('a document that was found', () => {
  const whole = async () => {
    const { db } = (await desk.ledger()).store;
    const [first] = await documentsOf(db, TODAY);
    const document = await documentOf(db, first?.id ?? '');
    if (!document) throw new Error('there is no document');
    return document;
  };
  it('comes without its text, with an exact excerpt in which the words are marked', async () => {
    const document = await whole();
    const text = `${'x '.repeat(200)}${document.text} 🎣${' Another plan.'.repeat(40)}`;
    const hit = documentHit({ ...document, text }, { all: ['plan'], none: [] });
    expect(hit).not.toHaveProperty('text');
    const { start = 0, end = 0, quote = '', marks = [] } = hit.excerpt ?? {};
    expect(text.slice(start, end)).toBe(quote);
    expect(quote.length).toBeLessThanOrEqual(361);
    expect(new Set(marks.map((mark) => quote.slice(mark.start, mark.end)))).toEqual(new Set(['plan']));
  });
  it('has an excerpt that does not cut a character in two', async () => {
    const document = await whole();
    for (let lead = 115; lead < 125; lead += 1) {
      const text = `🎣${'y'.repeat(lead)} plan`;
      const { excerpt } = documentHit({ ...document, text }, { all: ['plan'], none: [] });
      expect(excerpt?.quote ?? '\ud800').not.toMatch(/\p{Cs}/u);
    }
  });
  it('has none where the words stand in its title alone', async () =>
    expect(documentHit(await whole(), { all: ['submarine'], none: [] }).excerpt).toBeNull());
});
