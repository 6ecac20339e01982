import { describe, expect, it } from 'vitest';
import { told } from '../../../test/told-members.js';
import { contradictionsOf } from './contradictions.js';
import { fold } from './fold.js';

describe('contradictionsOf', () => {
  const members = [
    told('encounter', 'a', '2018-06-12', { when: '2018-06-12' }),
    told('encounter', 'b', '2018-06-13', { when: '2018-06' }),
    told('encounter', 'c', '2018-06-14', { when: '2016', parties: ['KOR', 'USA'] }),
    told('encounter', 'd', '2018-06-15', { when: '2016' }, { review: 'rejected' }),
  ];
  const disputes = fold(members).at(-1)?.contradictions ?? [];

  it('names the reports behind each value, those that say less among them, rejected ones not', () =>
    expect(contradictionsOf(disputes, members)).toEqual([
      {
        slot: 'parties',
        values: [
          { value: ['PRK', 'USA'], items: ['a#1', 'b#1'] },
          { value: ['KOR', 'USA'], items: ['c#1'] },
        ],
      },
      {
        slot: 'when',
        values: [
          { value: '2018-06-12', items: ['a#1', 'b#1'] },
          { value: '2016', items: ['c#1'] },
        ],
      },
    ]));

  it('leaves out what none of the members tells', () =>
    expect(contradictionsOf(disputes, members.slice(0, 2))).toEqual([]));
});
