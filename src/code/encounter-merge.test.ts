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
const main = ['USA', 'PRK'];

describe('mergeEncounters', () => {
  it('makes one item of two namings of one day', () => {
    const [one, ...others] = mergeEncounters(
      [naming({ when: '2018-06' }), naming({ when: '2018-06-12', where: 'Singapore' })],
      main,
    );
    expect(others).toEqual([]);
    expect(one).toMatchObject({ when: '2018-06-12', where: 'Singapore' });
    expect(one?.evidence).toHaveLength(2);
  });
  it('keeps encounters of other days, places and states apart', () => {
    const told = mergeEncounters(
      [
        naming({ when: '2018-06' }),
        naming({ when: '2019-02' }),
        naming({ parties: ['PRK', 'RUS'], when: '2019-04' }),
        naming({ status: 'proposed' }),
      ],
      main,
    );
    expect(told).toHaveLength(4);
  });
  it('gives "the meeting" to the latest encounter that it fits', () => {
    const told = mergeEncounters(
      [
        naming({ when: '2018-06' }),
        naming({ when: '2019-02' }),
        naming({ parties: [], pointsBack: true, outcome: 'none' }),
      ],
      main,
    );
    expect(told.map((t) => t.outcome)).toEqual(['unstated', 'none']);
  });
  it('supplies the main sides to a dated summit that names nobody', () =>
    expect(
      mergeEncounters([naming({ parties: [], when: '2019-02', where: 'Hanoi', pointsBack: true })], main)[0]
        ?.parties,
    ).toEqual(main));
  it('drops what names fewer than two sides', () =>
    expect(mergeEncounters([naming({ parties: ['USA'] }), naming({ parties: [] })], main)).toEqual([]));
  it('prefers the person to the state', () =>
    expect(mergeEncounters([naming({ parties: ['USA', 'PRK'] }), naming({})], main)[0]?.parties).toEqual([
      'USA:Donald Trump',
      'PRK:Kim Jong Un',
    ]));
});
