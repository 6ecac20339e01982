import { describe, expect, it } from 'vitest';
import { contextFor } from '../../test/coded.js';
import { venueOf, whenAfter, whenOf } from './circumstances.js';

describe('whenOf', () => {
  const c = contextFor('In May 2011 they met in Oslo and in June 2012 they met in Geneva.');
  const all = { from: 0, to: c.d.analysis.tokens.length };
  it('take what stands nearest', () => {
    expect(whenOf(c, 1, all)).toBe('2011-05');
    expect(whenOf(c, all.to - 4, all)).toBe('2012-06');
  });
  it('pass over the day on which somebody spoke of it', () => {
    const said = contextFor('The minister said on 4 May 2020 that the envoys met in Oslo.');
    const whole = { from: 0, to: said.d.analysis.tokens.length };
    expect(whenOf(said, said.d.analysis.tokens.lower.indexOf('met'), whole)).toBeNull();
  });
  it.each([
    'The minister said Monday he would invite the envoys.',
    'The minister told them in Oslo on 4 May 2020 that he would invite the envoys.',
    'An invite to both envoys, announced on 4 May 2020, came late.',
  ])('pass over the day of the saying, however it is put: %s', (text) => {
    const { d, ...rest } = contextFor(text);
    const whole = { from: 0, to: d.analysis.tokens.length };
    expect(whenOf({ d, ...rest }, d.analysis.tokens.lower.indexOf('invite'), whole)).toBeNull();
  });
  it('look no farther than the run', () => expect(whenOf(c, 4, { from: 3, to: 6 })).toBeNull());
});

describe('whenAfter', () => {
  it('passes over the time before the token', () => {
    const c = contextFor('On 4 May 2020 Peru hoped to meet Chile in July 2021.');
    expect(whenAfter(c, 5, { from: 0, to: c.d.analysis.tokens.length })).toBe('2021-07');
  });
});

describe('venueOf', () => {
  const c = contextFor('For peace in Cyprus they met on Monday in Geneva.');
  const all = { from: 0, to: c.d.analysis.tokens.length };
  it('is where the meeting was, not what it was about', () =>
    expect(venueOf(c, [c.d.analysis.tokens.lower.indexOf('met')], all)?.name).toBe('Geneva'));
});
