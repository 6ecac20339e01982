import { describe, expect, it } from 'vitest';
import { mergeEncounters, type Named } from './encounter-merge.js';

let at = 0;
const naming = (over: Partial<Named>): Named => {
  at += 10;
  return {
    ...{
      parties: ['USA:Donald Trump', 'PRK:Kim Jong Un'],
      status: 'held',
      when: null,
      where: null,
      level: 'leaders',
    },
    ...{
      outcome: 'unstated',
      evidence: { start: at, end: at + 5, quote: 'words' },
      rule: 'encounter/meet',
      pointsBack: false,
      form: 'noun',
    },
    ...over,
  };
};

describe('mergeEncounters', () => {
  it('makes one item of two namings of one day', () => {
    const [one, ...others] = mergeEncounters([
      naming({ when: '2018-06' }),
      naming({ when: '2018-06-12', where: 'Singapore' }),
    ]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ when: '2018-06-12', where: 'Singapore' });
    expect(one?.evidence).toHaveLength(2);
  });
  it('keeps encounters of other days, places and states apart', () => {
    const told = mergeEncounters([
      naming({ when: '2018-06' }),
      naming({ when: '2019-02' }),
      naming({ parties: ['PRK', 'RUS'], when: '2019-04' }),
      naming({ status: 'proposed' }),
    ]);
    expect(told).toHaveLength(4);
  });
  it('keeps ministers and leaders apart, and an invitation from the talks before it', () => {
    const told = mergeEncounters([
      naming({}),
      naming({ level: 'ministers' }),
      naming({ status: 'planned', rule: 'encounter/talks' }),
      naming({ status: 'planned', rule: 'encounter/invitation' }),
    ]);
    expect(told).toHaveLength(4);
  });
  it('makes one item of what a passage calls planned and proposed', () => {
    const evidence = { start: 1, end: 9, quote: 'visit it' };
    expect(
      mergeEncounters([naming({ status: 'planned', evidence }), naming({ status: 'proposed', evidence })]),
    ).toMatchObject([{ status: 'planned' }]);
  });
  it('takes an agreement of some year for no part of the meeting told before it', () =>
    expect(
      mergeEncounters([
        naming({}),
        naming({ parties: ['USA', 'PRK'], form: 'pact', when: '1994', level: 'unknown' }),
      ]),
    ).toHaveLength(2));
  it('gives "the meeting" to the latest encounter that it fits', () => {
    const told = mergeEncounters([
      naming({ when: '2018-06' }),
      naming({ when: '2019-02' }),
      naming({ parties: [], pointsBack: true, outcome: 'none' }),
    ]);
    expect(told.map((t) => t.outcome)).toEqual(['unstated', 'none']);
  });
  it('gives a dated summit that names nobody the sides of the encounter told before', () => {
    const told = mergeEncounters([
      naming({ when: '2018-06', where: 'Singapore' }),
      naming({ parties: [], when: '2019-02', where: 'Hanoi', pointsBack: true }),
    ]);
    expect(told.map((t) => t.parties)).toEqual([told[0]?.parties, told[0]?.parties]);
  });
  it('learns later whose conference it was', () => {
    const [one, ...others] = mergeEncounters([
      naming({ parties: [], when: '1991-10', where: 'Madrid', pointsBack: true }),
      naming({ parties: ['ISR', 'JOR', 'LBN'], pointsBack: true }),
    ]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ parties: ['ISR', 'JOR', 'LBN'], where: 'Madrid' });
  });
  it('keeps the talks one when some of their sides are named', () => {
    const told = mergeEncounters([
      naming({ parties: ['ISR', 'JOR', 'LBN'] }),
      naming({ parties: ['ISR', 'JOR'], pointsBack: true }),
    ]);
    expect(told.map((t) => t.parties)).toEqual([['ISR', 'JOR', 'LBN']]);
  });
  it('ends talks with what was signed', () => {
    const told = mergeEncounters([
      naming({ rule: 'encounter/talks', when: '1973-01-08' }),
      naming({ rule: 'encounter/sign', form: 'pact', when: '1973-01-23', outcome: 'agreement' }),
    ]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ when: '1973-01-08/1973-01-23', outcome: 'agreement' });
  });
  it('drops what names fewer than two sides', () =>
    expect(mergeEncounters([naming({ parties: ['USA'] }), naming({ parties: [] })])).toEqual([]));
  it('prefers the person to the state', () =>
    expect(mergeEncounters([naming({ parties: ['USA', 'PRK'] }), naming({})])[0]?.parties).toEqual([
      'USA:Donald Trump',
      'PRK:Kim Jong Un',
    ]));
});
