import { describe, expect, it } from 'vitest';
import { ALL, opened, PROCESS, strollingClock, tell } from '../test/ledger-process.js';
import { describeEachStore } from '../test/stores.js';
import { forecastOn, WHALING } from '../test/whaling.js';
import { decide, type Ledger, noteForecasts, TODAY, timeline } from './keep/index.js';
import { questionNamed, recentNews } from './news.js';

describeEachStore('news of a ledger', (desk) => {
  const begun = async (now = strollingClock()): Promise<Ledger> => opened(await desk.open({ now }));
  const stopped = () => '2022-01-01T09:30:00.000Z';
  const summit = async (ledger: Ledger) =>
    (await timeline(ledger.store.db, TODAY, { kinds: ['encounter'] })).rows[0];

  it('are told hour by hour, the latest first, under names that stay', async () => {
    const ledger = await begun();
    await tell(ledger, ['announced']);
    const before = await recentNews(ledger, {}, 50);
    await tell(ledger, ['wire', 'recalled']);
    const { items, updated, seal } = await recentNews(ledger, {}, 50);
    expect(updated).toBe(items[0]?.last);
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    const moments = items.map(({ last }) => last);
    expect([...moments].sort().reverse()).toEqual(moments);
    expect(items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['new', 'changed', 'documents']));
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    expect(items).toEqual(expect.arrayContaining([...before.items]));
    expect((await recentNews(ledger, {}, 2)).items).toEqual(items.slice(0, 2));
  });

  it('tell what one hour came to, however often an entry was touched in it', async () => {
    const ledger = await begun(stopped);
    await tell(ledger, ['announced', 'wire', 'recalled', 'repeated', 'aftermath']);
    const { items } = await recentNews(ledger, {}, 50);
    const [meeting, ...others] = items.filter(({ title }) => title.includes('met, Geneva'));
    expect(others).toEqual([]);
    expect(meeting).toMatchObject({ kind: 'new', by: ['tester'] });
    expect(meeting?.passages).toHaveLength(3);
    const texts = Object.values(PROCESS).map(({ document }) => document.text.replace(/\s+/g, ' '));
    for (const { quote } of meeting?.passages ?? [])
      expect(texts.some((text) => text.includes(quote.slice(1, -1)))).toBe(true);
  });

  it('are narrowed to a party', async () => {
    const ledger = await begun(stopped);
    await tell(ledger, ALL);
    const titles = (await recentNews(ledger, { party: 'FIN' }, 50)).items.map(({ title }) => title);
    expect(titles).toEqual(['Finland and Norway: moved closer (2021)']);
  });

  it('tell what a person mended or rejected, and why', async () => {
    const ledger = await begun();
    await tell(ledger, ['wire']);
    const item = (await summit(ledger))?.reports[0]?.item.id ?? '';
    await decide(
      ledger,
      { kind: 'correct', item, slots: { where: 'Lausanne' } },
      { because: 'the hosts say so' },
    );
    const [corrected] = (await recentNews(ledger, {}, 1)).items;
    expect(corrected?.title).toMatch(/^Corrected: .*Lausanne/);
    expect(corrected?.says).toEqual(
      expect.arrayContaining(['where: Geneva → Lausanne', 'Because: the hosts say so']),
    );
    await decide(ledger, { kind: 'reject', item });
    expect((await recentNews(ledger, {}, 1)).items[0]).toMatchObject({
      kind: 'gone',
      says: ['A person rejected what it rested on.'],
    });
  });

  it('tell what is said in the book, and are narrowed to a question', async () => {
    const ledger = await begun();
    await tell(ledger, ['wire', 'aftermath']);
    const question = { ...WHALING, from: '2021-06-01', to: '2021-06-30' };
    await noteForecasts(ledger, question, [forecastOn('q1')]);
    const asked = await questionNamed(ledger, 'q1');
    const { items } = await recentNews(ledger, { question: asked }, 50);
    expect(items.map(({ kind }) => kind)).toEqual(['forecasts', 'new']);
    expect(items[0]?.says).toContain('It was asked.');
    expect(items[1]?.title).toMatch(/met, Geneva/);
    await expect(questionNamed(ledger, 'q2')).rejects.toMatchObject({ code: 'not-found' });
  });

  describe('of a dossier in which nothing was written yet', () => {
    it('are none, since it was opened', async () => {
      const ledger = await begun(stopped);
      expect(await recentNews(ledger, {}, 50)).toMatchObject({ items: [], updated: stopped() });
    });
  });
});
