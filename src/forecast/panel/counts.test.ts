import { describe, expect, it } from 'vitest';
import { countsOf } from './counts.js';

const country = { from: 1200, met: new Set([1201, 1210, 1213, 1230]), trips: [1209, 1212, 1212, 1240] };
const at = (month: number) => countsOf(country, month, [1180, 1212, 1260]);

describe('counts at the end of a month', () => {
  it('hold the month itself and nothing later', () =>
    expect(at(1213)).toMatchObject({
      y: 1,
      since: 0,
      never: 0,
      n12: 2,
      n36: 3,
      nall: 3,
      exposure: 14,
      s3: 2,
      s6: 3,
    }));
  it('say how long ago', () => expect(at(1225)).toMatchObject({ y: 0, since: 12, n12: 0, n36: 3 }));
  it('say never', () =>
    expect(at(1200)).toMatchObject({ since: 360, never: 1, nall: 0, e6: 0, exposure: 1 }));
  it('halve what is old', () => {
    expect(at(1201).e6).toBe(1);
    expect(at(1207).e6).toBeCloseTo(0.5, 12);
    expect(at(1213).e24).toBeCloseTo(1 + 2 ** (-3 / 24) + 2 ** (-12 / 24), 12);
  });
  it('know the president', () => {
    expect(at(1211)).toMatchObject({ pten: 31, metpres: 1 });
    expect(at(1212)).toMatchObject({ pten: 0, metpres: 0 });
    expect(at(1213)).toMatchObject({ pten: 1, metpres: 1 });
  });
  it('look at the month to come a year before', () => {
    expect(at(1212)).toMatchObject({ same: 1, mon: 0 });
    expect(at(1213).same).toBe(0);
  });
});
