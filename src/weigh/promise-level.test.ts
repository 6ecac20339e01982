import { describe, expect, it } from 'vitest';
import { levelsOf } from './promise-level.js';
import type { PromiseMark } from './promise-weights.js';

const levels = (...marks: PromiseMark[]) => levelsOf(marks.map((mark) => ({ mark })));

describe('levelsOf', () => {
  it.each<[PromiseMark[], number]>([
    [['legal', 'firm'], 3],
    [['firm'], 2],
    [['firm', 'intent'], 1],
    [['firm', 'intent', 'act'], 2],
    [['intent', 'act'], 1],
    [['hope'], 0],
    [['denied', 'firm'], 0],
    [[], 2],
  ])('%j obliges to %i', (marks, obligation) => expect(levels(...marks).obligation).toBe(obligation));

  it.each<[PromiseMark[], number]>([
    [['aim'], 0],
    [['aim', 'deed'], 0],
    [['intent'], 0],
    [['firm'], 1],
    [['act', 'aim'], 1],
    [['act', 'amount'], 2],
    [['act', 'instrument', 'soon'], 2],
    [['act', 'amount', 'deadline'], 3],
    [['act', 'amount', 'deadline', 'instrument'], 3],
    [['legal', 'instrument'], 1],
  ])('%j is precise to %i', (marks, precision) => expect(levels(...marks).precision).toBe(precision));

  it.each<[PromiseMark[], number]>([
    [[], 0],
    [['contact'], 1],
    [['monitor', 'contact'], 2],
    [['check', 'monitor'], 3],
  ])('%j delegates %i', (marks, delegation) => expect(levels(...marks).delegation).toBe(delegation));
});
