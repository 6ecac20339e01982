import { describe, expect, it } from 'vitest';
import { capabilityEntry, promiseEntry, promiseTold as told, unchecked } from '../../../test/told-promise.js';
import { promiseStanding } from './standing.js';

const made = told(
  'accord',
  '2031-01-01',
  { deadline: '2031-05-31' },
  { quote: 'Chad will close the mine by May 31' },
);
const standing = (asOf: string, ...more: ReturnType<typeof told>[]) =>
  promiseStanding(promiseEntry('p', [made, ...more]), [], asOf);

describe('promiseStanding', () => {
  it('waits until its day, on its own words, and is overdue after it', () => {
    expect(standing('2031-05-31')).toMatchObject({
      state: 'pending',
      degree: 0,
      due: '2031-05-31',
      overdue: false,
    });
    expect(standing('2031-05-31').word.map(({ document }) => document)).toEqual(['accord']);
    expect(standing('2031-06-01')).toMatchObject({
      state: null,
      degree: null,
      reached: null,
      overdue: true,
      missing: ['no report says what became of it'],
    });
  });

  it('is unknown without a day and without a report', () => {
    const open = promiseEntry('p', [told('accord', '2031-01-01')]);
    expect(promiseStanding(open, [], '2039-01-01')).toMatchObject({ state: null, due: null, overdue: false });
  });

  it.each([
    ['fulfilled', false],
    ['lapsed', false],
    ['reversed', false],
    ['started', true],
    ['stalled', true],
    ['partial', true],
  ] as const)('that is %s after its day is overdue: %s', (state, overdue) =>
    expect(standing('2031-07-01', told('later', '2031-06-10', { state }))).toMatchObject({ state, overdue }),
  );

  it('remembers the highest degree that it had', () => {
    const kept = told('a', '2031-05-01', { state: 'fulfilled' });
    const broken = told('b', '2032-05-01', { state: 'reversed' });
    expect(standing('2033-01-01', kept, broken)).toMatchObject({ state: 'reversed', degree: 0, reached: 3 });
  });

  it('says what it leaves out', () => {
    const row = told('row', '2031-05-01', { state: 'fulfilled' }, { quote: 'closed', ...unchecked('row') });
    const now = standing('2031-07-01', row);
    expect(now.state).toBeNull();
    expect(now.leftOut.map(({ quote }) => quote)).toEqual(['closed']);
    expect(now.missing).toEqual(['no report says what became of it', '1 unchecked row is left out']);
  });

  it('shows an act that may go against it, which changes no state', () => {
    const promise = promiseEntry('p', [
      told('accord', '2031-01-01', { issue: 'missiles' }, { quote: 'Chad will halt missile tests' }),
    ]);
    const now = promiseStanding(promise, [capabilityEntry('test', '2032-01-01')], '2033-01-01');
    expect(now.possiblyAgainst.map(({ entry }) => entry)).toEqual(['test']);
    expect(now.state).toBeNull();
  });
});
