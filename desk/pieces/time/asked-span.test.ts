import { expect, it } from 'vitest';
import { askedSpan, notDays, spanFields } from './asked-span.js';
import { dayAt, dayNumber } from './day-number.js';

const whole = { from: dayNumber('1990-01-01'), to: dayNumber('2027-01-01') };
const asked = (query: string) => {
  const { from, to } = askedSpan(new URLSearchParams(query), whole);
  return [dayAt(from), dayAt(to - 1)];
};

it('reads days, months and years, both ends included', () => {
  expect(asked('from=2018-06-12&to=2019-02')).toEqual(['2018-06-12', '2019-02-28']);
  expect(asked('from=2018&to=2018')).toEqual(['2018-01-01', '2018-12-31']);
});

it('shows all where an address makes no sense', () => {
  for (const query of ['', 'from=spring', 'from=2019&to=2018', 'from=2018-02-99'])
    expect(asked(query), query).toEqual(['1990-01-01', '2026-12-31']);
});

it('writes what it reads, and nothing for the whole', () => {
  const span = { from: dayNumber('2018-06-12'), to: dayNumber('2018-08-02') };
  const fields = spanFields(span, whole);
  expect(fields).toEqual({ from: '2018-06-12', to: '2018-08-01' });
  expect(askedSpan(new URLSearchParams({ from: '2018-06-12', to: '2018-08-01' }), whole)).toEqual(span);
  expect(spanFields(whole, whole)).toEqual({ from: null, to: null });
});

it('knows what is no day', () => {
  expect(notDays(new URLSearchParams('from=yesterday&to=2018-06'))).toEqual(['yesterday']);
  expect(notDays(new URLSearchParams('from=2018'))).toEqual([]);
});
