import { describe, expect, it } from 'vitest';
import { codPages, pageAs } from '../../../test/cod-pages.js';
import { renderMeeting } from './meeting.js';

const page = codPages();
const shown = async (typed: string): Promise<string> =>
  renderMeeting(await pageAs('entry', page(typed)), { width: 80, colour: false });

describe('an entry', () => {
  it('of an encounter shows what was agreed and what followed, after its evidence', async () => {
    const text = await shown('2020-geneva');
    expect(text).toMatch(/\nReports\n─+\n\[1\] 10 June 2020/);
    expect(text).toMatch(/\nWhat was agreed\n─+\nNorway\n 1 {2}Norway is to open/);
    expect(text).toMatch(/\nThe next encounters of the same sides\n─+\n2023 │ May/);
    expect(await shown('2022-oslo')).toMatch(
      /three months after it\n─+\n2022 │ 6 June +Norway and Finland signed a pact/,
    );
  });
  it('of another kind is as "entry" shows it', async () =>
    expect(await shown('geneva-1')).not.toContain('What was agreed'));
});
