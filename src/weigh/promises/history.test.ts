import { describe, expect, it } from 'vitest';
import { promiseTold as told, unchecked } from '../../../test/told-promise.js';
import type { Entry } from '../../record/index.js';
import { stateHistory } from './history.js';

const LATE = '2040-01-01';
const history = (reports: Entry['reports'], asOf = LATE) =>
  stateHistory({ reports }, asOf).map(({ state, degree, since }) => [since, state, degree]);

describe('stateHistory', () => {
  const made = told('accord', '2031-01-01', {}, { quote: 'Chad will close the mine' });

  it('is empty where nothing is told but that it was made', () => expect(history([made])).toEqual([]));

  it('takes states of tables and what prose says became of it, each from its day on', () => {
    expect(
      history([
        made,
        told('a', '2031-03-01', { state: 'started' }),
        told('b', '2031-06-01', { status: 'fulfilled' }),
        told('c', '2033-01-01', { status: 'broken' }),
        told('d', '2034-01-01', { status: 'lapsed' }),
      ]),
    ).toEqual([
      ['2031-03-01', 'started', 1],
      ['2031-06-01', 'fulfilled', 3],
      ['2033-01-01', 'reversed', 0],
      ['2034-01-01', 'lapsed', 0],
    ]);
  });

  it('knows nothing of what was told later', () =>
    expect(history([made, told('b', '2031-06-01', { status: 'fulfilled' })], '2031-05-31')).toEqual([]));

  it('is not changed by the same told again', () =>
    expect(
      history([told('a', '2031-03-01', { state: 'partial' }), told('b', '2031-04-01', { state: 'partial' })]),
    ).toEqual([['2031-03-01', 'partial', 2]]));

  it('keeps the degree that was reached where it stalls, and knows none where nobody could check', () => {
    const stalled = [
      told('a', '2031-03-01', { state: 'partial' }),
      told('b', '2032-01-01', { state: 'stalled' }),
    ];
    expect(history(stalled)[1]).toEqual(['2032-01-01', 'stalled', 2]);
    expect(history([told('b', '2032-01-01', { state: 'stalled' })])).toEqual([['2032-01-01', 'stalled', 0]]);
    expect(history([told('b', '2032-01-01', { state: 'unverifiable' })])[0]?.[2]).toBeNull();
  });

  it('rests on no row that nobody has checked', () =>
    expect(history([told('a', '2031-03-01', { state: 'fulfilled' }, unchecked('a'))])).toEqual([]));

  it('goes by most reports of a day, and shows those against it', () => {
    const [change] = stateHistory(
      {
        reports: [
          told('a', '2031-03-01', { state: 'stalled' }),
          told('b', '2031-03-01', { state: 'fulfilled' }, { quote: 'closed', outlet: 'wire' }),
          told('c', '2031-03-01', { state: 'fulfilled' }, { outlets: ['gazette', 'wire'] }),
        ],
      },
      LATE,
    );
    expect(change).toMatchObject({ state: 'fulfilled', outlets: ['wire', 'gazette'], reviewed: false });
    expect(change?.word.map(({ quote }) => quote)).toContain('closed');
    expect(change?.against.map(({ document }) => document)).toEqual(['a']);
  });

  it('goes by the one that a person set or accepted', () => {
    for (const review of [{ review: 'accepted' as const }, { corrected: ['state'] }])
      expect(
        stateHistory(
          {
            reports: [
              told('a', '2031-03-01', { state: 'stalled' }, review),
              told('b', '2031-03-01', { state: 'fulfilled' }),
              told('c', '2031-03-01', { state: 'fulfilled' }),
            ],
          },
          LATE,
        ),
      ).toMatchObject([{ state: 'stalled', reviewed: true }]);
  });
});
