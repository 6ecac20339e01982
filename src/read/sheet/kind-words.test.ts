import { describe, expect, it } from 'vitest';
import { ITEM_SCHEMAS } from '../../record/reading.js';
import { KINDS, kindInName, kindOf } from './kind-words.js';

describe('kindOf', () => {
  it.each([
    ['encounter', 'encounter'],
    [' Promises ', 'commitment'],
    ['TEST', 'capability'],
    ['dinner', null],
    ['', null],
  ])('%j is %j', (word, kind) => expect(kindOf(word)).toBe(kind));

  it('knows all kinds', () => expect(KINDS).toEqual(ITEM_SCHEMAS.map((schema) => schema.shape.kind.value)));
});

describe('kindInName', () => {
  it.each([
    ['korea-encounters-2018.csv', 'encounter'],
    ['Tests', 'capability'],
    ['promises and commitments.xlsx', 'commitment'],
    ['meetings_and_tests.csv', null],
    ['contest.csv', null],
    ['Sheet1', null],
    ['states.csv', 'commitment'],
    ['Signals', 'position'],
    ['agreements.csv', 'encounter'],
    ['united-states.csv', null],
    ['constructor', null],
  ])('%j holds %j', (name, kind) => expect(kindInName(name)).toBe(kind));
});
