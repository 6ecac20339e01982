import { describe, expect, it } from 'vitest';
import { rowEntry } from '../../../test/row-entry.js';
import { sampleEntry } from '../../../test/sample-export.js';
import { BY_HAND, type Entry, type Report } from '../../record/index.js';
import { penFor } from '../pen.js';
import { documentLine, firstWords, remarks, reportLines, toldOtherwise } from './report.js';

const talks = sampleEntry('e-talks');
const [first, second] = talks.reports as [Report, Report];

describe('a report', () => {
  it('names its document, day and outlet', () => {
    expect(documentLine(first)).toBe(
      '14 May 2021 · news.example · “Harbour talks end with a plan, “for now””'
        .replace('“Harbour', '‘Harbour')
        .replace(/”$/, '’'),
    );
    const undated = { ...first, document: { ...first.document, published: null, title: null, outlet: null } };
    expect(documentLine(undated)).toBe('undated, known from 14 May 2021');
  });
  it('says what it tells otherwise, and nothing of what it leaves open', () => {
    expect(toldOtherwise(talks, second)).toEqual(['when: 12 May 2021']);
    expect(toldOtherwise(talks, first)).toEqual([]);
  });
  it('takes no text named, some of the texts, and that a promise was made for nothing else', () => {
    const item = { ...first.item, agreements: ['Lake Plan'] } as Report['item'];
    const entry = { slots: { ...talks.slots, agreements: ['Lake Plan', 'Sea Plan'] } as Entry['slots'] };
    expect(toldOtherwise(entry, { ...first, item })).toEqual([]);
    expect(toldOtherwise(entry, { ...first, item: { ...item, agreements: [] } as Report['item'] })).toEqual(
      [],
    );
    const promise = sampleEntry('e-promise');
    const kept = { slots: { ...promise.slots, status: 'fulfilled' } as Entry['slots'] };
    expect(toldOtherwise(kept, promise.reports[0] as Report)).toEqual([]);
  });
  it('takes actors in another order for the same', () => {
    if (first.item.kind !== 'encounter') throw new Error('the sample has other talks');
    const turned = { ...first, item: { ...first.item, parties: [...first.item.parties].reverse() } };
    expect(toldOtherwise(talks, turned)).toEqual([]);
  });
  it('remarks on confidence, review and copies', () =>
    expect(remarks({ ...first, review: 'accepted', document: { ...first.document, copyOf: 'other' } })).toBe(
      'confidence 0.75 · accepted by a person · near copy of other · i-talks-1',
    ));
  it('says that a person read it instead of how sure its rules are', () =>
    expect(remarks({ ...first, item: { ...first.item, rules: [BY_HAND], confidence: 1 } })).toBe(
      'read by a person · i-talks-1',
    ));
  it('stands under its number with passages and their places', () => {
    const lines = reportLines(2, talks, second, penFor({ width: 80, colour: false }));
    expect(lines[0]).toMatch(/^\[2\] 30 December 2021 · /);
    expect(lines.join(' ')).toMatch(
      /“The two delegations sat together in Reykjavik on 12 May 2021”, characters\s+0–60/,
    );
  });

  it('of a row opens it as a document is opened', async () => {
    const { entry, text } = await rowEntry(false);
    const [report] = entry.reports as [Report];
    expect(firstWords(report)).toBe('“Two meet in Bern”');
    const lines = reportLines(1, entry, report, penFor({ width: 80, colour: false }), text).join('\n');
    expect(lines).toContain('[1] ? not verified · 11 June 2021 · a.example, b.example');
    expect(lines).toContain('table encounters, row bern');
    expect(lines).toContain('    where           “Bern”');
    expect(lines).toContain('    form            bilateral talks');
    expect(lines).not.toContain('characters');
  });
});
