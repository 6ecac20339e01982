import { expect, it } from 'vitest';
import { faultsOf, logOf } from '../../test/ledger-checked.js';
import { opened } from '../../test/ledger-process.js';
import { describeEachStore } from '../../test/stores.js';
import { forecastOn, WHALING } from '../../test/whaling.js';
import type { Resolution } from '../record/index.js';
import { bookOf } from './ask/forecasts.js';
import { noteForecasts, resolveQuestion, takeBack } from './book.js';
import { TODAY } from './view.js';

const BY_ANNA = forecastOn('q1');
const RESOLVED: Resolution = { question: 'q1', outcome: 'no', day: '2022-05-31', items: [] };

describeEachStore('the book of forecasts', (desk) => {
  const begun = async () => opened(await desk.open());
  const kinds = async (ledger: Awaited<ReturnType<typeof begun>>) =>
    (await logOf(ledger)).slice(1).map(({ what }) => what.kind);

  it('holds a question once, however often something is said of it', async () => {
    const ledger = await begun();
    await noteForecasts(ledger, WHALING, [BY_ANNA]);
    await noteForecasts(ledger, WHALING, [forecastOn('q1', { probability: 0.3, day: '2022-02-01' })]);
    expect(await kinds(ledger)).toEqual(['question.asked', 'forecast.made', 'forecast.made']);
    const [entry] = await bookOf(ledger.store.db, TODAY);
    expect(entry?.question).toEqual(WHALING);
    expect(entry?.forecasts.map(({ probability }) => probability)).toEqual([0.12, 0.3]);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('takes no forecast without a rule and a day, and none that is certain', async () => {
    const ledger = await begun();
    await expect(noteForecasts(ledger, { ...WHALING, rule: '' }, [BY_ANNA])).rejects.toThrow('rule');
    const { to, ...endless } = WHALING;
    await expect(noteForecasts(ledger, endless as typeof WHALING, [BY_ANNA])).rejects.toThrow('to:');
    await expect(noteForecasts(ledger, WHALING, [{ ...BY_ANNA, day: 'soon' }])).rejects.toThrow('day');
    for (const probability of [0, 1, -0.1, Number.NaN])
      await expect(noteForecasts(ledger, WHALING, [{ ...BY_ANNA, probability }])).rejects.toMatchObject({
        code: 'wrong-slots',
      });
    await expect(noteForecasts(ledger, WHALING, [{ ...BY_ANNA, why: 'a\0b' }])).rejects.toThrow('NUL');
    expect(await kinds(ledger)).toEqual([]);
  });

  it('resolves a question once, until that is taken back', async () => {
    const ledger = await begun();
    await expect(resolveQuestion(ledger, RESOLVED)).rejects.toThrow('"q1" is not in the book');
    await noteForecasts(ledger, WHALING, [BY_ANNA]);
    await expect(resolveQuestion(ledger, { ...RESOLVED, items: ['x'] })).rejects.toThrow('"x" is no item');
    const { seq } = await resolveQuestion(ledger, RESOLVED, 'nobody came');
    await expect(resolveQuestion(ledger, RESOLVED)).rejects.toMatchObject({ code: 'decided' });
    await expect(noteForecasts(ledger, WHALING, [BY_ANNA])).rejects.toThrow(
      'was resolved already (no, by tester',
    );
    expect((await bookOf(ledger.store.db, TODAY))[0]?.resolution).toMatchObject({
      ...RESOLVED,
      because: 'nobody came',
    });
    await takeBack(ledger, seq, 'too early');
    expect((await bookOf(ledger.store.db, TODAY))[0]?.resolution).toBeNull();
    await expect(takeBack(ledger, seq)).rejects.toThrow('it was undone already');
    await resolveQuestion(ledger, RESOLVED);
    expect(await faultsOf(ledger)).toEqual([]);
  });

  it('forgets a forecast that was taken back, but not for those who ask what it said before', async () => {
    const ledger = await begun();
    const seq = (await noteForecasts(ledger, WHALING, [BY_ANNA])).at(-1)?.seq ?? 0;
    await takeBack(ledger, seq);
    const forecasts = async (view = TODAY) => (await bookOf(ledger.store.db, view))[0]?.forecasts.length;
    expect(await forecasts()).toBe(0);
    expect(await forecasts({ ...TODAY, seq })).toBe(1);
    expect(await faultsOf(ledger)).toEqual([]);
  });
});
