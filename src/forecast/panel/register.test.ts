import { describe, expect, it } from 'vitest';
import { readRegister } from './register.js';

const heading = 'country,month,kind,entry';
const read = (...lines: readonly string[]) => readRegister([heading, ...lines].join('\n'));

describe('the register', () => {
  const register = read(
    'AAA,1962-03,secretary,travels/1',
    'AAA,1963-05,visit,visits/1',
    'AAA,1963-06,private,visits/2',
    'BBB:Old,1950-01,visit,visits/3',
    'BBB:Old,1970-01,trip,travels/2',
    'BBB:Old,1972-01,end,states',
    'CCC,1980-01,third,travels/3',
    'CCC,1980-02,visit,visits/4',
    'CCC,1980-02,trip,travels/5',
    'CCC,1980-03,trip,travels/6',
    'CCC,1980-04,secretary,travels/4',
    'USA,1961-01,president,office-holders',
    'USA,1953-01,president,office-holders',
  );
  it('counts visits, trips and meetings elsewhere', () =>
    expect(register.meetings.map(({ country, month }) => [country, month])).toEqual([
      ['AAA', 760],
      ['BBB:Old', 600],
      ['BBB:Old', 840],
      ['CCC', 960],
      ['CCC', 961],
      ['CCC', 961],
    ]));
  it('ends where visits or trips end, whichever first, and leaves out what comes later', () => {
    expect(register.last).toBe(961);
    expect(register.trips).toEqual([expect.objectContaining({ country: 'AAA', month: 746 })]);
  });
  it('has a country at risk from the month after it first appears, one that ended until it did', () =>
    expect(register.atRisk).toEqual([
      { country: 'AAA', from: 747, to: 961 },
      { country: 'BBB:Old', from: 732, to: 863 },
      { country: 'CCC', from: 961, to: 961 },
    ]));
  it('knows when presidents took office', () => expect(register.presidents).toEqual([636, 732]));
  it.each(['AAA,1962,visit,x', 'AAA,1962-03,chat,x', ',1962-03,visit,x', 'AAA,1962-03'])(
    'refuses "%s"',
    (line) => expect(() => read('AAA,1962-03,visit,x', line)).toThrow('Line 3 of the register'),
  );
});
