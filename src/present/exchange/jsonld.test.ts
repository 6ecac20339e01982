import { describe, expect, it } from 'vitest';
import { rowEntry } from '../../../test/row-entry.js';
import { DOCUMENTS, SAMPLE_VIEW, sampleEntry, whole } from '../../../test/sample-export.js';
import { jsonldOf } from './jsonld.js';
import type { ExportDocument, ExportView } from './view.js';

interface Node {
  readonly id: string;
  readonly type: string | readonly string[];
  readonly [member: string]: unknown;
}
interface Target {
  readonly source: string;
  readonly selector: readonly { type: string; start: number; end: number; exact: string }[];
}

const graphOf = (view: ExportView): Node[] => JSON.parse(whole(jsonldOf(view)))['@graph'];
const nodes = graphOf(SAMPLE_VIEW);
const ids = new Set(nodes.map(({ id }) => id));
const ofType = (type: string): Node[] => nodes.filter((node) => [node.type].flat().includes(type));
const nodeOf = (id: string): Node => {
  const found = nodes.find((node) => node.id === id);
  if (!found) throw new RangeError(`the graph has no node ${id}`);
  return found;
};

/** All references within a value: objects that have nothing but an id. */
function linksIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (value === null || typeof value !== 'object') return [];
  const members = Object.entries(value);
  const [first] = members;
  if (members.length === 1 && first?.[0] === 'id') return [String(first[1])];
  return members.flatMap(([, member]) => linksIn(member));
}

describe('the graph', () => {
  it('has each node once, under an IRI, and nothing without a value', () => {
    expect(ids.size).toBe(nodes.length);
    expect([...ids].filter((id) => !/^urn:dragoman:[a-z]+:[\w.!~*'()%-]+$/.test(id))).toEqual([]);
    expect(nodes.filter((node) => /:(?:null|\[\])[,}]/.test(JSON.stringify(node)))).toEqual([]);
  });

  it('leads nowhere but to its own nodes and to addresses', () => {
    const links = linksIn(nodes).filter((id) => !ids.has(id));
    expect(links).toEqual(['https://news.example/harbour-talks?page=1&print=yes']);
    for (const annotation of ofType('Annotation')) {
      expect(ids).toContain(annotation.body);
      for (const { source } of annotation.target as Target[]) expect(ids).toContain(source);
    }
  });

  it('uses no prefix that its context lacks', () => {
    const [remote, own] = JSON.parse(whole(jsonldOf(SAMPLE_VIEW)))['@context'];
    expect(remote).toBe('http://www.w3.org/ns/anno.jsonld');
    // Those of the W3C's context for annotations, and ours.
    const prefixes = new Set(['oa', 'dcterms', 'rdfs', 'xsd', ...Object.keys(own)]);
    const used = [...JSON.stringify(nodes).matchAll(/"([a-z]+):[A-Za-z]+":/g)].map(([, prefix]) => prefix);
    expect(used.filter((prefix) => !prefixes.has(prefix ?? ''))).toEqual([]);
    expect(used.length).toBeGreaterThan(50);
  });
});

describe('provenance', () => {
  it('has entities, activities and agents', () => {
    expect(ofType('prov:Activity')).toHaveLength(SAMPLE_VIEW.documents.length);
    expect(ofType('prov:SoftwareAgent').map(({ name }) => name)).toEqual(['Dragoman', 'dragoman/0.1.0']);
    expect(ofType('prov:Entity').length).toBeGreaterThan(SAMPLE_VIEW.entries.length);
  });

  it('leads from an entry over its reports to documents', () => {
    const harbour = `urn:dragoman:document:${DOCUMENTS.harbour.id}`;
    const entry = nodeOf('urn:dragoman:entry:e-talks');
    expect(entry['prov:wasDerivedFrom']).toContainEqual({ id: harbour });
    const report = nodeOf('urn:dragoman:item:i-talks-1');
    expect(report).toMatchObject({ motivation: 'linking', body: entry.id, 'dragoman:confidence': 0.75 });
    const [reading = ''] = linksIn(report['prov:wasGeneratedBy']);
    expect(nodeOf(reading)['prov:used']).toEqual({ id: harbour });
  });

  it('keeps both sides of a contradiction with who says so', () =>
    expect(nodeOf('urn:dragoman:entry:e-talks')['dragoman:contradiction']).toEqual([
      {
        'dragoman:slot': 'when',
        'dragoman:told': [
          {
            'dragoman:value': '2021-05-12/2021-05-13',
            'prov:wasDerivedFrom': [{ id: 'urn:dragoman:item:i-talks-1' }],
          },
          { 'dragoman:value': '2021-05-12', 'prov:wasDerivedFrom': [{ id: 'urn:dragoman:item:i-talks-2' }] },
        ],
      },
    ]));

  it('names actors as agents', () => {
    expect(nodeOf('urn:dragoman:actor:NOR%3AIngrid%20Solheim')['rdfs:label']).toBe('Ingrid Solheim');
    const { 'dragoman:by': by, 'dragoman:towards': towards } = nodeOf('urn:dragoman:entry:e-promise');
    expect([by, towards]).toEqual([[{ id: 'urn:dragoman:actor:NOR' }], [{ id: 'urn:dragoman:actor:ISL' }]]);
  });

  it('names an actor of half a character', () => {
    const parties = ['NOR:Half \ud83d'];
    const graph = graphOf({ ...SAMPLE_VIEW, dossier: { ...SAMPLE_VIEW.dossier, parties } });
    expect(graph.map(({ id }) => id)).toContain('urn:dragoman:actor:NOR%3AHalf%20%EF%BF%BD');
  });

  it('says who reviewed and what a document is a copy of', () => {
    const copied = { ...DOCUMENTS.kept, copyOf: DOCUMENTS.harbour.id };
    const [report] = sampleEntry('e-wish').reports;
    if (!report) throw new RangeError('an entry has reports');
    const entries = [{ ...sampleEntry('e-wish'), reports: [{ ...report, review: 'accepted' as const }] }];
    const graph = graphOf({ ...SAMPLE_VIEW, documents: [DOCUMENTS.harbour, copied], entries });
    expect(graph).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ 'dragoman:review': 'accepted' }),
        expect.objectContaining({
          'prov:alternateOf': { id: `urn:dragoman:document:${DOCUMENTS.harbour.id}` },
        }),
      ]),
    );
  });
});

