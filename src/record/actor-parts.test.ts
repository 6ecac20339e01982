import { describe, expect, it } from 'vitest';
import { isStateless, nameOf, sideOf, stateOf } from './actor-parts.js';

describe('the parts of an actor', () => {
  it.each([
    ['PRK', 'PRK', null, 'PRK'],
    ['PRK:Kim Jong Un', 'PRK', 'Kim Jong Un', 'PRK'],
    ['IGO:African Union', 'IGO', 'African Union', 'IGO:African Union'],
    ['XXX:author', 'XXX', 'author', 'XXX:author'],
  ])('%s', (ref, state, name, side) => {
    expect([stateOf(ref), nameOf(ref), sideOf(ref)]).toEqual([state, name, side]);
    expect(isStateless(ref)).toBe(side.includes(':'));
  });
});
