import { describe, expect, it } from 'vitest';
import { rowEntry } from '../../../test/row-entry.js';
import { SAMPLE_VIEW, sampleEntry } from '../../../test/sample-export.js';
import type { LedgerEvent } from '../../record/index.js';
import { width } from '../width.js';
import { renderEntry } from './entry.js';

const plain = { width: 80, colour: false };
const page = (id: string) => ({ entry: sampleEntry(id), seenFrom: '', decisions: [] });
const event: LedgerEvent = {
  seq: 7,
  at: '2022-01-05T12:00:00.000Z',
  by: 'anna',
  because: 'the minutes say so',
  what: { kind: 'item.accepted', item: 'i-talks-1' },
  hash: '0'.repeat(64),
};

describe('renderEntry', () => {
  it('shows slots, and the values of a dispute side by side with the reports that tell them', () => {
    const text = renderEntry(page('e-talks'), plain);
    expect(text).toMatch(
      /^Norway and Iceland: met, Reykjavik\n▪▪ 2 sources · disputed: when · e-talks\n\nparties +Norway/,
    );
    expect(text).toMatch(
      /\nDisputed\n─+\nwhen +12–13 May 2021, by which the entry goes \[1\]\n +12 May 2021 \[2\]\n/,
    );
    expect(text).toMatch(/\nReports\n─+\n\[1\] 14 May 2021/);
  });
  it('opens a row with all of its cells', async () => {
    const { entry, text } = await rowEntry();
    const texts = new Map([['bern-1', text]]);
    const lines = renderEntry({ entry, seenFrom: '', decisions: [], texts }, plain);
    expect(lines).toContain('summary         “The two met in Bern for a day.”');
    expect(lines).toContain('note            no photographs');
    expect(lines).not.toContain('not verified');
  });
  it('leaves out what there is none of', () =>
    expect(renderEntry(page('e-wish'), plain)).not.toMatch(/Disputed|Decisions/));
  it('shows decisions with who, why and the event by which they can be undone', () =>
    expect(renderEntry({ ...page('e-talks'), decisions: [event] }, { width: 200, colour: false })).toMatch(
      /\nDecisions\n─+\n5 January 2022, 12:00 UTC: anna accepted i-talks-1\. Because: the minutes say so \(event\s+7\)\n$/,
    ));
  it('says from where it is looked at', () =>
    expect(renderEntry({ ...page('e-wish'), seenFrom: 'as known on 1 June 2021' }, plain)).toContain(
      'e-wish · as known on 1 June 2021',
    ));
  it.each([80, 60, 40, 20])('keeps every kind within %i columns', (columns) => {
    const texts = SAMPLE_VIEW.entries.map(({ id }) =>
      renderEntry(page(id), { width: columns, colour: false }),
    );
    expect(texts.flatMap((text) => text.split('\n')).filter((line) => width(line) > columns)).toEqual([]);
  });
});
