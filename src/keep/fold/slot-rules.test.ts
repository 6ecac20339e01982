import { describe, expect, it } from 'vitest';
import type { ItemKind } from '../../record/index.js';
import { isWithin, type Json, ruleOf } from './slot-rules.js';

describe('ruleOf', () => {
  it.each<[ItemKind, string, Json]>([
    ['encounter', 'when', null],
    ['encounter', 'level', 'unknown'],
    ['encounter', 'outcome', 'unstated'],
    ['commitment', 'to', []],
    ['commitment', 'quantity', false],
  ])('a silent %s %s casts no vote', (kind, slot, value) =>
    expect(ruleOf(kind, slot).place(value)).toBeNull(),
  );

  it.each<[ItemKind, string, Json, Json, boolean]>([
    ['encounter', 'when', '2018-06-12', '2018-06-13', true],
    ['encounter', 'when', '2018-06-12', '2018-06', false],
    ['pause', 'to', '2018', '2019', true],
    ['encounter', 'where', 'Hanoi', 'Singapore', true],
    ['encounter', 'where', 'Hanoi', 'Vietnam', false],
    ['encounter', 'where', 'Hanoi', 'Southeast Asia', false],
    ['encounter', 'outcome', 'agreement', 'none', true],
    ['encounter', 'level', 'leaders', 'officials', false],
    ['commitment', 'by', ['PRK:Kim Jong Un'], ['PRK'], false],
    ['commitment', 'by', ['PRK'], ['USA'], true],
    ['assessment', 'about', 'the summit', 'the talks', false],
  ])('%s %s: %j and %j', (kind, slot, a, b, contradict) => {
    expect(ruleOf(kind, slot).contradicts(a, b)).toBe(contradict);
    expect(ruleOf(kind, slot).contradicts(b, a)).toBe(contradict);
  });
});

describe('isWithin', () => {
  it.each<[string, Json, Json, boolean]>([
    ['when', '2018-06', '2018-06-12', true],
    ['when', '2018-06-12', '2018-06', false],
    ['when', '2018-22', '2018-12-01', false],
    ['when', null, '2018-06-12', true],
    ['where', 'Vietnam', 'Hanoi', true],
    ['level', 'leaders', 'officials', false],
    ['outcome', 'none', 'none', true],
  ])('%s: %j within %j is %s', (slot, value, other, within) =>
    expect(isWithin(ruleOf('encounter', slot), value, other)).toBe(within),
  );
});
