import { describe, expect, it } from 'vitest';
import type { Register } from './build.js';
import { historyOf } from './history.js';

const register: Register = {
  meetings: [
    { country: 'a', month: 1203 },
    { country: 'b', month: 1204 },
  ],
  trips: [{ country: 'a', month: 1200 }],
  atRisk: [{ country: 'a', from: 1201, to: 1300 }],
  presidents: [1100],
  last: 1208,
};

describe('the history of a country', () => {
  it('is its own lines', () =>
    expect(historyOf(register, 'a')).toEqual({ from: 1201, met: new Set([1203]), trips: [1200] }));
  it('takes in what else is known', () =>
    expect(historyOf(register, 'a', { meetings: [1203, 1210], trips: [1209] })).toEqual({
      from: 1201,
      met: new Set([1203, 1210]),
      trips: [1200, 1209],
    }));
  it('has no beginning where the register knows nothing', () =>
    expect(historyOf(register, 'c')).toEqual({
      from: Number.POSITIVE_INFINITY,
      met: new Set(),
      trips: [],
    }));
});
