import type { Contradiction, Entry, Outlet, Report, TableRow } from '../../record/index.js';
import { actorName } from '../names.js';
import { codePointsOf } from './code-points.js';
import { headlineOf } from './headline.js';
import { jsonPieces } from './json-pieces.js';
import { type SelectedText, selectorsOf } from './selectors.js';
import { actorsIn, type Slot, slotsOf } from './slots.js';
import type { ExportDocument, ExportView } from './view.js';
import { webAddress } from './web-address.js';

/** Our own terms have names of their own; everything else is PROV-O, Web Annotation and Dublin Core. */
const TERMS = 'urn:dragoman:term:';
const dated = (...names: string[]): object =>
  Object.fromEntries(
    names.map((name) => [`dragoman:${name}`, { '@id': `${TERMS}${name}`, '@type': 'edtf:EDTF' }]),
  );
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    dragoman: TERMS,
    prov: 'http://www.w3.org/ns/prov#',
    edtf: 'http://id.loc.gov/datatypes/edtf/',
    ...dated('when', 'deadline', 'from', 'to', 'first', 'last', 'known', 'asOf'),
    'dcterms:issued': { '@id': 'http://purl.org/dc/terms/issued', '@type': 'xsd:date' },
  },
];

type Sort = 'actor' | 'document' | 'dossier' | 'entry' | 'item' | 'outlet' | 'reading' | 'software';
/** A name of our own. Half a character, which a hostile text may hold, has no percent-encoding. */
const iri = (sort: Sort, id: string): string =>
  `urn:dragoman:${sort}:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
const link = (sort: Sort, id: string): { id: string } => ({ id: iri(sort, id) });

/** Who reads: the program as such. Which version made which reading stands in the log of the ledger. */
const READER = iri('software', 'dragoman');

/**
 * The dossier as JSON-LD 1.1, a node a line: documents and entries as `prov:Entity`, readings as `prov:Activity` of a `prov:SoftwareAgent`,
 * and each report as a Web Annotation whose target is a passage and whose body is the entry.
 */
export const jsonldOf = (view: ExportView): Generator<string> =>
  jsonPieces({ '@context': CONTEXT }, '@graph', nodesOf(view));

function* nodesOf(view: ExportView): Generator<object> {
  yield* headNodes(view);
  for (const ref of new Set([...view.dossier.parties, ...view.entries.flatMap(actorsIn)]))
    yield { ...link('actor', ref), type: 'prov:Agent', 'rdfs:label': actorName(ref), 'dragoman:ref': ref };
  for (const outlet of view.outlets) yield outletNode(outlet);
  for (const document of view.documents) yield documentNode(document);
  for (const { id } of view.documents) yield readingNode(id);
  const textOf = textsOf(view.documents);
  for (const entry of view.entries) {
    yield entryNode(entry, view.dossier.name);
    for (const report of entry.reports) yield annotation(report, entry.id, textOf(report.document.id));
  }
}

function headNodes({ dossier, asOf, madeBy }: ExportView): object[] {
  const version = link('software', madeBy);
  return [
    {
      ...link('dossier', dossier.name),
      type: ['prov:Entity', 'Dataset'],
      'dcterms:title': dossier.title,
      'dragoman:party': dossier.parties.map((ref) => link('actor', ref)),
      ...(asOf && { 'dragoman:asOf': asOf }),
      generator: version.id,
    },
    { id: READER, type: ['prov:SoftwareAgent', 'Software'], name: 'Dragoman' },
    {
      ...version,
      type: ['prov:SoftwareAgent', 'Software'],
      name: madeBy,
      'prov:specializationOf': { id: READER },
    },
  ];
}

const outletNode = ({ id, name, country, stateOwned, weight, because }: Outlet): object => ({
  ...link('outlet', id),
  type: ['prov:Organization', 'Organization'],
  name,
  'dragoman:weight': weight,
  'dragoman:because': because,
  ...(country && { 'dragoman:country': country }),
  ...(stateOwned !== null && { 'dragoman:stateOwned': stateOwned }),
});

function documentNode(document: ExportDocument): object {
  const { id, title, published, source, mediaType, language, sha256, known, copyOf, row } = document;
  const outlets = document.outlets ?? (document.outlet === null ? [] : [document.outlet]);
  const address = webAddress(source);
  return {
    ...link('document', id),
    type: ['prov:Entity', 'Text'],
    ...(title && { 'dcterms:title': title }),
    ...(published && { 'dcterms:issued': published }),
    'dcterms:source': address ? { id: address } : source,
    format: mediaType,
    ...(language && { language }),
    ...(outlets.length && { 'dcterms:publisher': one(outlets.map((outlet) => link('outlet', outlet))) }),
    ...(copyOf && { 'prov:alternateOf': link('document', copyOf) }),
    'dragoman:sha256': sha256,
    'dragoman:known': known,
    ...(row && rowMembers(row)),
  };
}

const one = <T>(values: readonly T[]): T | readonly T[] => (values.length === 1 && values[0]) || values;

/** What a row of a table says of itself. Sources without an address stand as words. */
function rowMembers({ table, id, fact, sources, verified, says }: TableRow): object {
  const addresses = sources.filter((source) => webAddress(source) !== null);
  const names = sources.filter((source) => webAddress(source) === null);
  return {
    'dragoman:table': table,
    ...(id && { 'dragoman:row': id }),
    ...(fact && { 'dragoman:fact': fact }),
    'dragoman:verified': verified,
    ...(says && { 'dcterms:abstract': says }),
    ...(addresses.length && {
      'prov:hadPrimarySource': addresses.map((source) => ({ id: webAddress(source) })),
    }),
    ...(names.length && { 'dragoman:namedSource': names }),
  };
}

const readingNode = (document: string): object => ({
  ...link('reading', document),
  type: 'prov:Activity',
  'prov:used': link('document', document),
  'prov:wasAssociatedWith': { id: READER },
});

function slotMember(slot: Slot): [string, unknown] {
  const value = slot.holds === 'actors' ? slot.value.map((ref) => link('actor', ref)) : slot.value;
  // "to" is a day of a pause and a party of a promise, which are two terms.
  return [`dragoman:${slot.name === 'to' && slot.holds === 'actors' ? 'towards' : slot.name}`, value];
}

const contradictionNode = ({ slot, values }: Contradiction): object => ({
  'dragoman:slot': slot,
  'dragoman:told': values.map(({ value, items }) => ({
    'dragoman:value': typeof value === 'string' ? value : JSON.stringify(value),
    'prov:wasDerivedFrom': items.map((item) => link('item', item)),
  })),
});

function entryNode(entry: Entry, dossier: string): object {
  const { id, slots, contradictions, reports, sources, first, last } = entry;
  return {
    ...link('entry', id),
    type: 'prov:Entity',
    'rdfs:label': headlineOf(entry),
    'dcterms:isPartOf': link('dossier', dossier),
    'dragoman:kind': slots.kind,
    ...Object.fromEntries(slotsOf(entry).map(slotMember)),
    ...(first && { 'dragoman:first': first }),
    ...(last && { 'dragoman:last': last }),
    'dragoman:sources': sources,
    ...(contradictions.length && { 'dragoman:contradiction': contradictions.map(contradictionNode) }),
    'prov:wasDerivedFrom': [...new Set(reports.map(({ document }) => document.id))].map((document) =>
      link('document', document),
    ),
  };
}

function annotation({ item, document, review }: Report, entry: string, text: SelectedText | null): object {
  return {
    ...link('item', item.id),
    type: ['Annotation', 'prov:Entity'],
    motivation: 'linking',
    body: iri('entry', entry),
    target: item.evidence.map((evidence) => ({
      type: 'SpecificResource',
      source: iri('document', document.id),
      selector: selectorsOf(evidence, text),
    })),
    'prov:wasGeneratedBy': link('reading', document.id),
    'dragoman:confidence': item.confidence,
    ...(item.rules.length && { 'dragoman:rule': item.rules }),
    ...(review && { 'dragoman:review': review }),
  };
}

/** The texts of documents by their ids, each gone through once for its code points; null where the view has no text. */
function textsOf(documents: readonly ExportDocument[]): (id: string) => SelectedText | null {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const known = new Map<string, SelectedText | null>();
  return (id) => {
    const text = texts.get(id);
    const found = known.get(id) ?? (text === undefined ? null : { text, codePoints: codePointsOf(text) });
    known.set(id, found);
    return found;
  };
}
