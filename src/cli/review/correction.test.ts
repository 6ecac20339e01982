import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../test/sample-reading.js';
import type { Item } from '../../record/index.js';
import { correctable, readValue, wordsFor } from './correction.js';

function sample(id: string): Item {
  const item = SAMPLE.items.find((one) => one.id === id);
  if (!item) throw new RangeError(`the sample has no item ${id}`);
  return item;
}

describe('a correction', () => {
  it('knows the words of a slot that has them', () => {
    expect(wordsFor(sample('e1'), 'status')).toEqual(['held', 'planned', 'proposed', 'cancelled']);
    expect([wordsFor(sample('e1'), 'when'), wordsFor(sample('s1'), 'speaker')]).toEqual([null, null]);
  });
  it('offers what only people and tables fill: what became of a promise', () => {
    expect(Object.fromEntries(correctable(sample('c1')))).toMatchObject({
      status: 'pledged',
      agreement: null,
      state: null,
    });
    expect(wordsFor(sample('c1'), 'state')).toContain('stalled');
    expect(correctable(sample('c1')).map(([slot]) => slot)).not.toContain('evidence');
  });
  it.each([
    ['e1', 'when', '2018-06-13', '2018-06-13'],
    ['e1', 'when', ' - ', null],
    ['e1', 'parties', 'USA; PRK:Kim Jong Un', ['USA', 'PRK:Kim Jong Un']],
    ['e1', 'parties', 'USA', ['USA']],
    ['c1', 'to', '-', []],
    ['c1', 'quantity', 'Yes', true],
    ['s1', 'speaker', 'PRK', 'PRK'],
    ['s1', 'speaker', 'PRK; USA', ['PRK', 'USA']],
    ['e1', 'where', 'no', 'no'],
  ])('of %s.%s typed as %j', (id, slot, typed, value) =>
    expect(readValue(sample(id), slot, typed)).toEqual({ value }),
  );
  it.each([
    ['e1', 'when', 'June', 'a date is EDTF'],
    ['e1', 'status', 'maybe', 'expected one of'],
    ['e1', 'parties', '-', 'it may not be empty'],
    ['c1', 'quantity', 'much', 'it does not fit'],
    ['e1', 'parties', 'Kenya', 'an actor is STATE'],
    ['e1', 'status', '-', 'it may not be empty'],
  ])('refuses %s.%s typed as %j', (id, slot, typed, message) => {
    expect(readValue(sample(id), slot, typed).wrong).toContain(message);
  });
});
