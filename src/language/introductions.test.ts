import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { named } from '../../test/named.js';
import type { Level } from './analysis.js';
import { type Introduction, introductions } from './introductions.js';
import type { Title } from './noun-phrases.js';

const person = (at: number, name: string, level: Level = 'official', ref = `PRK:${name}`): Introduction => ({
  at,
  who: { ref, name, level, office: null, keys: ['kim'] },
});
const title = (more: Partial<Title>): Title => ({
  ...{ office: 'president', level: 'leader', plural: false, side: null, isWoman: false, from: 0, end: 1 },
  ...more,
});
const find = (list: Introduction[], at: number, of: Title | null = null, side: string | null = null) =>
  introductions(list).find('kim', at, of, side)?.name ?? null;

describe('find', () => {
  it.each<[string, Introduction[], number, string | null]>([
    ['nobody', [], 5, null],
    ['the one before', [person(1, 'A')], 5, 'A'],
    ['the last before', [person(1, 'A'), person(3, 'B')], 5, 'B'],
    ['the leader before, though another came later', [person(1, 'A', 'leader'), person(3, 'B')], 5, 'A'],
    ['the one before rather than a leader after', [person(1, 'A'), person(7, 'B', 'leader')], 5, 'A'],
    ['the first after, where nobody came before', [person(7, 'A'), person(9, 'B')], 5, 'A'],
    ['nobody without a ref', [{ at: 1, who: { ...person(1, 'A').who, ref: null } }], 5, null],
  ])('%s', (_, list, at, expected) => expect(find(list, at)).toBe(expected));

  const two = [person(1, 'A', 'leader'), person(3, 'B', 'minister', 'KOR:B')];
  it.each<[string, Title | null, string | null, string | null]>([
    ['of that side', null, 'KOR', 'B'],
    ['of no other side', null, 'JPN', null],
    ['of that rank', title({ level: 'minister' }), null, 'B'],
    ['of no other rank', title({ level: 'official' }), null, null],
    ['of any rank, where the title tells none', title({ office: 'none', level: 'unknown' }), null, 'A'],
    ['not the leader after "Ms."', title({ office: 'none', level: 'unknown', isWoman: true }), null, 'B'],
  ])('%s', (_, of, side, expected) => expect(find(two, 5, of, side)).toBe(expected));

  it('takes a leader for "Ms." where nobody else was introduced', () =>
    expect(find([person(1, 'A', 'leader')], 5, title({ level: 'unknown', isWoman: true }))).toBe('A'));

  it('finds the last before a place, else the first after it, in any list', () => {
    const places = fc.uniqueArray(fc.nat(60), { maxLength: 15 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(places, fc.nat(60), (list, at) => {
        const expected = list.filter((place) => place < at).at(-1) ?? list.find((place) => place >= at);
        expect(
          find(
            list.map((place) => person(place, `${place}`)),
            at,
          ),
        ).toBe(expected?.toString() ?? null);
      }),
    );
  });
});

describe('findWhole', () => {
  it('gives whom a name first stood for', () => {
    const known = introductions([person(1, 'A'), person(3, 'A', 'leader', 'KOR:A')]);
    expect(known.findWhole('A')?.ref).toBe('PRK:A');
    expect(known.findWhole('B')).toBeNull();
  });
});

describe('in a document', () => {
  it('calls the leader by the family name that his sister shares, and her by "Ms."', () =>
    expect(
      named('Kim Jong Un sent Kim Yo Jong. Kim waited. Ms. Kim left. Mr. Kim waited.', '2018-07-01'),
    ).toEqual([
      'Kim Jong Un = PRK:Kim Jong Un',
      'Kim Yo Jong = PRK:Kim Yo Jong',
      'Kim = PRK:Kim Jong Un',
      'Ms. Kim = PRK:Kim Yo Jong',
      'Mr. Kim = PRK:Kim Jong Un',
    ]));
});
