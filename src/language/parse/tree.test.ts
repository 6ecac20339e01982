import { describe, expect, it } from 'vitest';
import { treeOf } from '../../../test/hand-made-tree.js';
import {
  children,
  childrenBy,
  head,
  lemma,
  linkChildren,
  reach,
  relation,
  rootOf,
  upos,
  xpos,
} from './tree.js';

const tree = treeOf(
  'The/the/DET|DT/2/det plan/plan/NOUN|NN/4/nsubj:pass was/be/AUX|VBD/4/aux:pass dropped/drop/VERB|VBN/0/root ././PUNCT|./4/punct',
);

describe('a tree', () => {
  it('tells the tags, relation, head and lemma of a token', () => {
    expect([upos(tree, 3), xpos(tree, 3), relation(tree, 1), head(tree, 1), head(tree, 3)]).toEqual([
      'VERB',
      'VBN',
      'nsubj:pass',
      3,
      -1,
    ]);
    expect(lemma(tree, 0)).toBe('the');
  });
  it('lists children in the order of the text', () => expect(children(tree, 3)).toEqual([1, 2, 4]));
  it('finds children by relation, with subtypes', () => {
    expect(childrenBy(tree, 3, 'nsubj', 'punct')).toEqual([1, 4]);
    expect(childrenBy(tree, 3, 'aux:pass')).toEqual([2]);
    expect(childrenBy(tree, 3, 'obj')).toEqual([]);
  });
  it('knows its root and how far a token reaches', () => {
    expect(rootOf(tree, { from: 0, to: 5 })).toBe(3);
    expect(rootOf(tree, { from: 0, to: 0 })).toBe(-1);
    expect(reach(tree, 1)).toEqual({ from: 0, to: 2 });
    expect(reach(tree, 3)).toEqual({ from: 0, to: 5 });
  });
  it('answers for what is not there', () =>
    expect([upos(tree, 99), relation(tree, 99), head(tree, 99)]).toEqual(['X', 'dep', -1]));
});

describe('linkChildren', () => {
  it('links nothing where there is nothing', () =>
    expect(linkChildren(new Int32Array(0)).firstChild).toHaveLength(0));
});
