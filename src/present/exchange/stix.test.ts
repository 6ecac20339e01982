import { describe, expect, it } from 'vitest';
import { DOCUMENTS, SAMPLE_VIEW, sampleEntry, whole } from '../../../test/sample-export.js';
import { stixOf } from './stix.js';
import type { ExportView } from './view.js';

interface Stix {
  readonly type: string;
  readonly id: string;
  readonly spec_version?: string;
  readonly created: string;
  readonly modified: string;
  readonly created_by_ref?: string;
  readonly object_refs?: readonly string[];
  readonly external_references?: readonly Record<string, string>[];
  readonly extensions?: Record<string, Record<string, unknown>>;
  readonly [property: string]: unknown;
}

const bundleOf = (view: ExportView): { type: string; id: string; objects: Stix[] } =>
  JSON.parse(whole(stixOf(view)));
const { type, id, objects } = bundleOf(SAMPLE_VIEW);
const ids = new Set(objects.map((object) => object.id));
const ofType = (name: string): Stix[] => objects.filter((object) => object.type === name);
const named = (externalId: string): Stix | undefined =>
  objects.find((object) => object.external_references?.some((ref) => ref.external_id === externalId));

/** The properties that STIX 2.1 requires of each type beside those of all. */
const REQUIRED: Record<string, readonly string[]> = {
  identity: ['name'],
  note: ['content', 'object_refs'],
  report: ['name', 'published', 'object_refs'],
  grouping: ['context', 'object_refs'],
  'extension-definition': ['name', 'schema', 'version', 'extension_types'],
};
const UUID_5 = '[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Null and empty lists within a value, which STIX forbids. */
function emptiness(value: unknown): unknown[] {
  if (value === null || (Array.isArray(value) && value.length === 0)) return [value];
  return typeof value === 'object' ? Object.values(value ?? {}).flatMap(emptiness) : [];
}

describe('a bundle', () => {
  it('has what the standard asks of it and of each object', () => {
    expect(type).toBe('bundle');
    expect(id).toMatch(new RegExp(`^bundle--${UUID_5}$`));
    for (const object of objects) {
      expect(object.id).toMatch(new RegExp(`^${object.type}--${UUID_5}$`));
      expect(object.spec_version).toBe('2.1');
      expect([object.created, object.modified].every((moment) => TIMESTAMP.test(moment))).toBe(true);
      expect(object.created <= object.modified).toBe(true);
      expect(REQUIRED[object.type]?.filter((name) => object[name] === undefined)).toEqual([]);
      expect(emptiness(object)).toEqual([]);
      expect(Object.keys(object).filter((name) => !/^[a-z0-9_]{2,250}$/.test(name))).toEqual([]);
    }
  });

  it('has each object once, each under a UUID of its own, and refers only to its own', () => {
    expect(new Set(objects.map((object) => object.id.split('--')[1])).size).toBe(objects.length);
    const refs = objects.flatMap((object) => [object.created_by_ref, ...(object.object_refs ?? [])]);
    expect(refs.filter((ref) => ref === undefined || !ids.has(ref))).toEqual([]);
  });

  it('refers outside by a name and one thing more', () => {
    for (const ref of objects.flatMap((object) => object.external_references ?? []))
      expect(ref.source_name && (ref.url ?? ref.external_id)).toBeTruthy();
  });

  it('has a note for each entry, a report for each document that tells of one, one grouping', () => {
    expect(ofType('note')).toHaveLength(SAMPLE_VIEW.entries.length);
    expect(ofType('report')).toHaveLength(3);
    expect(ofType('grouping')).toHaveLength(1);
    expect(ofType('grouping')[0]?.object_refs).toHaveLength(SAMPLE_VIEW.entries.length);
  });

  it('is the same every time, and of no entries holds only who made it', () => {
    expect(bundleOf(SAMPLE_VIEW)).toEqual({ type, id, objects });
    expect(bundleOf({ ...SAMPLE_VIEW, entries: [] }).objects.map((object) => object.type)).toEqual([
      'identity',
      'extension-definition',
    ]);
  });
});

describe('a note', () => {
  const note = named('e-talks');

  it('says the entry for people', () =>
    expect(note).toMatchObject({
      abstract: 'Norway and Iceland: met, Reykjavik',
      content: expect.stringMatching(/^Norway and Iceland: met, Reykjavik\n12–13 May 2021\n“Envoys of/),
      labels: ['encounter'],
      created: '2021-05-14T00:00:00.000Z',
      modified: '2021-12-30T00:00:00.000Z',
      object_refs: [named('NOR')?.id, named('ISL')?.id],
    }));

  it('says the entry for programs, under an extension that the bundle defines', () => {
    const [[extension = '', said] = []] = Object.entries(note?.extensions ?? {});
    expect(ofType('extension-definition').map((object) => object.id)).toEqual([extension]);
    expect(said).toMatchObject({
      extension_type: 'property-extension',
      kind: 'encounter',
      slots: { parties: ['NOR', 'ISL'], when: '2021-05-12/2021-05-13' },
      sources: 2,
      contradictions: [{ slot: 'when', values: ['"2021-05-12/2021-05-13"', '"2021-05-12"'] }],
    });
    const passages = said?.passages as { document: string; start: number; end: number; quote: string }[];
    expect(passages).toHaveLength(3);
    for (const { document, start, end, quote } of passages) {
      const text = SAMPLE_VIEW.documents.find((one) => one.id === document)?.text ?? '';
      expect(text.slice(start, end)).toBe(quote);
    }
  });

  it('without actors is about the reports that tell of it', () =>
    expect(named('e-lesson')?.object_refs).toEqual([named(DOCUMENTS.kept.id)?.id]));

  it('that was known earlier than thought is another object', () => {
    const entry = sampleEntry('e-wish');
    const reports = entry.reports.map((report) => ({
      ...report,
      document: { ...report.document, known: '2020-01-01' },
    }));
    const earlier = bundleOf({ ...SAMPLE_VIEW, entries: [{ ...entry, reports }] });
    const ofEntry = earlier.objects.find((object) => object.type === 'note');
    expect(ofEntry?.created).toBe('2020-01-01T00:00:00.000Z');
    expect(ofEntry?.id).not.toBe(named('e-wish')?.id);
  });
});

it('tells what class an actor is of, where the record says so', () =>
  expect(
    ['NOR', 'NOR:Ingrid Solheim', 'XXX:experts'].map((ref) => [named(ref)?.name, named(ref)?.identity_class]),
  ).toEqual([
    ['Norway', 'organization'],
    ['Ingrid Solheim', 'unknown'],
    ['experts', 'class'],
  ]));

it('names who publishes a report, and its day', () => {
  expect(named(DOCUMENTS.harbour.id)).toMatchObject({
    name: 'Harbour talks end with a plan, “for now”',
    published: '2021-05-14T00:00:00.000Z',
    external_references: [{ source_name: 'News & Views', url: DOCUMENTS.harbour.source }],
  });
  expect(named(DOCUMENTS.rumour.id)).toMatchObject({ name: '-', published: '2022-01-05T00:00:00.000Z' });
});
