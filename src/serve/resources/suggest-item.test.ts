import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { asked } from '../../../test/resource-desk.js';
import { documentsOf, TODAY } from '../../keep/index.js';
import { suggestItem } from './suggest-item.js';

const desk = ledgerDesk();

describe('a suggestion', () => {
  it('is made of words of a document, and can be sent back as it is', async () => {
    const ledger = await desk.ledger();
    const [document] = await documentsOf(ledger.store.db, TODAY);
    const params = { id: document?.id ?? '' };
    const words = 'The weather was fine. Envoys of Norway and Iceland met in Reykjavik on 12 May 2021';
    const query = { start: '22', end: String(words.length) };
    expect(await asked(suggestItem, ledger, { params, query })).toMatchObject({
      passage: { start: 22, quote: words.slice(22) },
      items: [{ kind: 'encounter', parties: ['NOR', 'ISL'], when: '2021-05-12', evidence: [{ start: 22 }] }],
      actors: ['NOR', 'ISL'],
      dates: ['2021-05-12'],
    });
  });
  it('is refused of no document and of no words', async () => {
    const ledger = await desk.ledger();
    const query = { start: '0', end: '5' };
    await expect(asked(suggestItem, ledger, { params: { id: 'nothing' }, query })).rejects.toThrow('nothing');
    const [document] = await documentsOf(ledger.store.db, TODAY);
    const params = { id: document?.id ?? '' };
    await expect(asked(suggestItem, ledger, { params, query: { start: '5', end: '5' } })).rejects.toThrow(
      'are no words',
    );
    await expect(asked(suggestItem, ledger, { params, query: { start: 'x', end: '5' } })).rejects.toThrow(
      'query.start',
    );
  });
});
