import { describe, expect, it } from 'vitest';
import { noteOn } from './test-note.mjs';

const row = (event = 'Missile Launch', note = '') => ({ event, note });
const flight = (day: string, isExact = true) => ({ day, isExact });

describe('the note on an event', () => {
  it.each([
    ['CSIS alone', { day: '2020-01-02', rows: [row()], flight: null }, 'Only the CSIS list has it.'],
    [
      'CNS alone',
      { day: null, rows: [], flight: flight('2020-01-02') },
      'Only the CNS list has it. Korea’s day is reckoned from the hour in UTC.',
    ],
    [
      'a month of CNS alone',
      { day: null, rows: [], flight: flight('1986-05', false) },
      'Only the CNS list has it.',
    ],
    ['both alike', { day: '2020-01-02', rows: [row()], flight: flight('2020-01-02') }, ''],
    [
      'two days',
      { day: '2020-01-02', rows: [row()], flight: flight('2020-01-03') },
      'The days differ: 2020-01-02 in the CSIS list, 2020-01-03 in Korea after the CNS list.',
    ],
    [
      'two labels',
      { day: '2020-01-02', rows: [row(), row('Satellite Launch')], flight: flight('2020-01-02') },
      'The CSIS list has 2 entries that day. One of them calls it a satellite launch.',
    ],
    [
      'a ruling',
      { day: '2020-01-02', rows: [row(), row('MLRS', 'Told again.')], flight: flight('2020-01-02') },
      'Told again.',
    ],
  ])('%s', (_, event, note) => expect(noteOn(event, 'missile')).toBe(note));

  it('does not wonder that CNS has no cruise missile', () =>
    expect(noteOn({ day: '2020-01-02', rows: [row()], flight: null }, 'cruise-missile')).toBe(''));
});
