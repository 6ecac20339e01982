import { expect, it } from 'vitest';
import { ledgerDesk } from '../test/ledger-desk.js';
import { cardOf, dossierPaper, titleOf } from './dossier-card.js';

const desk = ledgerDesk();
const CARD = { name: 'copy', title: 'The cod banks', parties: ['NOR', 'ISL'], documents: 3, entries: 5 };

it('shows what a dossier is and how much it holds, under the name by which it was opened', async () => {
  const card = await cardOf(await desk.ledger(), 'copy');
  expect(card).toEqual({ ...CARD, changed: expect.stringMatching(/^2022-01-05T12:00/) });
});
it('shows until when it knows, and what waits for a person', async () =>
  expect(await dossierPaper(await desk.ledger(), 'copy')).toMatchObject({
    ...CARD,
    end: 16,
    knownUntil: '2021-12-30',
    review: { merge: 0, contradiction: 1, doubt: 1 },
  }));
it.each([
  ['iran-2015', 'Iran 2015'],
  ['korea', 'Korea'],
])('calls %s "%s"', (name, title) => expect(titleOf(name)).toBe(title));
