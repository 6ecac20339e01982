import { describe, expect, it } from 'vitest';
import { rowEntry } from '../../../test/row-entry.js';
import { SAMPLE_VIEW, sampleEntry } from '../../../test/sample-export.js';
import { width } from '../width.js';
import { renderTimeline } from './timeline.js';

const plain = { width: 80, colour: false };
const page = (...ids: string[]) => ({ title: 'The cod banks', entries: ids.map(sampleEntry), next: null });

describe('renderTimeline', () => {
  it('has years in the margin, each once, and days beside them', () => {
    const text = renderTimeline(page('e-talks', 'e-silence', 'e-next'), plain);
    expect(text).toMatch(/^2021 │ 12–13 May +Norway and Iceland: met, Reykjavik$/m);
    expect(text).toMatch(/^ {5}│ since June +Norway and Iceland: contact stopped$/m);
    expect(text.match(/^\d{4} │/gm)).toEqual(['2021 │', '2022 │']);
  });
  it('says how many sources tell it, what is disputed, and under which name all of it is found', () =>
    expect(renderTimeline(page('e-talks'), plain)).toContain('▪▪ 2 sources · disputed: when · e-talks\n'));
  it('shows the words where a headline says little', () =>
    expect(renderTimeline(page('e-wish'), plain)).toContain('“Iceland demands an end to night patrols”'));
  it('draws plainly what nobody has checked', async () => {
    const { entry } = await rowEntry(false);
    expect(renderTimeline({ title: '', entries: [entry], next: null }, plain)).toContain(
      '│                   ? not verified, 1 report · e-bern',
    );
  });
  it('has the day above its entry where the terminal is narrow', () =>
    expect(renderTimeline(page('e-silence'), { width: 40, colour: false })).toMatch(
      /^2021 │ since June\n {5}│ Norway and Iceland: contact/m,
    ));
  it.each([88, 60, 40, 30, 20])('keeps within %i columns', (columns) => {
    const all = { ...page(), entries: SAMPLE_VIEW.entries, next: 'the same with --after 2021/x' };
    const lines = renderTimeline(all, { width: columns, colour: false }).split('\n');
    expect(lines.filter((line) => width(line) > columns)).toEqual([]);
  });
  it('says where the next page begins, and where nothing is found', () => {
    expect(renderTimeline({ ...page(), next: 'this' }, plain)).toContain('More: this');
    expect(renderTimeline(page(), plain)).toContain('Nothing in the ledger fits this.');
  });
});
