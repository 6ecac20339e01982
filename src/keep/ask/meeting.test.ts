import { expect, it } from 'vitest';
import { codYears } from '../../../test/cod-years.js';
import { describeEachStore } from '../../../test/stores.js';
import { TODAY } from '../view.js';
import { meetingOf } from './meeting.js';
import { timeline } from './timeline.js';

describeEachStore('a meeting', (desk) => {
  it('has what was agreed at it, the next of its sides, and what they did after it', async () => {
    const { store } = await codYears(await desk.open());
    const { rows } = await timeline(store.db, TODAY, { kinds: ['encounter'] });
    const [bergen, geneva, oslo] = rows;
    if (!bergen || !geneva || !oslo) throw new Error('the years have meetings');
    const found = await meetingOf(store, TODAY, geneva);
    expect(found.promises).toHaveLength(3);
    expect(found.next.map(({ first }) => first)).toEqual(['2023-05-01', '2024-09-01']);
    expect(found.after).toEqual([]);
    expect((await meetingOf(store, TODAY, oslo)).after.map(({ slots }) => slots.kind)).toEqual(['alignment']);
    expect((await meetingOf(store, TODAY, bergen)).promises).toEqual([]);
  });
});
