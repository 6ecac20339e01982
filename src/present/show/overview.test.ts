import { describe, expect, it } from 'vitest';
import { codPages, pageAs } from '../../../test/cod-pages.js';
import { width } from '../width.js';
import { renderOverview } from './overview.js';

const page = codPages();
const PAUSE = { from: '2020-07-01', to: '2024-08-31' };
const shown = async (filter = {}, columns = 80): Promise<string> =>
  renderOverview(await pageAs('overview', page('', { filter })), { width: columns, colour: false });

describe('the overview', () => {
  it('says what the dossier is of, how much it holds, and what of it nobody checked', async () =>
    expect(await shown()).toMatch(
      /^The cod banks\nNorway, Iceland · 2 March 2019 – 1 September 2024\nfrom 13 rows of tables of 13 outlets\n\n {5}5 encounters {10}1 not verified\n/,
    ));
  it('says when leaders met, anybody met, and nobody did', async () => {
    const text = await shown();
    expect(text).toContain('leaders   met 2 times, last on 1 September 2024, Turku (15 months ago)');
    expect(text).toContain('10 June 2020 to 1\n            September 2024 (4 years and 2 months)');
  });
  it('draws the years, lists meetings of leaders, agreements, what came last, and what is to be reviewed', async () => {
    const text = await shown();
    expect(text).toContain('2021 │                                     │ ▪▪ 2\n');
    expect(text).toContain('2022 │ 5 May ');
    expect(text).toMatch(/10 June 2020 +Geneva plan, Geneva\n +3 promises: 1 fulfilled and 1 reversed; of 1/);
    expect(text).toMatch(/The last things\n─+\n2021/);
    expect(text).toContain('2 doubtful items: dragoman review');
  });
  it('of a stretch makes a pause visible', async () => {
    const text = await shown(PAUSE);
    expect(text).toMatch(/^The cod banks · 1 July 2020 – 31 August 2024\n/);
    expect(text.replace(/\n +/g, ' ')).toContain(
      'no meeting of the leaders of Norway and Iceland in these days; the last was on 10 June 2020, Geneva; the next was on 1 September 2024, Turku',
    );
    expect(text).toContain('2020 │                                     │\n2021 │');
    expect(text).toContain('Encounters\n');
    expect(text).toMatch(/in Oslo in May 2023\n.+\(not verified\)\n/);
    expect(text).not.toContain('Meetings of leaders');
    expect(text).toContain('dragoman timeline --from 2020-07-01 --to 2024-08-31');
  });
  it('says so where nothing fits', async () =>
    expect(await shown({ from: '1990-01-01', to: '1990-12-31' })).toContain(
      'Nothing in the ledger fits this.',
    ));
  it.each([88, 60, 40, 30])('keeps within %i columns', async (columns) => {
    const lines = [...(await shown({}, columns)).split('\n'), ...(await shown(PAUSE, columns)).split('\n')];
    expect(lines.filter((line) => width(line) > columns)).toEqual([]);
  });
});
