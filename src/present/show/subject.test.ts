import { expect, it } from 'vitest';
import type { Subjects } from '../../keep/index.js';
import { subjectsIn } from './subject.js';

const SUBJECTS: Subjects = {
  parties: [
    { ref: 'PRK', entries: 9 },
    { ref: 'PRK:Kim Jong Un', entries: 4 },
  ],
  agreements: [
    {
      name: 'Geneva plan',
      day: '2020-06-10',
      encounter: null,
      where: 'Geneva',
      parties: ['NOR', 'ISL'],
      promises: 3,
      verified: 3,
      states: {},
    },
  ],
  encounters: [
    {
      entry: 'e-1',
      first: '2018-06-12',
      slots: {
        kind: 'encounter',
        parties: ['PRK:Kim Jong Un', 'USA'],
        status: 'held',
        when: '2018-06-12',
        where: 'Singapore',
        level: 'leaders',
        outcome: 'agreement',
      },
    },
  ],
};

it('what can be shown has names, and words around it', () => {
  const found = subjectsIn(SUBJECTS, new Map([['PRK', ['DPRK']]]));
  expect(found.map(({ is, names, around }) => [is.kind, is.id, is.weight, names, around])).toEqual([
    ['party', 'PRK', 9, ['North Korea', 'PRK', 'DPRK'], []],
    ['party', 'PRK:Kim Jong Un', 4, ['Kim Jong Un', 'PRK:Kim Jong Un'], ['PRK', 'North Korea']],
    [
      'agreement',
      'Geneva plan',
      3,
      ['Geneva plan'],
      ['Geneva', '2020-06-10', '10 June 2020', 'Norway', 'Iceland'],
    ],
    ['encounter', 'e-1', 8, [], ['Singapore', '2018-06-12', '12 June 2018', 'Kim Jong Un', 'United States']],
  ]);
});
