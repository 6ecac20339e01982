import { describe, expect, it } from 'vitest';
import type { Panel } from '../panel/panel.js';
import { metUnderPresident } from './presidency.js';

/** Two countries; a new president takes office in the fourth month of the first. */
const panel: Panel = {
  rows: 8,
  countries: ['a', 'b'],
  country: Uint16Array.of(0, 0, 0, 0, 0, 0, 1, 1),
  month: Int16Array.of(10, 11, 12, 13, 14, 15, 14, 15),
  columns: new Map([
    ['y', Float64Array.of(1, 0, 1, 0, 1, 1, 1, 0)],
    ['pten', Float64Array.of(7, 8, 9, 0, 1, 2, 1, 2)],
  ]),
};

describe('meetings under a president', () => {
  it('begin anew with each, and with each country', () =>
    expect([...metUnderPresident(panel)]).toEqual([1, 1, 2, 0, 1, 2, 1, 1]));
});
