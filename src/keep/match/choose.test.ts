import { describe, expect, it } from 'vitest';
import { told } from '../../../test/told-members.js';
import type { Encounter } from '../../record/index.js';
import { candidateOf } from './candidate.js';
import { choose, type Found, oneWith } from './choose.js';

const leaders: Partial<Encounter> = { parties: ['PRK:Kim Jong Un', 'USA:Donald Trump'], level: 'leaders' };
const found = (id: string, slots: Partial<Encounter>): Found => ({
  id,
  candidate: candidateOf(told('encounter', id, '2020-01-01', { ...leaders, ...slots })),
});
const item = (slots: Partial<Encounter>) => found('item', slots).candidate;

const day = { when: '2018-06-12', where: null };
const month = { when: '2018-06', where: 'Singapore' };
const whole = { when: '2018-06-12', where: 'Singapore' };

describe('choose', () => {
  it('opens an entry where none fits', () =>
    expect(choose(item(whole), [found('a', { when: '2019-02-27', where: 'Hanoi' })])).toEqual({
      joins: null,
      proposals: [],
      alike: [],
    }));

  it('joins the one that fits tightest, and names others that fit less tightly', () =>
    expect(choose(item(whole), [found('b', month), found('a', day)])).toEqual({
      joins: { entry: 'a', because: 'the same people on the same day' },
      proposals: [],
      alike: ['b'],
    }));

  it('is in doubt between two that fit alike, and asks', () => {
    const { joins, proposals } = choose(item(whole), [found('a', day), found('b', day), found('c', day)]);
    expect(joins).toBeNull();
    expect(proposals.map(({ entry }) => entry)).toEqual(['a', 'b']);
  });

  it('asks where one may fit', () =>
    expect(choose(item({ when: '2018-06' }), [found('a', day)])).toEqual({
      joins: null,
      proposals: [{ entry: 'a', because: 'the same leaders in that month' }],
      alike: [],
    }));
});

describe('oneWith', () => {
  it('says why an entry is one with another that has learned more, and is silent where it may be a third', () => {
    const other = found('b', month);
    expect(oneWith('a', other, [other, found('a', whole)])).toBe(
      'the same sides in the same place in that month',
    );
    const third = found('c', { ...whole, when: '2018-06-28' });
    expect(oneWith('a', other, [other, found('a', whole), third])).toBeNull();
    expect(oneWith('a', other, [other, found('a', day)])).toBeNull();
  });
});
