import { describe, expect, it } from 'vitest';
import { codPages, pageAs } from '../../../test/cod-pages.js';
import { width } from '../width.js';
import { renderAgreement } from './agreement.js';

const page = codPages();
const shown = async (columns = 80, today = '2025-12-31'): Promise<string> =>
  renderAgreement(await pageAs('agreement', page('Geneva plan', { today })), {
    width: columns,
    colour: false,
  });

describe('an agreement', () => {
  it('says where it was adopted, by whom, and how its promises stand', async () =>
    expect(await shown()).toMatch(
      /^Geneva plan\n10 June 2020, Geneva · Ingrid Solheim and Einar Falk\nadopted at: Ingrid Solheim and Einar Falk adopted the plan in Geneva on 10\n {2}June 2020\n.+encounter.+\n\nPromises\n─+\n3 promises: 1 fulfilled and 1 reversed; of 1 nothing is told; 1 overdue\.\n/,
    ));
  it('lists promises by side, numbered in their order', async () => {
    const text = await shown();
    expect(text).toMatch(/\nNorway\n 1 {2}Norway is to open four harbours/);
    expect(text).toMatch(/\nIceland\n 2 {2}Iceland is to end/);
    expect(text).toMatch(/\nNorway and Iceland\n 3 {2}Both are to share/);
    expect(text).toContain('    Reversed, since 10 June 2020, says geneva-2.example\n');
  });
  it('says what is overdue on the day that it is looked at', async () => {
    expect(await shown()).toContain('What became of it is not told · due December 2020, overdue');
    expect(await shown(80, '2020-12-31')).not.toContain('overdue');
  });
  it.each([88, 40, 30])('keeps within %i columns', async (columns) =>
    expect((await shown(columns)).split('\n').filter((line) => width(line) > columns)).toEqual([]),
  );
});
