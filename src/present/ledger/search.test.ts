import { describe, expect, it } from 'vitest';
import { rowEntry } from '../../../test/row-entry.js';
import { sampleEntry } from '../../../test/sample-export.js';
import { renderDocuments, renderHits } from './search.js';

const plain = { width: 80, colour: false };
const found = (words: string[], id: string, item: string) =>
  renderHits(
    { query: { all: words, none: [] }, hits: [{ entry: sampleEntry(id), item }], seenFrom: '' },
    plain,
  );

describe('renderHits', () => {
  it('shows the passage that fits, its words marked, and the document', () =>
    expect(found(['plan'], 'e-talks', 'i-talks-1').split('\n').slice(0, 5)).toEqual([
      '1 entry found for “plan”',
      '',
      'Norway and Iceland: met, Reykjavik',
      '  12–13 May 2021 · ▪▪ 2 sources · disputed: when · e-talks',
      '  agreed on a »plan« for the cod banks',
    ]));
  it('shows the sentence of a row, and that nobody has checked it', async () => {
    const { entry } = await rowEntry(false);
    const hits = [{ entry, item: 'i-bern' }];
    const text = renderHits({ query: { all: ['Bern'], none: [] }, hits, seenFrom: '' }, plain);
    expect(text).toContain('10 June 2021 · ? not verified, 1 report · e-bern');
    expect(text).toContain('The two met in »Bern« for a day.\n  ? not verified · 11 June 2021');
  });
  it('marks in ink where there is colour', () => {
    const page = {
      query: { all: ['patrols'], none: [] },
      hits: [{ entry: sampleEntry('e-wish'), item: 'i-wish' }],
      seenFrom: 'as known on 1 June 2021',
    };
    const text = renderHits(page, { width: 80, colour: true });
    expect(text).toContain('night \u001b[1;36mpatrols\u001b[0m');
    expect(text).toContain('· as known on 1 June 2021');
  });
  it('shows a long passage around the words', () => {
    const entry = sampleEntry('e-wish');
    const [report] = entry.reports;
    if (!report) throw new Error('the sample has no report of the wish');
    const quote = `${'before '.repeat(60)}harbour ${'after '.repeat(60)}`;
    const item = { ...report.item, evidence: [{ start: 0, end: quote.length, quote }] };
    const hits = [{ entry: { ...entry, reports: [{ ...report, item }] }, item: item.id }];
    const text = renderHits({ query: { all: ['harbour'], none: [] }, hits, seenFrom: '' }, plain);
    expect(text).toMatch(/ {2}… before[\s\S]+before »harbour« after[\s\S]+ …\n/);
    expect(text.length).toBeLessThan(700);
  });
  it('says where nothing was found', () =>
    expect(renderHits({ query: { all: ['sun', 'moon'], none: [] }, hits: [], seenFrom: '' }, plain)).toBe(
      'Nothing was found for “sun”, “moon”\n',
    ));
});

describe('renderDocuments', () => {
  const document = {
    id: 'harbor-12345678',
    title: 'About the harbor',
    published: '2021-05-14',
    publishedFrom: 'given',
    source: 'harbor.txt',
    mediaType: 'text/plain',
    language: 'en',
    sha256: '0'.repeat(64),
    known: '2021-05-14',
    outlet: null,
    copyOf: null,
    text: `${'Fog lay over the water. '.repeat(20)}Two ferries\nwaited.`,
  } as const;
  const query = { all: ['ferry'], none: [] };
  it('shows each document around the first of the words', () =>
    expect(renderDocuments({ query, documents: [document], seenFrom: '' }, plain)).toMatch(
      /^1 document found for “ferry”\n\nAbout the harbor\n {2}… [\s\S]+ Two »ferries« waited\.\n {2}2021-05-14 · harbor\.txt · harbor-12345678\n$/,
    ));
  it('says so where there is none', () =>
    expect(renderDocuments({ query, documents: [], seenFrom: 'as known on 1 May 2021' }, plain)).toBe(
      'Nothing was found for “ferry” · as known on 1 May 2021\n',
    ));
});
