import { expect, it } from 'vitest';
import { opened, strollingClock, tell } from '../test/ledger-process.js';
import { describeEachStore } from '../test/stores.js';
import { answerOn } from '../test/whaling.js';
import type { Asking } from './asking.js';
import { bookPage, historyPage, scoresPage } from './book-pages.js';
import { forecastBy } from './forecasting.js';
import { bookOf, TODAY } from './keep/index.js';
import { resolveByRecord } from './resolving.js';

const ASKED = 'Will Norway and Iceland leaders meet before 2021-07-01?';
const on = (today: string): Asking => ({ view: { known: today, seq: null }, today, seenFrom: '' });

describeEachStore('pages of the book', (desk) => {
  const filled = async () => {
    const ledger = await opened(await desk.open({ now: strollingClock() }));
    await tell(ledger);
    const { question } = await forecastBy(
      ledger,
      ASKED,
      { probability: 0.12, why: 'they do not speak' },
      on('2021-05-01'),
      async (question) => answerOn(question, { asOf: '2021-05-01' }),
    );
    return { ledger, id: question.id };
  };

  it('list what stands, and what the record has told since', async () => {
    const { ledger } = await filled();
    const page = await bookPage(ledger, on('2021-06-20'));
    expect(page.lines.map(({ state }) => state)).toEqual(['open']);
    expect(page.lines[0]?.standing).toMatchObject([
      { forecast: { who: 'dragoman' }, age: { days: 50, isStale: true } },
      { forecast: { who: 'base rate' }, age: { days: 50, isStale: true } },
    ]);
    const fresh = await bookPage(ledger, on('2021-05-02'));
    expect(fresh.lines[0]?.standing.some(({ age }) => age.isStale)).toBe(false);
  });

  it('show one question with the words that decided it', async () => {
    const { ledger, id } = await filled();
    await resolveByRecord(ledger, await bookOf(ledger.store.db, TODAY), on('2021-08-01'));
    const page = await historyPage(ledger, id, on('2021-08-01'));
    expect(page?.line.entry.resolution?.outcome).toBe('yes');
    expect(page?.passages.length).toBe(page?.line.entry.resolution?.items.length);
    expect(page?.passages[0]?.quote).toMatch(/Geneva/);
    expect(await historyPage(ledger, 'no-such', on('2021-08-01'))).toBeNull();
  });

  it('score what was decided, against the base rate', async () => {
    const { ledger } = await filled();
    expect(await scoresPage(ledger, on('2021-08-01'))).toMatchObject({ counts: { open: 1 }, board: [] });
    await resolveByRecord(ledger, await bookOf(ledger.store.db, TODAY), on('2021-08-01'));
    const { counts, board, calibrations } = await scoresPage(ledger, on('2021-08-01'));
    expect(counts).toEqual({ yes: 1, no: 0, unresolvable: 0, open: 0 });
    expect(board.map(({ who }) => who)).toEqual(['dragoman', 'base rate']);
    expect(board[0]).toMatchObject({ questions: 1, days: 40 });
    expect(calibrations).toHaveLength(2);
  });
});
