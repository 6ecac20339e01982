import type { State } from './transition.js';
import type { Words } from './words.js';

/** What the feature templates of the parser see: the words, their tags, the parse so far, and running counts along the sentence. */
export interface Scene {
  words: Words;
  /** Joint tags plus one by padded place; 0 outside the sentence. */
  tags: Int32Array;
  state: State;
  /** How many commas and how many verbs stand before each padded place. */
  commas: Int32Array;
  verbs: Int32Array;
  /** In a finished tree, the child of the same head that stands before and after each word; 0 for none. */
  before: Int32Array;
  after: Int32Array;
}

/** The nodes around which the features of the next action are built: S the stack from its top, N the next words. */
export interface Focus {
  s0: number;
  s1: number;
  s2: number;
  n0: number;
  n1: number;
  n2: number;
  /** Distance classes between the top of the stack and the next word, and between the two on top of the stack. */
  ahead: number;
  behind: number;
}

export const newFocus = (): Focus => ({ s0: 0, s1: 0, s2: 0, n0: 0, n1: 0, n2: 0, ahead: 0, behind: 0 });

/** Reads the nodes in focus from the state. */
export function look(state: State, focus: Focus): void {
  const { stack, depth, next } = state;
  focus.s0 = depth > 0 ? (stack[depth - 1] as number) : 0;
  focus.s1 = depth > 1 ? (stack[depth - 2] as number) : 0;
  focus.s2 = depth > 2 ? (stack[depth - 3] as number) : 0;
  focus.n0 = next;
  focus.n1 = next + 1;
  focus.n2 = next + 2;
  focus.ahead = focus.s0 === 0 ? 0 : distanceClass(next - focus.s0);
  focus.behind = focus.s1 === 0 ? 0 : distanceClass(focus.s0 - focus.s1);
}

/** Distances 1 to 4, 5 to 6, 7 to 10, 11 to 20 and more. */
export function distanceClass(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 7) return 5;
  if (distance < 11) return 6;
  return distance < 21 ? 7 : 8;
}
