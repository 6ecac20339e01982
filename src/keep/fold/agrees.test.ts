import { describe, expect, it } from 'vitest';
import { told } from '../../../test/told-members.js';
import { agrees } from './agrees.js';
import { fold } from './fold.js';

const summit = { when: '2018-06-12', where: 'Singapore', parties: ['PRK:Kim Jong Un', 'USA:Donald Trump'] };
const folds = fold([told('encounter', 'a', '2018-06-12', summit)]);

describe('agrees', () => {
  it.each([
    ['who says the same', {}],
    ['who says less', { when: '2018-06', where: null, parties: ['PRK', 'USA'] }],
    [
      'whose place holds the other',
      { when: null, where: 'Southeast Asia', parties: ['PRK', 'USA:Donald Trump'] },
    ],
  ])('%s', (_, slots) =>
    expect(agrees(told('encounter', 'b', '2018-07-01', { ...summit, ...slots }), folds)).toBe(true),
  );

  it.each([
    ['who says more', { outcome: 'agreement' as const }],
    ['who says another day', { when: '2018-06-11' }],
    ['who says another status', { status: 'cancelled' as const }],
    ['who names a text', { agreements: ['First Text'] }],
    ['who names somebody else', { parties: ['PRK:Kim Jong Un', 'USA:Mike Pompeo'] }],
  ])('not %s', (_, slots) =>
    expect(agrees(told('encounter', 'b', '2018-07-01', { ...summit, ...slots }), folds)).toBe(false),
  );

  it('not who was known before, nor whom a person vouches for', () => {
    expect(agrees(told('encounter', 'b', '2018-06-11', summit), folds)).toBe(false);
    expect(agrees(told('encounter', 'b', '2018-07-01', summit, { review: 'accepted' }), folds)).toBe(false);
  });

  it('not who knows what became of a promise', () => {
    const promise = (id: string, slots: object) => told('commitment', id, '2018-06-12', slots);
    const made = fold([promise('a', {})]);
    expect(agrees(promise('b', { state: null }), made)).toBe(true);
    expect(agrees(promise('b', { state: 'started' }), made)).toBe(false);
  });

  it('who is rejected changes nothing', () =>
    expect(
      agrees(told('encounter', 'b', '2018-06-11', { when: '2016' }, { review: 'rejected' }), folds),
    ).toBe(true));
});
