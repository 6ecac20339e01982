import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parquetMetadata } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../test/house.js';
import { SAMPLE_VIEW, sampleEntry } from '../../../test/sample-export.js';
import { type Entry, Entry as EntrySchema } from '../../record/index.js';
import { EXPORTS, type FormatName, filesOf, type Pieces } from './formats.js';
import type { ExportView } from './view.js';

const NAMES = Object.keys(EXPORTS) as FormatName[];
const bytesOf = (pieces: Pieces): Buffer => Buffer.concat([...pieces].map((piece) => Buffer.from(piece)));
const written = (name: FormatName, view: ExportView, kind: Entry['slots']['kind'] | null = null): Buffer =>
  bytesOf(EXPORTS[name].write(view, { kind }));

/** Lines of text without what steers a terminal; each as long as the format allows. */
function isPlain(text: string, longest: number): void {
  const lines = text.split(/\r?\n/);
  expect(lines.filter((line) => /[\u0000-\u001f\u007f-\u009f\u202e\ufffe\uffff]/.test(line))).toEqual([]);
  expect(lines.filter((line) => Buffer.byteLength(line) > longest)).toEqual([]);
}

/** What fails where a file is none of its format. */
const READS: Record<FormatName, (bytes: Buffer) => void> = {
  csv: (bytes) => expect(parse(bytes)).toHaveLength(2),
  parquet: (bytes) => expect(parquetMetadata(new Uint8Array(bytes).buffer).num_rows).toBe(1n),
  jsonld: (bytes) => JSON.parse(bytes.toString()),
  timelinejs: (bytes) => JSON.parse(bytes.toString()),
  geojson: (bytes) => expect(JSON.parse(bytes.toString()).features).toHaveLength(1),
  stix: (bytes) => JSON.parse(bytes.toString()),
  icalendar: (bytes) => {
    isPlain(bytes.toString(), 75);
    expect(bytes.toString().match(/^(?:BEGIN|END):VEVENT\r$/gm)?.length ?? 0).toBeLessThanOrEqual(2);
  },
  graphml: (bytes) => {
    isPlain(bytes.toString(), 1000);
    expect(bytes.toString().match(/<edge /g)).toHaveLength(1);
  },
};

it('writes a sample that is of the record', () => {
  for (const entry of SAMPLE_VIEW.entries) expect(EntrySchema.parse(entry)).toEqual(entry);
});

describe.each(NAMES)('%s', (name) => {
  it('is the same bytes every time', () =>
    expect(written(name, SAMPLE_VIEW).equals(written(name, SAMPLE_VIEW))).toBe(true));

  it('is smaller for one kind, and not empty for none', () => {
    const all = written(name, SAMPLE_VIEW).length;
    const none = written(name, { ...SAMPLE_VIEW, entries: [], documents: [], outlets: [] }).length;
    expect(none).toBeGreaterThan(0);
    expect(written(name, SAMPLE_VIEW, 'precedent').length).toBeLessThan(all);
  });

  it('survives any words, dates and places', () => {
    const words = fc.string({ unit: 'binary', maxLength: 40 });
    const hostile = fc.constantFrom(']]>', '<script>', '"', '\r\n', 'END:VEVENT', '=1+1', '\u202e', '\ud800');
    const text = fc.oneof(words, hostile).map((some) => `x${some}`);
    const when = fc.constantFrom(
      '2018-06~',
      '2019/..',
      '../2019',
      '9999-12-31',
      '0000',
      '2019-24',
      '199X',
      null,
    );
    fc.assert(
      fc.property(text, text, text, when, (where, title, quote, date) => {
        READS[name](written(name, hostileView(where, title, quote, date)));
      }),
      { numRuns: 60 },
    );
  });

  it('has its section in the docs', () => {
    expect(textOf('docs/export.md')).toMatch(new RegExp(`^## ${name}$`, 'm'));
    expect(textOf('docs/export.md')).toContain(EXPORTS[name].mediaType);
  });
});

/** The sample's first entry with words and a date that are given. */
function hostileView(where: string, title: string, quote: string, when: string | null): ExportView {
  const talks = sampleEntry('e-talks');
  const reports = talks.reports.slice(0, 1).map((report) => ({
    ...report,
    item: { ...report.item, evidence: [{ start: 0, end: quote.length, quote }] },
    document: { ...report.document, title, source: title, published: null },
  }));
  const slots = { ...talks.slots, where, when, parties: [`NOR:${where}`, 'ISL'] } as Entry['slots'];
  const entry = { ...talks, slots, reports, first: null, last: null };
  const documents = SAMPLE_VIEW.documents.map((document) => ({ ...document, title, source: title }));
  return { ...SAMPLE_VIEW, dossier: { ...SAMPLE_VIEW.dossier, title }, documents, entries: [entry] };
}

describe('the files of a folder', () => {
  it('are of a table one for each kind that has entries', () => {
    const entries = [sampleEntry('e-wish'), sampleEntry('e-talks'), sampleEntry('e-next')];
    const files = filesOf({ ...SAMPLE_VIEW, entries }, 'csv', { kind: null });
    expect(files.map((file) => file.name)).toEqual(['encounter.csv', 'position.csv']);
    expect(bytesOf(files[0]?.pieces ?? []).toString()).toMatch(/^id,kind,headline,parties,status/);
  });

  it('are one table where a kind is asked for, even an empty one', () =>
    expect(
      filesOf({ ...SAMPLE_VIEW, entries: [] }, 'parquet', { kind: 'pause' }).map((file) => file.name),
    ).toEqual(['pause.parquet']));

  it('are one of anything else', () =>
    expect(filesOf(SAMPLE_VIEW, 'stix', { kind: null }).map((file) => file.name)).toEqual([
      'cod-banks.stix.json',
    ]));
});
