import { describe, expect, it } from 'vitest';
import { namedSides } from './named-sides.js';

describe('the sides that words name', () => {
  const named = namedSides(['USA', 'PRK', 'KOR:Moon Jae-in', 'IGO:African Union']);
  it.each([
    ['Pyongyang would not hear of it', ['PRK']],
    ['a talk between the North Koreans and Seoul', ['PRK', 'KOR']],
    ['Moon Jae-in asked the South to wait', ['KOR']],
    ['Americans and the African Union agreed', ['USA', 'IGO:African Union']],
    ['Norway met Iceland', []],
  ])('%s', (text, sides) => expect(named(text)).toEqual(sides));
  it('are none of sides that have no names', () => expect(namedSides(['XXX'])('anybody')).toEqual([]));
});
