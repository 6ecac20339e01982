import { describe, expect, it } from 'vitest';
import { rowEntry } from '../../../test/row-entry.js';
import { sampleEntry } from '../../../test/sample-export.js';
import type { Report } from '../../record/index.js';
import { penFor } from '../pen.js';
import { width } from '../width.js';
import { isUnverified, rowLines, rowPlace } from './row.js';

const reportOf = async (verified = true): Promise<{ report: Report; text: string }> => {
  const { entry, text } = await rowEntry(verified);
  const [report] = entry.reports;
  if (!report) throw new Error('the entry has no report');
  return { report, text };
};
const pen = penFor({ width: 80, colour: false });

describe('a row', () => {
  it('has its place', async () => {
    const { report } = await reportOf();
    expect(rowPlace(report)).toBe('table encounters, row bern');
    const [other] = sampleEntry('e-wish').reports;
    expect(other && rowPlace(other)).toBe('');
  });

  it('is not verified until a person accepts it', async () => {
    const { report } = await reportOf(false);
    expect(isUnverified(report)).toBe(true);
    expect(isUnverified({ ...report, review: 'accepted' })).toBe(false);
    expect(isUnverified((await reportOf()).report)).toBe(false);
  });

  it('opens with the cells that are evidence under their columns, and its sources', async () => {
    const { report } = await reportOf();
    expect(rowLines(report, pen, { indent: 2 })).toEqual([
      '  parties         “NOR;ISL”',
      '  when            “2021-06-10”',
      '  where           “Bern”',
      '  summary         “The two met in Bern for a day.”',
      '  source          https://a.example/1',
      '  source          https://b.example/2',
    ]);
  });

  it('shows its other cells, without quotation marks, where its text is at hand', async () => {
    const { report, text } = await reportOf();
    const lines = rowLines(report, pen, { indent: 0, text });
    expect(lines).toContain('form            bilateral talks');
    expect(lines).toContain('note            no photographs');
    expect(lines).toContain('where           “Bern”');
    expect(lines.filter((line) => /^(?:id|title|kind|published) /.test(line))).toEqual([]);
  });

  it('takes a cell of several lines for one', async () => {
    const { report } = await reportOf();
    const quote = 'where: Bern,\nthe old hall\nsummary: They met.';
    const item = { ...report.item, evidence: [{ start: 0, end: quote.length, quote }] };
    expect(rowLines({ ...report, item }, pen, { indent: 0 }).slice(0, 2)).toEqual([
      'where           “Bern, the old hall”',
      'summary         “They met.”',
    ]);
  });

  it.each([80, 40, 24])('keeps within %i columns', async (columns) => {
    const { report, text } = await reportOf();
    const lines = rowLines(report, penFor({ width: columns, colour: false }), { indent: 4, text });
    expect(lines.filter((line) => width(line) > columns)).toEqual([]);
  });
});
