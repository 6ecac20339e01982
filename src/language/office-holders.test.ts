import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Holding,
  holderOf,
  holdingOn,
  isHolding,
  isOffice,
  type Person,
  refOf,
} from './office-holders.js';

const holding = (from: string, to: string, more: Partial<Holding> = {}): Holding => ({
  ...{ side: 'NOR', office: 'president', leads: true, level: 'leader', from, to },
  ...more,
});
const person = (name: string, ...holdings: Holding[]): Person => ({ name, short: [name], holdings });

describe('isHolding', () => {
  it.each([
    ['2001-01-20', '2009-01-20', '2001-01-19', false],
    ['2001-01-20', '2009-01-20', '2001-01-20', true],
    ['2001-01-20', '2009-01-20', '2009-01-20', true],
    ['2001-01-20', '2009-01-20', '2009-01-21', false],
    // A month lasts to its end, a year too.
    ['2001-01', '2020-01', '2020-01-31', true],
    ['2001-01', '2020-01', '2020-02-01', false],
    ['2001', '2020', '2020-12-31', true],
    ['2001', '', '2039-01-01', true],
  ])('%s to %s on %s', (from, to, day, expected) => expect(isHolding(holding(from, to), day)).toBe(expected));
});

describe('holdingOn', () => {
  const minister = holding('1995', '1999', { office: 'foreign minister', leads: false, level: 'minister' });
  const envoy = holding('2004', '2006', { office: 'envoy', leads: false, level: 'official' });
  const president = holding('2004', '2010');
  const ada = person('Ada', minister, envoy, president);
  it.each([
    ['the office of that day', '1996-05-01', 'foreign minister'],
    ['of two at once the one that leads', '2005-05-01', 'president'],
    ['the last before', '2001-05-01', 'foreign minister'],
    ['the last that ended', '2020-05-01', 'president'],
    ['the first to come', '1990-05-01', 'foreign minister'],
    ['the highest without a day', null, 'president'],
  ])('%s', (_, day, office) => expect(holdingOn(ada, day)?.office).toBe(office));
  it('is undefined for one who never held any', () => expect(holdingOn(person('Bo'), null)).toBeUndefined());
  it('gives an office that lasts on the day, wherever there is one', () => {
    const year = fc.integer({ min: 1950, max: 2030 });
    const anyHolding = fc
      .tuple(year, year)
      .map(([a, b]) => holding(`${Math.min(a, b)}`, `${Math.max(a, b)}`));
    fc.assert(
      fc.property(fc.array(anyHolding, { minLength: 1, maxLength: 5 }), year, (holdings, now) => {
        const day = `${now}-06-15`;
        const found = holdingOn(person('Ada', ...holdings), day);
        expect(found && isHolding(found, day)).toBe(holdings.some((held) => isHolding(held, day)));
      }),
    );
  });
});

describe('refOf', () => {
  it.each([
    ['NOR', 'NOR:Ada'],
    ['NSA', 'NSA:Ada'],
    ['IGO:United Nations', 'IGO:United Nations'],
  ])('of %s', (side, ref) =>
    expect(refOf(person('Ada', holding('2001', '', { side })), '2005-01-01')).toBe(ref),
  );
  it('is nobody’s for one without an office', () => expect(refOf(person('Ada'), null)).toBe('XXX:Ada'));
});

describe('holderOf', () => {
  const people = [
    person('Ada', holding('2001', '2009')),
    person('Bo', holding('2009', '')),
    person('Cy', holding('2001', '', { office: 'envoy', leads: false, level: 'official' })),
    person('Di', holding('2001', '', { office: 'envoy', leads: false, level: 'official' })),
  ];
  it.each([
    ['president', '2005-01-01', 'Ada'],
    ['leads', '2015-01-01', 'Bo'],
    ['chairman', '2015-01-01', 'Bo'],
    ['two presidents in one year', '2009-06-01', undefined],
    ['president', '1999-01-01', undefined],
    ['envoy', '2005-01-01', undefined],
    ['president', null, undefined],
  ])('%s on %s', (office, day, name) => expect(holderOf(people, office, day)?.name).toBe(name));
});

describe('isOffice', () => {
  it.each([
    ['president', 'president', true],
    ['president', 'leads', true],
    ['president', 'chairman', true],
    ['monarch', 'prince', true],
    ['monarch', 'chairman', false],
    ['premier', 'president', false],
  ])('a %s may be called %s', (office, title, expected) =>
    expect(isOffice(holding('2001', '', { office }), title)).toBe(expected),
  );
});
