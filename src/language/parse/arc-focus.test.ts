import { describe, expect, it } from 'vitest';
import { distanceClass, look, newFocus } from './arc-focus.js';
import { begin, newState, shift } from './transition.js';

describe('look', () => {
  it('finds the top of the stack and the next words', () => {
    const state = newState(20);
    begin(state, 3, 9);
    for (let i = 0; i < 2; i += 1) shift(state);
    const focus = newFocus();
    look(state, focus);
    expect(focus).toEqual({ s0: 4, s1: 3, s2: 0, n0: 5, n1: 6, n2: 7, ahead: 1, behind: 1 });
  });
});

describe('distanceClass', () => {
  it('grows with the distance', () =>
    expect([1, 4, 5, 6, 7, 10, 11, 20, 21, 5000].map(distanceClass)).toEqual([1, 4, 5, 5, 6, 6, 7, 7, 8, 8]));
});
