import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { SAMPLE_VIEW, sampleEntry, whole } from '../../../test/sample-export.js';
import type { Entry } from '../../record/index.js';
import { graphmlOf } from './graphml.js';
import type { ExportView } from './view.js';

interface Element {
  readonly tagName: string;
  readonly textContent: string;
  readonly children: Iterable<Element>;
  readonly parentElement: Element | null;
  getAttribute(name: string): string | null;
}

/** The elements of a file by their names, in order. */
function read(view: ExportView): (name: string) => Element[] {
  const page = new DOMParser().parseFromString(whole(graphmlOf(view)), 'text/xml');
  return (name) => [...(page.querySelectorAll(name) as unknown as Iterable<Element>)];
}
const all = read(SAMPLE_VIEW);
const values = (element: Element | undefined): Record<string, string> =>
  Object.fromEntries(
    [...(element?.children ?? [])].map((data) => [data.getAttribute('key') ?? '', data.textContent]),
  );

/** What may stand within what, after the schema of GraphML 1.0. */
const CHILDREN: Record<string, readonly string[]> = {
  graphml: ['key', 'graph'],
  key: [],
  graph: ['desc', 'node', 'edge'],
  desc: [],
  node: ['data'],
  edge: ['data'],
  data: [],
};

describe('a graph', () => {
  it('has elements where the schema has them', () => {
    const elements = all('*');
    expect(elements[0]?.tagName).toBe('graphml');
    for (const element of elements)
      for (const child of element.children) expect(CHILDREN[element.tagName]).toContain(child.tagName);
    const names = [...(all('graph')[0]?.children ?? [])].map(({ tagName }) => tagName);
    expect(names).toEqual([...names].sort((a, b) => order(a) - order(b)));
  });
  const order = (name: string): number => ['desc', 'node', 'edge'].indexOf(name);

  it('declares what nodes and edges carry', () => {
    const keys = new Map(all('key').map((key) => [key.getAttribute('id'), key]));
    for (const key of keys.values())
      expect(['boolean', 'int', 'long', 'float', 'double', 'string']).toContain(
        key.getAttribute('attr.type'),
      );
    for (const data of all('data'))
      expect(keys.get(data.getAttribute('key'))?.getAttribute('for')).toBe(data.parentElement?.tagName);
    expect(all('data').length).toBeGreaterThan(20);
  });

  it('has ids that are names, each once, and edges between its nodes', () => {
    const ids = [...all('node'), ...all('edge')].map((element) => element.getAttribute('id') ?? '');
    expect(ids.filter((id) => !/^[\w.-]+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const nodes = all('node').map((node) => node.getAttribute('id'));
    for (const edge of all('edge'))
      for (const end of ['source', 'target']) expect(nodes).toContain(edge.getAttribute(end));
  });

  it('says who met whom, how often and when', () => {
    expect(all('node').map((node) => values(node)['node-ref'])).toEqual([
      'FIN',
      'ISL',
      'NOR',
      'NOR:Ingrid Solheim',
      'XXX:experts',
    ]);
    expect(values(all('node')[3])).toMatchObject({ 'node-name': 'Ingrid Solheim', 'node-side': 'NOR' });
    expect(all('edge').map(values)[0]).toEqual({
      'edge-relation': 'met',
      'edge-weight': '1',
      'edge-first': '2021-05-12',
      'edge-last': '2021-05-13',
      'edge-entries': 'e-talks',
    });
    expect(all('graph')[0]?.getAttribute('edgedefault')).toBe('undirected');
  });

  it('survives any words', () => {
    const hostile = 'NOR:A ]]> <b> & "q" \u0000\u000b\ud83d\uffff\u202e';
    const talks = sampleEntry('e-talks');
    const slots = { ...talks.slots, parties: [hostile, 'ISL'] } as Entry['slots'];
    const view = { ...SAMPLE_VIEW, entries: [{ ...talks, slots, first: null, last: null }] };
    const text = whole(graphmlOf(view));
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\ufffe\uffff]|\p{Surrogate}|\]\]>|<b>/u);
    const nodes = read(view)('node').map((node) => values(node)['node-ref']);
    expect(nodes).toContain('NOR:A ]]> <b> & "q" \ufffd \ufffd\ufffd\ufffd');
    expect(values(read(view)('edge')[0])).not.toHaveProperty('edge-first');
  });

  it('of no entries has the parties of the dossier', () => {
    const empty = read({ ...SAMPLE_VIEW, entries: [] });
    expect([empty('node').length, empty('edge').length]).toEqual([2, 0]);
  });
});
