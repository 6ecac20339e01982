import { describe, expect, it } from 'vitest';
import { measurePage } from '../../../test/measure-page.js';
import { type Relation, tempoOf } from '../../weigh/index.js';
import { penFor } from '../pen.js';
import { relationRows } from './relation-rows.js';

const tempo = tempoOf([], { knownUntil: null, window: 30, parties: [], chosen: [] });
const told: Relation = {
  of: 'tests',
  with: 'NOR',
  level: 'any',
  talks: ['a', 'b', 'c'],
  seen: { days: 1000, daysAround: 300, tests: 40, testsAround: 2 },
  expected: 12,
  all: { ratio: 0.12, low: 0.05, high: 0.4 },
  withinYears: { ratio: 0.9, low: 0.4, high: 1.4 },
  placebo: { shifts: 70, all: 0.004, withinYears: 0.62 },
  verdict: 'fewer',
};
const rows = (relation: Partial<Relation>): string => {
  const tester = {
    tester: 'ISL',
    tests: { dated: [], undated: [], unverified: [] },
    talks: { dated: [], undated: [], unverified: [] },
    apart: { dated: [], undated: [], unverified: [] },
    years: [],
    quiet: [],
    span: { from: '2015-01-01', to: '2020-01-01' },
    relations: [{ ...told, ...relation }],
  };
  const page = { ...measurePage([]), tempo };
  return relationRows(tester, page, penFor({ width: 88, colour: false }))
    .join(' ')
    .replace(/\s+/g, ' ');
};

describe('a relation', () => {
  it('tells the verdict first, then what it rests on', () =>
    expect(rows({})).toContain(
      'Talks with Norway any level fewer tests around talks · 2 of 40 tests around 3 talks, 12 expected · 0.12× (0.05 to 0.40), shifted under 1 % · within years 0.90× (0.40 to 1.40), shifted 62 %',
    ));
  it('says over which years it may hold', () => {
    expect(rows({ verdict: 'perhaps fewer' })).toContain('perhaps fewer, over all years but not within them');
    expect(rows({ verdict: 'perhaps more', placebo: { shifts: 70, all: 0.4, withinYears: 0.01 } })).toContain(
      'perhaps more, within years but not over all',
    );
  });
  it('says what is missing', () => {
    const nothing = { all: null, withinYears: null, placebo: null };
    expect(rows({ ...nothing, verdict: 'too few talks' })).toContain('too few talks to tell · 2 of 40');
    expect(rows({ ...nothing, verdict: 'no other time' })).toContain('no other time to compare with');
    expect(rows({ withinYears: { ratio: 0, low: null, high: null }, verdict: 'none' })).toContain(
      'no clear difference · 2 of 40 tests around 3 talks, 12 expected · 0.12× (0.05 to 0.40), shifted under 1 % · within years 0.00× (range not known)',
    );
    expect(rows({ withinYears: { ratio: null, low: null, high: null } })).toContain(
      'within years nothing to compare',
    );
  });
  it('is also one of moves apart, and of talks with anybody', () =>
    expect(rows({ of: 'moves apart', with: null })).toContain(
      'Talks with anybody moves apart fewer moves apart',
    ));
  it('says that it is no cause', () => expect(rows({})).toContain('None of it says what causes what.'));
});
