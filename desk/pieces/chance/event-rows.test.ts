import { describe, expect, test } from 'vitest';
import { eventRows } from './event-rows.js';

const event = (day: string, title: string) => ({ day, entry: `e-${day}`, title });
const x = (day: string): number => Number(day.slice(8)) * 20;

describe('events above a plot', () => {
  test('stand side by side where their words have room', () => {
    const [a, b] = eventRows([event('2024-01-01', 'Letter'), event('2024-01-20', 'Answer')], x, [0, 700]);
    expect([a?.row, b?.row]).toEqual([0, 0]);
  });

  test('go up a row where words would cross', () => {
    const [a, b] = eventRows(
      [event('2024-01-01', 'A long letter'), event('2024-01-02', 'Answer')],
      x,
      [0, 700],
    );
    expect([a?.row, b?.row]).toEqual([0, 1]);
  });

  test('turn to the left at the end', () =>
    expect(eventRows([event('2024-01-30', 'A long letter')], x, [0, 620])[0]?.anchor).toBe('end'));

  test('say that no row has room', () => {
    const many = Array.from({ length: 6 }, () => event('2024-01-01', 'All on one day'));
    expect(eventRows(many, x, [0, 700]).map(({ row }) => row)).toEqual([0, 1, 2, 3, null, null]);
  });

  test('clip long titles between words', () => {
    const [placed] = eventRows([event('2024-01-01', 'word '.repeat(30))], x, [0, 700]);
    expect(placed?.says).toMatch(/word…$/);
  });
});
