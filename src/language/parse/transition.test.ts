import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTION,
  attach,
  begin,
  headFor,
  isAllowed,
  isDone,
  newState,
  type State,
  shift,
} from './transition.js';

const FIRST = 3;
const started = (words: number): State => {
  const state = newState(words + 10);
  begin(state, FIRST, FIRST + words);
  return state;
};

describe('the transitions', () => {
  it('build a tree: "envoys met there"', () => {
    const state = started(3);
    shift(state);
    expect(headFor(state, ACTION.left)).toBe(4);
    attach(state, ACTION.left, 1);
    shift(state);
    shift(state);
    expect(headFor(state, ACTION.right)).toBe(4);
    attach(state, ACTION.right, 2);
    attach(state, ACTION.left, 3);
    expect(isDone(state)).toBe(true);
    expect([...state.heads.subarray(3, 6)]).toEqual([4, 6, 4]);
    expect([...state.labels.subarray(3, 6)]).toEqual([1, 3, 2]);
    expect([state.left1[4], state.right1[4], state.lefts[4], state.rights[4]]).toEqual([3, 5, 1, 1]);
  });
  it('leave one child to the root', () => {
    const state = started(2);
    shift(state);
    shift(state);
    expect(isAllowed(state, ACTION.shift)).toBe(false);
    expect(isAllowed(state, ACTION.left)).toBe(false);
    expect(isAllowed(state, ACTION.right)).toBe(true);
  });
  it('make a tree in two steps a word, whatever is chosen', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.infiniteStream(fc.nat(2)), (words, choices) => {
        const state = started(words);
        let steps = 0;
        while (!isDone(state)) {
          const wanted = Number(choices.next().value);
          const action = [0, 1, 2].map((i) => (wanted + i) % 3).find((a) => isAllowed(state, a)) ?? -1;
          if (action === ACTION.shift) shift(state);
          else attach(state, action, 1);
          steps += 1;
        }
        const heads = [...state.heads.subarray(FIRST, FIRST + words)];
        expect(steps).toBe(2 * words);
        expect(heads.filter((head) => head === state.root)).toHaveLength(1);
        expect(heads.every((head) => head >= FIRST && head <= state.root)).toBe(true);
      }),
    ));
});
