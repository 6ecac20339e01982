import { describe, expect, it } from 'vitest';
import { codPages, pageAs } from '../../../test/cod-pages.js';
import { statedPromises } from './stated.js';

const page = codPages();
const promises = async () => (await pageAs('agreement', page('Geneva plan'))).promises;

describe('promises as they stand', () => {
  it('have their sentence, their state, since when, and who says so', async () => {
    const [harbours, patrols] = statedPromises(await promises(), '2025-12-31');
    expect(harbours).toMatchObject({
      says: 'Norway is to open four harbours to trawlers by the end of 2020.',
      state: null,
      since: null,
      word: [],
    });
    expect(patrols).toMatchObject({ state: 'reversed', since: '2020-06-10', overdue: false });
    expect(patrols?.word.map(({ document }) => document.outlet)).toEqual(['geneva-2.example']);
  });
  it('are overdue from the day after their last one, unless they are settled', async () => {
    const all = await promises();
    const overdue = (today: string): boolean[] =>
      statedPromises(all, today).map((promise) => promise.overdue);
    expect(overdue('2020-12-31')).toEqual([false, false, false]);
    expect(overdue('2021-01-01')).toEqual([true, false, false]);
    const kept = all.map((entry) => ({
      ...entry,
      slots: { ...entry.slots, state: 'fulfilled' } as (typeof entry)['slots'],
    }));
    expect(statedPromises(kept, '2021-01-01').some((promise) => promise.overdue)).toBe(false);
  });
  it('are commitments alone', async () => {
    const { summits } = (await pageAs('overview', page(''))).overview;
    expect(statedPromises(summits, '2025-12-31')).toEqual([]);
  });
});
