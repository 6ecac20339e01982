import { describe, expect, it } from 'vitest';
import { opened, strollingClock, tell } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { forecastOn, WHALING } from '../../../test/whaling.js';
import { noteForecasts } from '../../keep/index.js';
import { feedOf } from './feed-of.js';

const place = { origin: 'https://record.example', dossier: 'cod-banks', file: 'feed.atom' };

describeEachStore('a feed', (desk) => {
  const begun = async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger, ['announced', 'aftermath']);
    return ledger;
  };
  it('has names that last and leads to the desk of this server', async () => {
    const ledger = await begun();
    const feed = await feedOf(ledger, { limit: 50 }, place);
    expect(feed.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(feed.title).toBe('The cod banks');
    expect(feed.self).toBe('https://record.example/api/dossiers/cod-banks/feed.atom');
    const names = feed.items.map(feed.nameOf);
    expect(new Set([feed.id, ...names]).size).toBe(feed.items.length + 1);
    expect(feed.addressOf({ type: 'entry', id: 'a b/c' })).toBe(
      'https://record.example/d/cod-banks/entries/a%20b%2Fc',
    );
    expect(feed.addressOf({ type: 'question', id: 'q1' })).toBe(
      'https://record.example/d/cod-banks/forecasts/q1',
    );
    expect(feed.addressOf({ type: 'document', id: 'd1' })).toBe(
      'https://record.example/d/cod-banks/documents/d1',
    );
    await tell(ledger, ['wire']);
    const later = await feedOf(ledger, { limit: 50 }, { ...place, origin: 'http://127.0.0.1:4100' });
    expect(later.items.map(later.nameOf)).toEqual(expect.arrayContaining(names));
    expect(later.id).toBe(feed.id);
  });
  it('is of a party or of a question, under a name of its own', async () => {
    const ledger = await begun();
    await noteForecasts(ledger, WHALING, [forecastOn('q1')]);
    const party = await feedOf(ledger, { party: 'FIN', limit: 50 }, place);
    expect(party.title).toBe('The cod banks · Finland');
    expect(party.self).toMatch(/feed\.atom\?party=FIN$/);
    expect(party.items).toHaveLength(1);
    const question = await feedOf(ledger, { question: 'q1', limit: 50 }, place);
    expect(question.title).toBe('The cod banks · Will Norway and Iceland meet in May 2022?');
    expect(question.id).not.toBe(party.id);
  });
  describe('of what is not there', () => {
    it('is refused', async () => {
      const ledger = await begun();
      await expect(feedOf(ledger, { party: 'Finland', limit: 5 }, place)).rejects.toMatchObject({
        code: 'bad-name',
      });
      await expect(feedOf(ledger, { question: 'q9', limit: 5 }, place)).rejects.toMatchObject({
        code: 'not-found',
      });
    });
  });
});
