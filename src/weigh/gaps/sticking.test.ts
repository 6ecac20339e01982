import { describe, expect, it } from 'vitest';
import { codGaps } from '../../../test/cod-gaps.js';

describe('what talks stick at', () => {
  it('is what sides turned down or asked for of late, the most often first', () =>
    expect(codGaps().sticking).toEqual([
      { issue: 'territory', sides: [{ side: 'ISL', refused: 0, demanded: 1, entries: ['all'] }] },
    ]));
  it('is what was so on the day', () =>
    expect(codGaps({ asOf: '2019-12-31' }).sticking).toEqual([
      { issue: 'territory', sides: [{ side: 'NOR', refused: 1, demanded: 0, entries: ['no'] }] },
    ]));
});
