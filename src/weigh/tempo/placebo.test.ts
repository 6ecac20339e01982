import { describe, expect, it } from 'vitest';
import { dayNumber } from '../days.js';
import { chanceFrom } from './chance.js';
import { placebo } from './placebo.js';
import { around } from './strata.js';

const span = { first: dayNumber('2000-01-01'), last: dayNumber('2009-12-31') };
const length = span.last - span.first + 1;
const chance = chanceFrom(3);
const talks = Array.from({ length: 20 }, () => {
  const day = span.first + Math.floor(chance() * length);
  return { first: day, last: day };
});
const marked = around(talks, 30, span);
const days = Array.from({ length: 300 }, () => Math.floor(chance() * length));

describe('shifted dates', () => {
  it('hardly ever do what true dates do where tests shun the talks', () => {
    const { all, withinYears, shifts } = placebo(
      marked,
      days.filter((day) => marked[day] === 0),
      span,
    );
    expect(shifts).toBe(Math.ceil(length / 14));
    expect(all).toBeLessThan(0.05);
    expect(withinYears).toBeLessThan(0.05);
  });
  it('often do as much where tests do not mind them', () => {
    const { all, withinYears } = placebo(marked, days, span);
    expect(all).toBeGreaterThan(0.05);
    expect(withinYears).toBeGreaterThan(0.05);
  });
  it('are never fewer than the true ones', () =>
    expect(placebo(marked, [], span)).toMatchObject({ all: 1, withinYears: 1 }));
  it('find tests that crowd around talks too', () =>
    expect(
      placebo(
        marked,
        days.filter((day) => marked[day] === 1),
        span,
      ).all,
    ).toBeLessThan(0.05));
});
