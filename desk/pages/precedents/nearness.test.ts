import type { ComparedCase, Feature } from 'dragoman/client';
import { expect, it } from 'vitest';
import { chosenOf, heldUp, inOrder, nearnessInWords, orderNamed } from './nearness.js';

const compared = (name: string, alike: Feature[], unlike: Feature[], holders: number): ComparedCase => ({
  name,
  about: [],
  texts: { when: [], gave_up: [], for_what: [], followed: [] },
  features: [],
  likeness: { alike, unlike, unknown: [] },
  told: Array.from({ length: holders }, (_, i) => ({
    entry: `e${i}`,
    by: ['NOR'],
    day: '2020-01-01',
    told: {
      item: 'i',
      document: 'd',
      title: null,
      day: '2020-01-01',
      dated: true,
      quote: 'words',
      says: null,
    },
  })),
});
const CASES = [
  compared('Malta', ['arms', 'aid'], ['kept'], 1),
  compared('Chad', [], [], 3),
  compared('Aruba', ['arms', 'aid'], [], 0),
];

it('says how near a case is, of what both tell', () => {
  expect(CASES.map(nearnessInWords)).toEqual(['2 of 3 alike', 'nothing told of both', '2 of 2 alike']);
  expect(CASES.map(heldUp)).toEqual([1, 3, 0]);
});

it('orders cases by who holds them up, by nearness and by name', () => {
  const names = (order: Parameters<typeof inOrder>[1]) => inOrder(CASES, order).map(({ name }) => name);
  expect(names('held')).toEqual(['Chad', 'Malta', 'Aruba']);
  expect(names('near')).toEqual(['Aruba', 'Malta', 'Chad']);
  expect(names('name')).toEqual(['Aruba', 'Chad', 'Malta']);
  expect(['near', 'toString', null].map(orderNamed)).toEqual(['near', 'held', 'held']);
});

it('shows the cases that are named, and says which there are none of', () => {
  expect(chosenOf(CASES, ['Chad', 'Peru'])).toEqual({ chosen: [CASES[1]], unknown: ['Peru'] });
  expect(chosenOf(CASES, []).chosen).toHaveLength(3);
});
