import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/coded.js';
import { whenAfter, whenOf, whereOf } from './circumstances.js';

describe('whenOf and whereOf', () => {
  const c = contextFor('In May 2011 they met in Oslo and in June 2012 they met in Geneva.');
  const all = { from: 0, to: c.d.analysis.tokens.length };
  it('take what stands nearest', () => {
    expect(whenOf(c, 1, all)).toBe('2011-05');
    expect(whenOf(c, all.to - 4, all)).toBe('2012-06');
    expect(whereOf(c, all.to - 1, all)).toBe('Geneva');
  });
  it('look no farther than the run', () => expect(whenOf(c, 4, { from: 3, to: 6 })).toBeNull());
});

describe('whenAfter', () => {
  it('passes over the time before the token', () => {
    const c = contextFor('On 4 May 2020 Peru hoped to meet Chile in July 2021.');
    expect(whenAfter(c, 5, { from: 0, to: c.d.analysis.tokens.length })).toBe('2021-07');
  });
});
