import type { KeptForecast } from 'dragoman/client';
import { describe, expect, test } from 'vitest';
import { lastDay, standsFrom, tracksOf } from './tracks.js';

const forecast = (given: Partial<KeptForecast>): KeptForecast => ({
  question: 'q',
  probability: 0.2,
  day: '2024-01-01',
  recorded: '2024-01-01',
  kind: 'person',
  who: 'ada',
  why: 'letters',
  by: 'ada',
  seq: 1,
  ...given,
});

describe('forecasts on a question over time', () => {
  test('are a line for each forecaster', () => {
    const lines = tracksOf(
      [
        forecast({}),
        forecast({ kind: 'model', who: 'dragoman' }),
        forecast({ kind: 'model', who: 'base rate' }),
      ],
      '2024-02-01',
    );
    expect(lines.map(({ name, look }) => [name, look])).toEqual([
      ['ada', 'person'],
      ['the program', 'program'],
      ['the base rate', 'beside'],
    ]);
  });

  test('of a day are told by the last written, in the order of days', () => {
    const later = forecast({ day: '2024-01-09', recorded: '2024-01-09', probability: 0.4, seq: 2 });
    const mended = forecast({ probability: 0.3, seq: 3 });
    const [line] = tracksOf([later, mended, forecast({})], '2024-02-01');
    expect(line?.points.map(({ day, probability }) => [day, probability])).toEqual([
      ['2024-01-01', 0.3],
      ['2024-01-09', 0.4],
    ]);
  });

  test('count from when a person wrote them down, and a model from its day', () => {
    expect(standsFrom(forecast({ recorded: '2024-03-01' }))).toBe('2024-03-01');
    expect(standsFrom(forecast({ recorded: '2024-03-01', kind: 'model' }))).toBe('2024-01-01');
  });

  test('that stand after the end are no part of the line', () =>
    expect(tracksOf([forecast({ recorded: '2024-03-01' })], '2024-02-01')).toEqual([]));
});

test('a question ends when it is decided, when its window does, or today', () => {
  const question = { to: '2024-06-30' };
  const line = (day: string | null) =>
    ({ entry: { question, resolution: day === null ? null : { day } } }) as Parameters<typeof lastDay>[0];
  expect([
    lastDay(line('2024-02-02'), '2025-01-01'),
    lastDay(line(null), '2025-01-01'),
    lastDay(line(null), '2024-03-03'),
  ]).toEqual(['2024-02-02', '2024-06-30', '2024-03-03']);
});
