import { describe, expect, it } from 'vitest';
import { meeting, toldEntry } from '../../../test/told-entries.js';
import { asksOfPromise, promiseNamed } from './promise-named.js';

const promise = toldEntry(
  'p-7',
  {
    kind: 'commitment',
    by: ['NOR'],
    to: [],
    issue: 'other',
    deadline: null,
    quantity: false,
    verification: false,
    conditional: false,
    status: 'pledged',
  },
  { verified: false },
);

describe('the promise that a sentence names', () => {
  it('is found by entry, item or row', () => {
    expect(promiseNamed('Will promise p-7 be kept?', [promise])).toBe(promise);
    expect(promiseNamed('Will (i-p-7) be kept by June.', [promise])).toBe(promise);
  });
  it('is none for another name, or what is no promise', () => {
    expect(promiseNamed('Will p-70 be kept?', [promise])).toBeNull();
    expect(promiseNamed('Will m be kept?', [meeting('m', ['NOR', 'ISL'], '2020')])).toBeNull();
  });
});

it('a promise is asked about in a word for it', () => {
  expect(asksOfPromise('Will Promise p-7 be kept?')).toBe(true);
  expect(asksOfPromise('Will they meet in a promising place?')).toBe(false);
});
