import { expect, it } from 'vitest';
import { opened } from '../../../test/ledger-process.js';
import { describeEachStore } from '../../../test/stores.js';
import { forecastOn, WHALING } from '../../../test/whaling.js';
import { noteForecasts, resolveQuestion } from '../book.js';
import { TODAY, type View } from '../view.js';
import { bookOf } from './forecasts.js';

describeEachStore('the book as a view sees it', (desk) => {
  const filled = async () => {
    const ledger = await opened(await desk.open());
    await noteForecasts(ledger, WHALING, [
      forecastOn('q1', { day: '2022-03-01', probability: 0.3 }),
      forecastOn('q1', { day: '2022-01-04' }),
    ]);
    await noteForecasts(ledger, { ...WHALING, id: 'q2' }, []);
    await resolveQuestion(ledger, { question: 'q1', outcome: 'yes', day: '2022-05-10', items: [] });
    await resolveQuestion(ledger, { question: 'q2', outcome: 'unresolvable', day: null, items: [] });
    return ledger.store.db;
  };
  const known = (day: string): View => ({ known: day, seq: null });

  it('knows nothing that stands from a later day', async () => {
    const db = await filled();
    const seen = async (day: string) => {
      const [entry] = await bookOf(db, known(day));
      return [entry?.forecasts.map(({ day }) => day), entry?.resolution?.outcome ?? null];
    };
    expect(await seen('2022-01-03')).toEqual([[], null]);
    expect(await seen('2022-01-04')).toEqual([['2022-01-04'], null]);
    expect(await seen('2022-05-09')).toEqual([['2022-01-04', '2022-03-01'], null]);
    expect(await seen('2022-05-10')).toEqual([['2022-01-04', '2022-03-01'], 'yes']);
  });

  it('knows nothing that was written down later', async () => {
    const db = await filled();
    const upTo = (seq: number) => bookOf(db, { ...TODAY, seq });
    expect(await upTo(1)).toEqual([]);
    expect(await upTo(3)).toMatchObject([
      { seq: 2, recorded: '2020-01-02', forecasts: [{ day: '2022-03-01' }] },
    ]);
    expect((await upTo(5)).map(({ question }) => question.id)).toEqual(['q1', 'q2']);
    expect((await upTo(5))[0]?.resolution).toBeNull();
  });

  it('says of what nobody can decide when that was written down', async () => {
    const db = await filled();
    const outcome = async (day: string) => (await bookOf(db, known(day)))[1]?.resolution?.outcome;
    expect(await outcome('2020-01-01')).toBeUndefined();
    expect(await outcome('2020-01-02')).toBe('unresolvable');
  });

  it('holds single questions', async () => {
    const db = await filled();
    expect((await bookOf(db, TODAY, ['q2'])).map(({ question }) => question.id)).toEqual(['q2']);
    expect(await bookOf(db, TODAY, ['q3'])).toEqual([]);
    expect(await bookOf(db, TODAY, [])).toEqual([]);
  });
});
