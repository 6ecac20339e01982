import { describe, expect, it } from 'vitest';
import { codPages, pageAs } from '../../../test/cod-pages.js';
import { width } from '../width.js';
import { renderParty } from './party.js';

const page = codPages();
const shown = async (typed: string, columns = 80): Promise<string> =>
  renderParty(await pageAs('party', page(typed)), { width: columns, colour: false });

describe('a party', () => {
  it('is a state with its people, its encounters and what it promised', async () => {
    const text = await shown('Iceland');
    expect(text).toMatch(/^Iceland\n\n {5}4 encounters/);
    expect(text).toContain('People: Einar Falk (3)\n');
    expect(text).toContain('2023 │ ○ 1');
    expect(text).toMatch(
      /Promised\n─+\n10 June 2020 +Geneva plan\n +2 promises: 1 fulfilled and 1 reversed\n/,
    );
    expect(text).toContain('All of it, with ids: dragoman timeline --party ISL\n');
  });
  it('is a person with what it wanted, and its state', async () => {
    const text = await shown('Einar Falk');
    expect(text).toMatch(/^Einar Falk · Iceland\n/);
    expect(text).toMatch(
      /Said and wanted\n─+\n2022 │ said 7 July +Einar Falk wants the patrols of Norway to end ▪/,
    );
    expect(text).toContain('--party "ISL:Einar Falk"');
  });
  it('has offices with their days, and says which nobody verified', async () => {
    const found = await pageAs('party', page('Einar Falk'));
    const offices = [
      { office: 'president', from: '2017-01-20', to: '2021-01-20', verified: true },
      { office: 'premier', from: '2025-01', to: '', verified: false },
    ];
    expect(renderParty({ ...found, offices }, { width: 80, colour: false })).toContain(
      'President, 20 January 2017 – 20 January 2021\nPremier, since January 2025 (not verified)\n',
    );
  });
  it.each([88, 40, 30])('keeps within %i columns', async (columns) =>
    expect((await shown('Norway', columns)).split('\n').filter((line) => width(line) > columns)).toEqual([]),
  );
});
