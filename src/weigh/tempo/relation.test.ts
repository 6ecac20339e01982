import { describe, expect, it } from 'vitest';
import { dayNumber } from '../days.js';
import { chanceFrom } from './chance.js';
import { relate } from './relation.js';
import type { Talk } from './series.js';

const span = { first: dayNumber('2000-01-01'), last: dayNumber('2009-12-31') };
const chance = chanceFrom(5);
const anyDay = (): number => span.first + Math.floor(chance() * (span.last - span.first + 1));
const on = (day: number, isExact = true) => ({ entry: `e${day}`, first: day, last: day, isExact });
const talks: Talk[] = Array.from({ length: 20 }, () => ({
  ...on(anyDay()),
  level: 'officials',
  with: ['ISL'],
}));
const days = Array.from({ length: 400 }, anyDay);
const isNear = (day: number): boolean => talks.some(({ first }) => Math.abs(first - day) <= 30);
const asked = { of: 'tests', with: 'ISL', level: 'any', span, window: 30, talks } as const;
const relation = (tests: readonly number[], held: readonly Talk[] = talks) =>
  relate({ ...asked, talks: held, happened: tests.map((day) => on(day)) });

describe('tests and talks', () => {
  it('shun each other where few of many lie around talks', () => {
    const few = relation(days.filter((day, i) => !isNear(day) || i % 10 === 0));
    expect(few.verdict).toBe('fewer');
    expect(few.all?.high).toBeLessThan(1);
    expect(few.seen.testsAround).toBeLessThan(few.expected);
  });
  it('crowd together where most lie around talks', () =>
    expect(relation(days.filter((day, i) => isNear(day) || i % 10 === 0)).verdict).toBe('more'));
  it('do not mind each other where they lie anywhere', () => {
    const none = relation(days);
    expect(none.verdict).toBe('none');
    expect(none.all?.low).toBeLessThan(1);
    expect(none.all?.high).toBeGreaterThan(1);
  });
});

describe('too little', () => {
  it.each([
    ['too few talks', days, talks.slice(0, 2)],
    ['too few tests', days.slice(0, 4), talks],
    [
      'no other time',
      days,
      Array.from({ length: 80 }, (_, i) => ({ ...talks[0], ...on(span.first + 50 * i) })),
    ],
  ])('is said: %s', (verdict, tests, held) =>
    expect(relation(tests, held as Talk[])).toMatchObject({
      verdict,
      all: null,
      withinYears: null,
      placebo: null,
    }),
  );
  it('is what is not known to within a week, or lies outside the days that are looked at', () => {
    const vague = talks.map((talk) => ({ ...talk, isExact: false }));
    expect(relation(days, vague).talks).toEqual([]);
    expect(relation([span.first - 1, span.last + 1]).seen.tests).toBe(0);
  });
});
