import { expect, it } from 'vitest';
import { codYears } from '../test/cod-years.js';
import { describeEachStore } from '../test/stores.js';
import { PROGRAM } from './forecasting.js';
import { noteForecasts, TODAY } from './keep/index.js';
import { nextTwelveMonths, outlook } from './outlook.js';
import { outlookCourse } from './outlook-course.js';

const now = (): string => '2026-01-01T12:00:00.000Z';

describeEachStore('the course of the outlook', (desk) => {
  it('is what the program says as of the first of each month and today, as it was known then', async () => {
    const ledger = await codYears(await desk.open({ now }));
    const { course } = await outlookCourse(ledger, { view: TODAY, today: '2021-06-15' });
    expect(course.length).toBe(25);
    expect([course[0]?.day, course.at(-2)?.day, course.at(-1)?.day]).toEqual([
      '2019-07-01',
      '2021-06-01',
      '2021-06-15',
    ]);
    const day = course[12]?.day ?? '';
    const then = await outlook(ledger, { view: { known: day, seq: null }, today: day });
    expect(course[12]?.probability).toBe(then.answer?.probability);
    expect(course[12]?.interval).toEqual(then.answer?.interval);
  }, 60_000);

  it('is what the program wrote into the book of an open question', async () => {
    const ledger = await codYears(await desk.open({ now }));
    const model = { kind: 'model', who: PROGRAM, why: 'the rate' } as const;
    await noteForecasts(ledger, nextTwelveMonths(['ISL', 'NOR'], '2025-12-01'), [
      { ...model, day: '2025-12-01', probability: 0.2 },
      { ...model, day: '2026-01-01', probability: 0.3 },
    ]);
    const { course, change } = await outlookCourse(ledger, { view: TODAY, today: '2026-01-01' });
    expect(course).toEqual([
      { day: '2025-12-01', probability: 0.2, interval: null },
      { day: '2026-01-01', probability: 0.3, interval: null },
    ]);
    expect(change).toEqual({
      from: { day: '2025-12-01', probability: 0.2 },
      to: { day: '2026-01-01', probability: 0.3 },
      moved: [],
    });
  });
});
