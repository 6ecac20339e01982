import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { chancesOf, labelOf, monthName, plansIn } from './story.mjs';

describe('a month of the story', () => {
  it('is named', () => expect(monthName((2018 - 1900) * 12 + 5)).toBe('2018-06'));
  it('says what came of its window, which begins with it', () => {
    expect(labelOf([1000], 1000, 3, 1100)).toBe(1);
    expect(labelOf([1003], 1000, 3, 1100)).toBe(0);
    expect(labelOf([999], 1000, 3, 1100)).toBe(0);
    expect(labelOf([1000], 1000, 3, 1001)).toBe(-1);
  });
  it('has signals as far as they had earned it, and in full', () => {
    const none = chancesOf({ dyad: 0.1, pool: 0.2, moved: Math.log(4), weight: 0 });
    expect(none.signals).toBeCloseTo(0.2, 12);
    expect(none.full).toBeCloseTo(0.5, 12);
    expect(chancesOf({ dyad: 0.1, pool: 0.2, moved: Math.log(4), weight: 0.5 }).signals).toBeCloseTo(
      1 / 3,
      12,
    );
  });
});

describe('plans', () => {
  const told = (known: string, status: string, parties: string[]) => ({
    slots: { kind: 'encounter', level: 'leaders', status, parties },
    reports: [{ item: { evidence: [{ quote: `told on ${known}` }] }, document: { known } }],
  });
  it('are meetings of the two that were not held, as they became known', () =>
    expect(
      plansIn([
        told('2020-02-01', 'proposed', ['USA:Ola', 'PRK:Kari']),
        told('2019-02-01', 'cancelled', ['PRK', 'USA']),
        told('2019-01-01', 'held', ['PRK', 'USA']),
        told('2019-01-01', 'planned', ['PRK', 'KOR']),
      ]),
    ).toEqual([
      { known: '2019-02-01', status: 'cancelled', says: 'told on 2019-02-01' },
      { known: '2020-02-01', status: 'proposed', says: 'told on 2020-02-01' },
    ]));
});
