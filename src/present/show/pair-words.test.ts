import { describe, expect, it } from 'vitest';
import { codPages, pageAs } from '../../../test/cod-pages.js';
import { penFor } from '../pen.js';
import { pairRows } from './pair-words.js';

const page = codPages();
const said = async (from?: string, to?: string, today = '2025-12-31'): Promise<string> => {
  const filter = { ...(from && { from }), ...(to && { to }) };
  const { pairs } = await pageAs('overview', page('', { filter, today }));
  const stretch = { from: from ?? null, to: to ?? null };
  const pen = penFor({ width: 88, colour: false });
  return pairs
    .flatMap((pair) => pairRows(pair, stretch, today, pen))
    .join(' ')
    .replace(/ +/g, ' ');
};

describe('how two sides met', () => {
  it('over all days: how often, when last, and how long ago', async () =>
    expect(await said()).toBe(
      'Norway and Iceland leaders met 2 times, last on 1 September 2024, Turku (15 months ago) any level 3 contacts, the last on 1 September 2024, Turku (15 months ago) silence 2 March 2019 to 10 June 2020 (15 months); 10 June 2020 to 1 September 2024 (4 years and 2 months); since 1 September 2024 (15 months)',
    ));
  it('within a stretch: the meeting before it and the next after it', async () => {
    expect(await said('2020-07-01', '2021-12-31')).toBe(
      'Norway and Iceland leaders no meeting of the leaders of Norway and Iceland in these days; the last was on 10 June 2020, Geneva; the next was on 1 September 2024, Turku any level no contact in these days silence 10 June 2020 to 1 September 2024 (4 years and 2 months)',
    );
    expect(await said('2020-01-01', '2021-12-31')).toContain(
      'leaders met once in these days, last on 10 June 2020, Geneva; the next was on 1 September 2024, Turku any level 1 contact in these days',
    );
  });
  it('says that leaders are not known to have met', async () =>
    expect(
      pairRows(
        {
          pair: ['NOR', 'FIN'],
          contacts: 0,
          leaders: 0,
          last: null,
          lastOfLeaders: null,
          leadersBefore: null,
          leadersAfter: null,
          silences: [],
        },
        { from: null, to: '2020-01-01' },
        '2026-01-01',
        penFor({ width: 80, colour: false }),
      ),
    ).toEqual([
      'Norway and Finland',
      '  leaders   no meeting of the leaders is known',
      '  any level no contact in these days',
    ]));
  it('says that none is known after it', async () =>
    expect(await said('2024-10-01', '2025-06-30')).toContain(
      'in these days; the last was on 1 September 2024, Turku; no later one is known',
    ));
});
