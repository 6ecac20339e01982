import { describe, expect, it } from 'vitest';
import { codPages, pageAs } from '../../../test/cod-pages.js';
import { sampleEntry } from '../../../test/sample-export.js';
import type { Report } from '../../record/index.js';
import { ownReport, saysOf } from './own-report.js';

const page = codPages();
const geneva = async () => (await pageAs('entry', page('2020-geneva'))).meeting.entry;

describe('the report that tells most plainly', () => {
  it('is the row of the fact, before rows that tell it too, before documents', async () => {
    const { reports } = await geneva();
    const [own] = reports;
    const [document] = sampleEntry('e-talks').reports;
    if (!own?.document.row || !document) throw new Error('the samples have reports');
    const other: Report = {
      ...own,
      document: { ...own.document, row: { ...own.document.row, table: 'plans', id: 'plan' } },
    };
    expect(ownReport({ reports: [document, other, own] })).toBe(own);
    expect(ownReport({ reports: [document, other] })).toBe(other);
    expect(ownReport({ reports: [document] })).toBe(document);
  });
  it('says the sentence of its row, else the words of its passage', async () => {
    expect(saysOf((await geneva()).reports[0])).toBe(
      'Ingrid Solheim and Einar Falk adopted the plan in Geneva on 10 June 2020.',
    );
    expect(saysOf(sampleEntry('e-wish').reports[0])).toBe('Iceland demands an end to night patrols');
    expect(saysOf(undefined)).toBe('');
  });
});
