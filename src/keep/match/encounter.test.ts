import { describe, expect, it } from 'vitest';
import { type Told, told } from '../../../test/told-members.js';
import type { Encounter } from '../../record/index.js';
import { candidateOf } from './candidate.js';
import { matchEncounters, type Telling } from './encounter.js';

const summit: Partial<Encounter> = {
  parties: ['PRK:Kim Jong Un', 'USA:Donald Trump'],
  level: 'leaders',
  when: '2018-06-12',
  where: 'Singapore',
};
const telling = (slots: Partial<Encounter>, known = '2018-06-13', more: Told = {}): Telling =>
  candidateOf(told('encounter', 'd', known, { ...summit, ...slots }, more)) as Telling;

/** The verdict of a telling beside the summit, from either side. */
function verdictOf(slots: Partial<Encounter>, known?: string, more?: Told): string {
  const [a, b] = [telling(slots, known, more), telling({})];
  const { verdict } = matchEncounters(a, b);
  expect(matchEncounters(b, a).verdict).toBe(verdict);
  return verdict;
}

describe('matchEncounters', () => {
  it.each<[string, string, Partial<Encounter>]>([
    ['same', 'the same told again', {}],
    ['same', 'on that day, without a place', { where: null }],
    ['same', 'on that day, planned', { status: 'planned' }],
    ['same', 'on that day, in another place, by the same people', { where: 'Sunnylands' }],
    [
      'doubtful',
      'on that day, in another place, by nobody named',
      { where: 'New York', parties: ['PRK', 'USA'] },
    ],
    ['doubtful', 'on that day, of officials without names', { level: 'officials', parties: ['PRK', 'USA'] }],
    [
      'doubtful',
      'on that day, of nobody named and unknown rank',
      { level: 'unknown', parties: ['PRK', 'USA'], where: null },
    ],
    ['different', 'on that day, by other people', { parties: ['PRK:Kim Jong Un', 'USA:Mike Pompeo'] }],
    ['different', 'on that day, by other sides', { parties: ['PRK:Kim Jong Un', 'KOR:Moon Jae-in'] }],
    ['doubtful', 'with a side more', { parties: ['PRK:Kim Jong Un', 'USA:Donald Trump', 'SGP'] }],
    ['different', 'with two sides more', { parties: ['PRK:Kim Jong Un', 'USA:Donald Trump', 'SGP', 'CHN'] }],
    ['same', 'a day off in that place', { when: '2018-06-11' }],
    ['doubtful', 'a day off without a place', { when: '2018-06-11', where: null }],
    ['different', 'a day off elsewhere', { when: '2018-06-11', where: 'Hanoi' }],
    ['same', 'in that month in that place', { when: '2018-06' }],
    ['same', 'in that month on an island there', { when: '2018-06', where: 'Sentosa' }],
    ['doubtful', 'in that month without a place', { when: '2018-06', where: null }],
    ['different', 'in that month elsewhere', { when: '2018-06', where: 'Hanoi' }],
    ['same', 'in that year in that place', { when: '2018' }],
    ['different', 'in that year without a place', { when: '2018', where: null }],
    ['same', 'without a date in that place', { when: null }],
    ['different', 'without a date and place', { when: null, where: null }],
    ['different', 'another time', { when: '2019-02-27' }],
  ])('%s: %s', (verdict, _, slots) => expect(verdictOf(slots)).toBe(verdict));

  it('is not moved by a year in which one of them did not lead', () => {
    expect(verdictOf({ when: '2016-06-12' })).toBe('same');
    expect(verdictOf({ when: '2016-06' })).toBe('same');
    expect(verdictOf({ when: '2016' })).toBe('same');
    expect(verdictOf({ when: '2016-09-12' })).toBe('different');
    expect(verdictOf({ when: '2016-06-12', where: null })).toBe('different');
  });

  it('asks a person about a year in which both led', () =>
    expect(verdictOf({ when: '2019-06-12' })).toBe('doubtful'));

  it('takes the place from the passage, or from the title of a document of that day', () => {
    const words = { quote: 'They first met in Singapore.' };
    expect(verdictOf({ when: '2018-06', where: null }, '2019-01-01', words)).toBe('same');
    const title = { title: 'Remarks in Singapore' };
    expect(verdictOf({ when: '2018-06-11', where: null }, '2018-06-12', title)).toBe('same');
    expect(verdictOf({ when: '2018-06-11', where: null }, '2019-01-01', title)).toBe('doubtful');
  });

  it('knows that nothing is planned after it was held, nor told as held before', () => {
    expect(verdictOf({ when: null, status: 'planned' }, '2018-05-01')).toBe('same');
    expect(verdictOf({ when: null, status: 'planned' }, '2018-07-01')).toBe('different');
    expect(verdictOf({ when: null, status: 'planned' }, '2016-05-01')).toBe('different');
    expect(verdictOf({ when: null, status: 'held' }, '2018-05-01')).toBe('different');
  });
});
