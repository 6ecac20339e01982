import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/coded.js';
import { sidesNear, sidesOf } from './sides.js';

describe('sidesOf', () => {
  it('names each side once and nobody without one', () =>
    expect(sidesOf(['USA:Donald Trump', 'USA', 'NSA:Hamas', 'XXX:author'])).toEqual(['USA', 'NSA:Hamas']));
});

describe('sidesNear', () => {
  const c = contextFor(
    'Chad met Sudan. Mistrust between Peru and Chile is deep. Mistrust is deep. Chad and Sudan spoke.',
  );
  const run = (from: number, to: number) => sidesNear(c, { from, to });
  it('takes the sides of the passage', () => expect(run(4, 9)).toEqual(['PER', 'CHL']));
  it('takes those of the sentence where the passage names fewer than two', () =>
    expect(run(9, 11)).toEqual(['PER', 'CHL']));
  it('takes the main sides of the document where neither names two', () =>
    expect(run(12, 15)).toEqual(['TCD', 'SDN']));
});
