import { expect, it } from 'vitest';
import { ledgerDesk } from '../test/ledger-desk.js';
import { exportedFrom } from './exporting.js';
import { TODAY } from './keep/index.js';

const desk = ledgerDesk();

it('is all that a view sees, with texts where a format reads them', async () => {
  const ledger = await desk.ledger();
  const lean = await exportedFrom(ledger, TODAY, { readsTexts: false });
  expect(lean).toMatchObject({ dossier: { name: 'cod-banks' }, asOf: null });
  expect(lean.madeBy).toMatch(/^dragoman\/\d/);
  expect([lean.documents.length, lean.entries.length, lean.outlets.length]).toEqual([3, 5, 3]);
  expect(lean.documents.some((document) => 'text' in document)).toBe(false);
  const { documents } = await exportedFrom(ledger, TODAY, { readsTexts: true });
  expect(documents.map(({ text }) => (text ?? '').length > 10)).toEqual([true, true, true]);
});
it('may be what the world knew on a day, and a part of it', async () => {
  const ledger = await desk.ledger();
  const seen = { known: '2021-06-01', seq: null };
  const { asOf, entries, documents } = await exportedFrom(ledger, seen, {
    filter: { kinds: ['obstacle'] },
    readsTexts: false,
  });
  expect([asOf, documents.length]).toEqual(['2021-06-01', 1]);
  expect(entries.map(({ slots }) => slots.kind)).toEqual(['obstacle']);
});
