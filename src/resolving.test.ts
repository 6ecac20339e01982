import { expect, it } from 'vitest';
import { opened, strollingClock, tell } from '../test/ledger-process.js';
import { describeEachStore } from '../test/stores.js';
import { answerOn } from '../test/whaling.js';
import type { Asking } from './asking.js';
import { forecastBy } from './forecasting.js';
import { bookOf, TODAY } from './keep/index.js';
import { decideByHand, resolutionsByRecord, resolveByRecord, resolveMeant } from './resolving.js';

const ASKED = 'Will Norway and Iceland leaders meet before 2021-07-01?';
const seenOn = (today: string): Asking => ({ view: { known: today, seq: null }, seenFrom: '', today });

describeEachStore('what became of a question', (desk) => {
  const asked = async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger);
    const own = { probability: 0.12, why: 'they do not speak' };
    const answering = async () => answerOn();
    const { question } = await forecastBy(ledger, ASKED, own, seenOn('2021-05-01'), answering);
    const inBook = () => bookOf(ledger.store.db, TODAY);
    return { ledger, question, inBook };
  };

  it('is told by the record, with the items that show it', async () => {
    const { ledger, question, inBook } = await asked();
    expect(await resolutionsByRecord(ledger, [question], seenOn('2021-06-09'))).toEqual([null]);
    const found = await resolveByRecord(ledger, await inBook(), seenOn('2021-08-01'));
    expect(found).toMatchObject([{ question: question.id, outcome: 'yes', day: '2021-06-10' }]);
    expect(found[0]?.items.length).toBeGreaterThan(0);
    expect((await inBook())[0]?.resolution).toMatchObject({ outcome: 'yes', by: 'tester' });
    const again = resolveMeant(ledger, question.id, seenOn('2021-08-01'));
    await expect(again).rejects.toThrow('is resolved already (yes)');
    expect((await resolveMeant(ledger, null, seenOn('2021-08-01'))).written).toEqual([]);
  });

  it('is said by a person, and taken back', async () => {
    const { ledger, question, inBook } = await asked();
    const decide = (outcome: 'yes' | 'no' | 'open' | 'unresolvable', day: string | null = null) =>
      decideByHand(ledger, question.id, { outcome, day, because: 'I was there' }, seenOn('2021-06-20'));
    await expect(decide('open')).rejects.toThrow('is open already');
    expect((await decide('yes', '2021-06-10')).resolution).toMatchObject({ day: '2021-06-10', items: [] });
    expect((await inBook())[0]?.resolution).toMatchObject({ outcome: 'yes', because: 'I was there' });
    await expect(decide('no')).rejects.toMatchObject({ code: 'decided' });
    expect((await decide('open')).resolution).toBeNull();
    expect((await decide('no')).resolution).toMatchObject({ day: '2021-06-20' });
    await decide('open');
    expect((await decide('unresolvable')).resolution).toMatchObject({ day: null });
  });

  it('is not said of days outside the window, nor of those to come', async () => {
    const { ledger, question } = await asked();
    for (const day of ['2021-04-30', '2021-07-01', '2021-06-21'])
      await expect(
        decideByHand(ledger, question.id, { outcome: 'yes', day, because: 'x' }, seenOn('2021-06-20')),
      ).rejects.toMatchObject({ code: 'bad-date' });
    const early = resolveMeant(ledger, question.id, seenOn('2021-06-09'));
    await expect(early).rejects.toMatchObject({ code: 'undecided' });
  });
});
