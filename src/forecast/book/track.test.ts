import { describe, expect, it } from 'vitest';
import { kept } from '../../../test/forecast-book.js';
import { standingOn, standsFrom, tracksOf } from './track.js';

describe('what somebody said over time', () => {
  it('is one track for each forecaster, in the order of days', () => {
    const tracks = tracksOf({
      forecasts: [
        kept({ day: '2022-03-01', probability: 0.4 }),
        kept({ day: '2022-01-04', probability: 0.1 }),
        kept({ kind: 'model', who: 'dragoman', day: '2022-02-01' }),
        kept({ kind: 'model', who: 'anna', day: '2022-02-01' }),
      ],
    });
    expect(tracks.map(({ kind, who, stands }) => [kind, who, stands.map(({ from }) => from)])).toEqual([
      ['person', 'anna', ['2022-01-04', '2022-03-01']],
      ['model', 'dragoman', ['2022-02-01']],
      ['model', 'anna', ['2022-02-01']],
    ]);
  });

  it('holds the last word of a day', () => {
    const [track] = tracksOf({ forecasts: [kept({ probability: 0.9 }), kept({ probability: 0.09 })] });
    expect(track?.stands.map(({ forecast }) => forecast.probability)).toEqual([0.09]);
  });

  it('stands until the next, and not before the first', () => {
    const [track] = tracksOf({
      forecasts: [
        kept({ day: '2022-01-04', probability: 0.1 }),
        kept({ day: '2022-03-01', probability: 0.4 }),
      ],
    });
    if (!track) throw new Error('there is no track');
    const on = (day: string) => standingOn(track, day)?.probability ?? null;
    expect(['2022-01-03', '2022-01-04', '2022-02-28', '2022-03-01', '2023-01-01'].map(on)).toEqual([
      null,
      0.1,
      0.1,
      0.4,
      0.4,
    ]);
  });

  it('of a person counts from when it was written down, of a model from its day', () => {
    const late = { day: '2022-01-04', recorded: '2022-05-30' };
    expect(standsFrom(kept(late))).toBe('2022-05-30');
    expect(standsFrom(kept({ ...late, kind: 'model' }))).toBe('2022-01-04');
    expect(standsFrom(kept({ ...late, kind: 'crowd' }))).toBe('2022-01-04');
    expect(standsFrom(kept({ day: '2022-06-01', recorded: '2022-05-30' }))).toBe('2022-06-01');
  });
});
