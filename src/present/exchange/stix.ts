import { type ActorRef, type Day, type Entry, isStateless, nameOf, stateOf } from '../../record/index.js';
import { sayDate } from '../dates.js';
import { actorName } from '../names.js';
import { headlineOf } from './headline.js';
import { jsonPieces } from './json-pieces.js';
import { dueAt, momentOf, sayMoment } from './moment.js';
import { addressesOf, saidBy } from './said.js';
import { actorsIn, slotsOf } from './slots.js';
import { uuidOf } from './uuid.js';
import type { ExportDocument, ExportView } from './view.js';

/** What has no day of its own (actors, the program, our extension) counts from the day on which STIX 2.1 became a standard. */
const ALWAYS = '2021-06-10';

/** The same thing at the same day of creation always has the same identifier, as two versions of one STIX object must. */
const idOf = (type: string, name: string, created: Day): string =>
  `${type}--${uuidOf(`urn:dragoman:stix:${type}:${name}:${created}`)}`;
const at = (day: Day): string => `${day}T00:00:00.000Z`;

/** Reports whose words stand in a note for people; the extension has all. */
const QUOTED = 5;

const PRODUCER = idOf('identity', 'producer', ALWAYS);
const EXTENSION = idOf('extension-definition', 'entry', ALWAYS);

/** The members that all objects have. */
const made = (type: string, name: string, created: Day, modified = created): object => ({
  type,
  spec_version: '2.1',
  id: idOf(type, name, created),
  created_by_ref: PRODUCER,
  created: at(created),
  modified: at(modified),
});

/**
 * The dossier as a STIX 2.1 bundle, an object a line: an identity for each actor, a report for each document that tells of an entry, a note for
 * each entry with its slots and passages in an extension, and one grouping over all notes. STIX has no object for diplomacy; a note is the
 * one that claims nothing more.
 */
export function stixOf(view: ExportView): Generator<string> {
  const { dossier, asOf, madeBy } = view;
  const id = `bundle--${uuidOf(`urn:dragoman:stix:bundle:${dossier.name}:${asOf ?? ''}:${madeBy}`)}`;
  return jsonPieces({ type: 'bundle', id }, 'objects', objectsOf(view));
}

function* objectsOf(view: ExportView): Generator<object> {
  yield { ...made('identity', 'producer', ALWAYS), name: 'Dragoman', identity_class: 'system' };
  yield extension;
  for (const ref of new Set(view.entries.flatMap(actorsIn))) yield identity(ref);
  const { name } = view.dossier;
  const told = new Map<string, string[]>();
  const reports = new Map(view.documents.map((document) => [document.id, reportId(document)]));
  for (const entry of view.entries) {
    const documents = documentsOf(entry);
    for (const document of documents) push(told, document, noteId(entry, name));
    yield note(
      entry,
      name,
      documents.flatMap((document) => reports.get(document) ?? []),
    );
  }
  const outlets = new Map(view.outlets.map((outlet) => [outlet.id, outlet.name]));
  for (const document of view.documents) {
    const notes = told.get(document.id);
    if (notes) yield report(document, notes, outlets.get(document.outlet ?? '') ?? document.outlet);
  }
  if (view.entries.length > 0) yield grouping(view);
}

const extension = {
  ...made('extension-definition', 'entry', ALWAYS),
  name: 'Dragoman entry',
  description: 'What a note says in the terms of a diplomatic record, with the passages that it rests on.',
  schema:
    'kind: the kind of entry. slots: its slots by name; actors are lists of STATE or STATE:Name, dates are EDTF. first_day, last_day: days between which it happened or was told. sources: how many independent sources tell of it. passages: document (external_id of a report), item, start and end in UTF-16 code units of the text, quote. contradictions: slot and the values told for it, as JSON.',
  version: '1.0.0',
  extension_types: ['property-extension'],
};

/** The class of an actor after identity-class-ov. Whether a name within a state is a person or an office, the record does not say. */
function classOf(ref: ActorRef): string {
  if (stateOf(ref) === 'XXX') return 'class';
  return isStateless(ref) || nameOf(ref) === null ? 'organization' : 'unknown';
}

