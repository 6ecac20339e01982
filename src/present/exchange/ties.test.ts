import { describe, expect, it } from 'vitest';
import { SAMPLE_VIEW, sampleEntry } from '../../../test/sample-export.js';
import type { Entry } from '../../record/index.js';
import { tiesOf } from './ties.js';

const talks = sampleEntry('e-talks');
const meeting = (id: string, slots: Partial<Entry['slots']>, told: Partial<Entry> = {}): Entry => ({
  ...talks,
  ...told,
  id,
  slots: { ...talks.slots, ...slots } as Entry['slots'],
});

describe('ties', () => {
  it('stand between every two parties, one for each relation', () =>
    expect(tiesOf(SAMPLE_VIEW.entries)).toEqual([
      {
        ends: ['ISL', 'NOR'],
        relation: 'met',
        entries: ['e-talks'],
        first: '2021-05-12',
        last: '2021-05-13',
      },
      ...[
        ['FIN', 'ISL'],
        ['FIN', 'NOR'],
        ['ISL', 'NOR'],
      ].map((ends) => ({
        ends,
        relation: 'planned',
        entries: ['e-next'],
        first: '2022-06-01',
        last: '2022-06-30',
      })),
      {
        ends: ['FIN', 'NOR'],
        relation: 'closer',
        entries: ['e-friends'],
        first: '2021-01-01',
        last: '2021-12-31',
      },
    ]));

  it('grow with each entry', () => {
    const again = meeting('again', { parties: ['ISL', 'NOR'] }, { first: '2019-03-01', last: null });
    expect(tiesOf([talks, again])).toEqual([
      {
        ends: ['ISL', 'NOR'],
        relation: 'met',
        entries: ['e-talks', 'again'],
        first: '2019-03-01',
        last: '2021-05-13',
      },
    ]);
  });

  it.each([
    ['held', 'met'],
    ['planned', 'planned'],
    ['proposed', 'planned'],
    ['cancelled', 'cancelled'],
  ] as const)('of a meeting that is %s are "%s"', (status, relation) =>
    expect(tiesOf([meeting('m', { status })]).map((tie) => tie.relation)).toEqual([relation]),
  );

  it('are none of one party, or of one twice', () =>
    expect(tiesOf([meeting('a', { parties: ['NOR'] }), meeting('b', { parties: ['NOR', 'NOR'] })])).toEqual(
      [],
    ));
});