describe('an annotation', () => {
  const passages = ofType('Annotation').flatMap(({ target }) => target as Target[]);

  it('has a passage for each evidence, exact in code points', () => {
    const evidence = SAMPLE_VIEW.entries.flatMap(({ reports }) =>
      reports.flatMap(({ item }) => item.evidence),
    );
    expect(passages).toHaveLength(evidence.length);
    for (const { source, selector } of passages) {
      const text = SAMPLE_VIEW.documents.find(({ id }) => source.endsWith(id))?.text ?? '';
      const [position, quote] = selector;
      expect(selector.map(({ type }) => type)).toEqual(['TextPositionSelector', 'TextQuoteSelector']);
      expect([...text].slice(position?.start, position?.end).join('')).toBe(quote?.exact);
    }
  });

  it('counts a dove as one character', () => {
    const [target] = nodeOf('urn:dragoman:item:i-talks-1').target as Target[];
    expect(sampleEntry('e-talks').reports[0]?.item.evidence[0]?.start).toBe(4);
    expect(target?.selector[0]).toMatchObject({ start: 3, end: 70 });
  });

  it('quotes without counting where the text is not there', () => {
    const { text: _, ...withoutText } = DOCUMENTS.kept;
    const graph = graphOf({
      ...SAMPLE_VIEW,
      documents: [withoutText],
      entries: [sampleEntry('e-wish')],
    });
    const target = graph.flatMap((node) => (node.target as Target[] | undefined) ?? []);
    expect(target.flatMap(({ selector }) => selector)).toEqual([
      { type: 'TextQuoteSelector', exact: 'Iceland demands an end to night patrols' },
    ]);
  });
});

describe('a row of a table', () => {
  it('names the sources on which it rests, those who have an address and those who have none', async () => {
    const { entry } = await rowEntry(false);
    const [report] = entry.reports;
    if (!report) throw new Error('the entry has no report');
    const { row, ...document } = report.document;
    const kept = { ...SAMPLE_VIEW.documents[0], ...document, publishedFrom: null, mediaType: 'text/csv' };
    const sources = ['https://a.example/1', 'digest:12'];
    const whole = { ...kept, ...(row && { row: { ...row, sources } }) } as ExportDocument;
    const node = graphOf({ ...SAMPLE_VIEW, entries: [entry], documents: [whole] }).find(
      ({ id }) => id === 'urn:dragoman:document:bern-1',
    );
    expect(node).toMatchObject({
      'dcterms:publisher': [{ id: 'urn:dragoman:outlet:a.example' }, { id: 'urn:dragoman:outlet:b.example' }],
      'dragoman:fact': 'encounters/bern',
      'dragoman:verified': false,
      'dcterms:abstract': 'The two met in Bern for a day.',
      'prov:hadPrimarySource': [{ id: 'https://a.example/1' }],
      'dragoman:namedSource': ['digest:12'],
    });
  });
});