const actorId = (ref: ActorRef): string => idOf('identity', ref, ALWAYS);
const identity = (ref: ActorRef): object => ({
  ...made('identity', ref, ALWAYS),
  name: actorName(ref),
  identity_class: classOf(ref),
  external_references: [{ source_name: 'dragoman', external_id: ref }],
});

const documentsOf = ({ reports }: Entry): string[] => [
  ...new Set(reports.map(({ document }) => document.id)),
];
const knownOf = ({ reports }: Entry): Day[] => reports.map(({ document }) => document.known).sort();
const createdOf = (entry: Entry): Day => knownOf(entry)[0] ?? ALWAYS;
const noteId = (entry: Entry, dossier: string): string =>
  idOf('note', `${dossier}:${entry.id}`, createdOf(entry));

function note(entry: Entry, dossier: string, reports: readonly string[]): object {
  const actors = actorsIn(entry).map(actorId);
  return {
    ...made('note', `${dossier}:${entry.id}`, createdOf(entry), knownOf(entry).at(-1)),
    abstract: headlineOf(entry),
    content: contentOf(entry),
    labels: [entry.slots.kind],
    object_refs: actors.length ? actors : reports,
    external_references: [{ source_name: 'dragoman', external_id: entry.id }],
    extensions: { [EXTENSION]: { extension_type: 'property-extension', ...extensionOf(entry) } },
  };
}

function contentOf(entry: Entry): string {
  const moment = momentOf(entry);
  const due = dueAt(entry);
  const quotes = entry.reports.slice(0, QUOTED).map((report) => saidBy(report));
  return [
    headlineOf(entry),
    ...(moment ? [sayMoment(moment)] : []),
    ...(due ? [`due ${sayDate(due)}`] : []),
    ...(entry.sources === 0 ? ['not verified'] : []),
    ...quotes.map((quote) => `“${quote}”`),
  ].join('\n');
}

/** The entry in our own terms. STIX knows neither null nor empty lists. */
function extensionOf(entry: Entry): object {
  const { slots, first, last, sources, reports, contradictions } = entry;
  return {
    kind: slots.kind,
    slots: Object.fromEntries(slotsOf(entry).map(({ name, value }) => [name, value])),
    ...(first && { first_day: first }),
    ...(last && { last_day: last }),
    sources,
    passages: reports.flatMap(({ item, document }) =>
      item.evidence.map((evidence) => ({ document: document.id, item: item.id, ...evidence })),
    ),
    ...(contradictions.length && {
      contradictions: contradictions.map(({ slot, values }) => ({
        slot,
        values: values.map(({ value }) => JSON.stringify(value)),
      })),
    }),
  };
}

const reportId = ({ id, known }: ExportDocument): string => idOf('report', id, known);
function report(document: ExportDocument, notes: readonly string[], outlet: string | null): object {
  const { id, title, published, source, known, sha256 } = document;
  const [url, ...further] = addressesOf(document);
  return {
    ...made('report', id, known),
    name: title || source,
    published: at(published ?? known),
    object_refs: [...new Set(notes)],
    external_references: [
      {
        source_name: outlet ?? 'dragoman',
        description: `Its text has the SHA-256 ${sha256}`,
        external_id: id,
        ...(url && { url }),
      },
      ...further.map((address) => ({ source_name: 'source of the row', url: address })),
    ],
  };
}

function grouping({ dossier, asOf, entries }: ExportView): object {
  const created = entries.map(createdOf).reduce((a, b) => (a < b ? a : b));
  const modified = entries.flatMap(knownOf).reduce((a, b) => (a > b ? a : b));
  return {
    ...made('grouping', dossier.name, created, modified),
    name: dossier.title,
    ...(asOf && { description: `As known on ${sayDate(asOf)}` }),
    context: 'unspecified',
    object_refs: entries.map((entry) => noteId(entry, dossier.name)),
  };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
