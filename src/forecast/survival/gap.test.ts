import { describe, expect, it } from 'vitest';
import { momentsOf } from './gap.js';

describe('moments', () => {
  it('count who was waiting, those cut off at the same time too', () => {
    const gaps = [
      { time: 4, ended: true },
      { time: 2, ended: true },
      { time: 2, ended: false },
      { time: 2, ended: true },
      { time: 3, ended: false },
    ];
    expect(momentsOf(gaps)).toEqual([
      { time: 2, waiting: 5, ends: 2 },
      { time: 4, waiting: 1, ends: 1 },
    ]);
  });
  it('are none where nothing ended', () => expect(momentsOf([{ time: 1, ended: false }])).toEqual([]));
});
