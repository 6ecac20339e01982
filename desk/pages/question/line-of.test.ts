import { describe, expect, test } from 'vitest';
import { stretchOf } from '../../../src/present/forecast/stretch.js';
import { inBook, kept } from '../../../test/forecast-book.js';
import { lineOf } from './line-of.js';

const linesOf = (forecasts: Parameters<typeof inBook>[0]) =>
  stretchOf({ entry: inBook(forecasts) }, '2022-05-20')?.tracks.map(lineOf) ?? [];

describe('forecasts on a question over time', () => {
  test('are a line for each forecaster', () => {
    const lines = linesOf([
      kept({ who: 'ada' }),
      kept({ kind: 'model', who: 'dragoman' }),
      kept({ kind: 'model', who: 'base rate' }),
    ]);
    expect(lines.map(({ name, look }) => [name, look])).toEqual([
      ['ada', 'person'],
      ['the program', 'program'],
      ['the base rate', 'beside'],
    ]);
  });

  test('of a day are told by the last written, in the order of days', () => {
    const later = kept({ day: '2022-05-09', probability: 0.4 });
    const first = kept({ day: '2022-05-01', probability: 0.2 });
    const mended = kept({ day: '2022-05-01', probability: 0.3 });
    const [line] = linesOf([later, mended, first]);
    expect(line?.points.map(({ day, probability }) => [day, probability])).toEqual([
      ['2022-05-01', 0.3],
      ['2022-05-09', 0.4],
    ]);
  });

  test('count from when a person wrote them down, and a model from its day', () => {
    const late = { day: '2022-05-01', recorded: '2022-05-10' };
    const lines = linesOf([kept(late), kept({ ...late, kind: 'model' })]);
    expect(lines.map(({ points }) => points.map(({ day }) => day))).toEqual([['2022-05-10'], ['2022-05-01']]);
  });

  test('that stand after the end are no part of the line', () =>
    expect(linesOf([kept({ day: '2022-05-01', recorded: '2022-06-01' })])).toEqual([]));
});
