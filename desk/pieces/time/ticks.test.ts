import { expect, it } from 'vitest';
import { dayAt, dayNumber } from './day-number.js';
import { ticksOf } from './ticks.js';

const span = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });
const labels = (ticks: readonly { label: string }[]) => ticks.map(({ label }) => label);

it('counts years where all is seen', () => {
  const { fine, coarse } = ticksOf(span('1990-03-01', '2026-11-01'), 1200);
  expect(labels(fine).slice(0, 3)).toEqual(['1990', '1992', '1994']);
  expect(coarse).toEqual([]);
});

it('counts months within years, then days within months', () => {
  const months = ticksOf(span('2017-11-10', '2019-02-01'), 1200);
  expect(labels(months.fine).slice(0, 3)).toEqual(['Nov', 'Dec', 'Jan']);
  expect(labels(months.coarse)).toEqual(['2017', '2018', '2019']);
  const days = ticksOf(span('2018-06-08', '2018-07-03'), 900);
  expect(labels(days.fine).slice(0, 2)).toEqual(['8', '9']);
  expect(labels(days.coarse)).toEqual(['June 2018', 'July 2018']);
});

it('leaves room for what is written, whatever the span', () => {
  for (let length = 7; length < 40_000; length *= 1.3) {
    const { fine } = ticksOf({ from: 10_000, to: 10_000 + length }, 1000);
    const gaps = fine.slice(1).map(({ at }, index) => at - (fine[index]?.at ?? 0));
    expect(Math.min(...gaps) * (1000 / length), dayAt(10_000 + length)).toBeGreaterThan(20);
  }
});
