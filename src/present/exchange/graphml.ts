import { type ActorRef, sideOf } from '../../record/index.js';
import { escaped } from '../markup.js';
import { actorName } from '../names.js';
import { actorsIn } from './slots.js';
import { type Tie, tiesOf } from './ties.js';
import type { ExportView } from './view.js';

type Value = string | number | null;

/** What nodes and edges carry, by the names and types that the file declares. */
const KEYS = [
  ['node', 'ref', 'string'],
  ['node', 'name', 'string'],
  ['node', 'side', 'string'],
  ['edge', 'relation', 'string'],
  ['edge', 'weight', 'int'],
  ['edge', 'first', 'string'],
  ['edge', 'last', 'string'],
  ['edge', 'entries', 'string'],
] as const;

/**
 * Actors and how they stand together as GraphML 1.0, a line for each: an edge for every two actors and relation, its weight the number of
 * entries. Actors who are only named elsewhere are nodes without edges.
 */
export function* graphmlOf({ dossier, entries }: ExportView): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  for (const [element, name, type] of KEYS)
    yield `<key id="${element}-${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>\n`;
  yield `<graph id="${dossier.name}" edgedefault="undirected">\n`;
  yield `<desc>${words(dossier.title)}</desc>\n`;
  const actors = [...new Set([...dossier.parties, ...entries.flatMap(actorsIn)])].sort();
  const nodes = new Map(actors.map((ref, i) => [ref, `n${i}`]));
  for (const [ref, id] of nodes) yield node(ref, id);
  for (const [i, tie] of tiesOf(entries).entries()) yield edge(tie, `e${i}`, nodes);
  yield '</graph>\n</graphml>\n';
}

const node = (ref: ActorRef, id: string): string =>
  `<node id="${id}">${data('node', { ref, name: actorName(ref), side: sideOf(ref) })}</node>\n`;

function edge(
  { ends, relation, entries, first, last }: Tie,
  id: string,
  nodes: Map<ActorRef, string>,
): string {
  const [source, target] = ends.map((ref) => nodes.get(ref) ?? '');
  const values = { relation, weight: entries.length, first, last, entries: entries.join(' ') };
  return `<edge id="${id}" source="${source}" target="${target}">${data('edge', values)}</edge>\n`;
}

const data = (element: 'node' | 'edge', values: Record<string, Value>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${element}-${name}">${words(String(value))}</data>`)
    .join('');

/** Text for XML 1.0, which has no place for U+FFFE and U+FFFF either. */
const words = (text: string): string => escaped(text.replace(/[\ufffe\uffff]/g, '\ufffd'));
