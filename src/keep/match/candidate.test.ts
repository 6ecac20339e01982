import { describe, expect, it } from 'vitest';
import { tableRow } from '../../../test/table-row.js';
import { told } from '../../../test/told-members.js';
import { asList, BY_HAND } from '../../record/index.js';
import { candidateOf, entryCandidate, rowToldBy, sidesOf } from './candidate.js';

describe('candidateOf', () => {
  it('keeps of a promise what it says, without those who promise', () =>
    expect(
      candidateOf(
        told(
          'commitment',
          'd',
          '2018-06-12',
          { by: ['PRK:Kim Jong Un'] },
          { quote: 'Kim will close the site' },
        ),
      ),
    ).toMatchObject({ document: 'd', known: '2018-06-12', words: ['close', 'site'] }));

  it('keeps of an encounter the names in its passages, and in the title on its day', () => {
    const more = { quote: 'when we met in Hanoi', title: 'Remarks in Geneva' };
    const on = (when: string | null) =>
      candidateOf(told('encounter', 'd', '2019-02-28', { when }, more)).words;
    expect(on('2019-02-27')).toEqual(['geneva', 'hanoi', 'remarks']);
    expect(on('2019-02')).toEqual(['hanoi']);
    expect(on(null)).toEqual(['hanoi']);
  });

  it('keeps of a row its fact, and the words of its sentence instead of its cells', () => {
    const row = tableRow('talks', 'one', { says: 'They met in Hanoi.' });
    const more = { quote: 'parties: PRK; USA', row };
    expect(candidateOf(told('encounter', 'd', '2019-02-28', {}, more))).toMatchObject({
      words: ['hanoi'],
      facts: ['talks/one'],
    });
    const nameless = { ...row, says: null, fact: null };
    const { words, facts } = candidateOf(
      told('encounter', 'd', '2019-02-28', {}, { ...more, row: nameless }),
    );
    expect([words, facts]).toEqual([['prk', 'usa'], undefined]);
  });

  it('keeps of what a person read in a row its own words, and no fact', () => {
    const row = tableRow('talks', 'one', { says: 'They met in Hanoi.' });
    const member = told('encounter', 'd', '2019-02-28', {}, { quote: 'a call from Geneva', row });
    const byHand = { ...member, item: { ...member.item, rules: [BY_HAND] } };
    expect(candidateOf(byHand).words).toEqual(['geneva']);
    expect(candidateOf(byHand).facts).toBeUndefined();
    expect([rowToldBy(member), rowToldBy(byHand)]).toEqual([row, undefined]);
  });

  it('keeps no words of other kinds', () =>
    expect(candidateOf(told('statement', 'd', '2018-06-12', {}, { quote: 'We met in Hanoi' })).words).toEqual(
      [],
    ));
});

describe('entryCandidate', () => {
  it('has the slots of the entry and the words of its opening', () => {
    const opening = candidateOf(told('encounter', 'a', '2018-06-12', {}, { quote: 'in Hanoi' }));
    const folded = candidateOf(told('encounter', 'b', '2018-06-13', { when: '2018-06-12' })).slots;
    expect(entryCandidate(opening, folded)).toEqual({ ...opening, slots: folded });
  });
});

describe('actors', () => {
  it('are listed, and have sides', () => {
    expect(asList('PRK')).toEqual(['PRK']);
    expect(asList(['PRK', 'USA'])).toEqual(['PRK', 'USA']);
    expect(sidesOf(['USA:Donald Trump', 'PRK', 'USA', 'IGO:United Nations'])).toEqual([
      'IGO:United Nations',
      'PRK',
      'USA',
    ]);
  });
});
