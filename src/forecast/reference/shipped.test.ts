import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EventClass, Failure } from '../../record/index.js';
import { anyRateOn, readAnyRates } from './shipped.js';

const HEADER = 'event,system,year,histories,events,years';
const shipped = readAnyRates(readFileSync('data/forecast/rates.csv', 'utf8'));

describe('rates that ship', () => {
  it('know each class, and never fewer events than the year before', () => {
    for (const event of EventClass.options) {
      const rows = shipped.filter((row) => row.event === event && row.system === '');
      expect(rows.length).toBeGreaterThan(20);
      if (event !== 'promise_kept')
        expect(rows.map((row) => row.events)).toEqual(rows.map((row) => row.events).sort((a, b) => a - b));
    }
  });
  it('are those of the end of the year before', () => {
    const asked = { event: 'leaders_meet', system: null } as const;
    expect(anyRateOn(shipped, asked, '2019-06-30')?.year).toBe(2018);
    expect(anyRateOn(shipped, asked, '2090-01-01')?.year).toBe(shipped.at(-1)?.year);
    expect(anyRateOn(shipped, asked, '1990-01-01')).toBeNull();
    expect(anyRateOn(shipped, { event: 'test', system: 'nuclear' }, '2019-06-30')).toMatchObject({
      system: 'nuclear',
      events: 6,
    });
  });
  it.each(['leaders_meet,,2000,5,x,1', 'dance,,2000,5,1,1', 'test,,2000', ''])(
    'are refused by line: "%s"',
    (line) => expect(() => readAnyRates(`${HEADER}\ntest,,1999,1,1,1\n${line}\n.`)).toThrow(Failure),
  );
  it('are refused without their header', () => expect(() => readAnyRates('a,b\n')).toThrow(/Line 1/));
});
