import { describe, expect, it } from 'vitest';
import { codPages, pageAs } from '../../../test/cod-pages.js';
import { sampleEntry } from '../../../test/sample-export.js';
import type { Entry } from '../../record/index.js';
import { penFor } from '../pen.js';
import { width } from '../width.js';
import { briefRows, titleOf } from './brief-rows.js';

const page = codPages();
const summits = async (): Promise<readonly Entry[]> => (await pageAs('overview', page(''))).overview.summits;

describe('the title of an entry', () => {
  it('is that of the row that it is the fact of, before others that tell it', async () => {
    const [geneva, oslo] = await summits();
    if (!geneva || !oslo) throw new Error('the years have summits');
    expect(titleOf(geneva)).toBe('Ingrid Solheim and Einar Falk adopted the plan in Geneva on 10 June 2020');
    const told = oslo.reports.map((report) => {
      const { row } = report.document;
      return row
        ? { ...report, document: { ...report.document, row: { ...row, fact: 'meetings/2020-geneva' } } }
        : report;
    });
    expect(titleOf({ ...geneva, reports: [...told, ...geneva.reports] })).toBe(titleOf(geneva));
    expect(titleOf({ ...geneva, reports: told })).toBe(titleOf(oslo));
  });
  it('is a line of its slots where no row tells it, with words where these say little', () => {
    expect(titleOf(sampleEntry('e-talks'))).toBe('Norway and Iceland: met, Reykjavik');
    expect(titleOf(sampleEntry('e-wish'))).toMatch(/^Iceland: demands · .+ “Iceland demands an end to night/);
  });
});

describe('brief rows', () => {
  it('have the year where it opens, the day, the title, and the sources as a bar', async () =>
    expect(briefRows(await summits(), penFor({ width: 80, colour: false }))).toEqual([
      '2020 │ 10 June            Ingrid Solheim and Einar Falk adopted the plan in',
      '     │                      Geneva on 10 June 2020 ▪',
      '2022 │ 5 May              Ingrid Solheim received Aino Laine in Oslo on 5 May',
      '     │                      2022 ▪',
      '2024 │ 1 September        Ingrid Solheim and Einar Falk met again in Turku on',
      '     │                      1 September 2024 ▪',
    ]));
  it.each([88, 60, 40, 25])('keep within %i columns', async (columns) => {
    const rows = briefRows(await summits(), penFor({ width: columns, colour: false }));
    expect(rows.filter((row) => width(row) > columns)).toEqual([]);
  });
});
