import { describe, expect, it } from 'vitest';
import { feature1, feature2, feature3, hashText } from './hash.js';

describe('hashText', () => {
  it('reads the stretch that is named', () =>
    expect(hashText('the talks', 4, 9, 1)).toBe(hashText('talks', 0, 5, 1)));
  it('keeps seeds apart', () => expect(hashText('talks', 0, 5, 1)).not.toBe(hashText('talks', 0, 5, 2)));
  it('keeps the empty text apart from a zero character', () =>
    expect(hashText('', 0, 0, 1)).not.toBe(hashText('\0', 0, 1, 1)));
});

describe('features', () => {
  it('depend on the order of their values', () => {
    expect(feature2(1, 5, 9)).not.toBe(feature2(1, 9, 5));
    expect(feature3(1, 5, 9, 7)).not.toBe(feature3(1, 9, 5, 7));
    expect(feature3(1, 5, 9, 7)).not.toBe(feature3(1, 5, 7, 9));
  });
  it('seldom coincide for small values', () => {
    const seen = new Set<number>();
    let made = 0;
    // A template always has the same number of values.
    for (let template = 1; template < 21; template += 1)
      for (let a = 0; a < 40; a += 1)
        for (let b = 0; b < 40; b += 1) {
          seen.add(feature2(template, a, b)).add(feature3(template + 30, a, b, a ^ b));
          made += 2;
        }
    for (let a = 0; a < 1000; a += 1) seen.add(feature1(67, a));
    // By chance some 0.5 pairs of 65,000 would share one of 2^32 values.
    expect(made + 1000 - seen.size).toBeLessThan(6);
  });
  it('spread over the top bits, which choose the place in a table', () => {
    const places = new Set(Array.from({ length: 256 }, (_, a) => feature1(3, a) >>> 24));
    expect(places.size).toBeGreaterThan(130);
  });
});
