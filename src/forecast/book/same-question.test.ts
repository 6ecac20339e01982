import { describe, expect, it } from 'vitest';
import { inBook } from '../../../test/forecast-book.js';
import { WHALING } from '../../../test/whaling.js';
import { sameQuestion } from './same-question.js';

const TODAY = '2022-03-10';
const fromNowOn = { ...WHALING, id: 'new', from: TODAY };
const earlier = inBook([], undefined, { id: 'old', from: '2022-01-01' });

describe('the question that is meant', () => {
  it('is the one of its name, open or not', () => {
    const decided = inBook([], { outcome: 'no', day: '2022-05-31' });
    expect(sameQuestion(WHALING, TODAY, [earlier, decided])).toBe(decided);
  });

  it('is an open one that asked the same earlier', () => {
    expect(sameQuestion(fromNowOn, TODAY, [earlier])).toBe(earlier);
    expect(sameQuestion({ ...fromNowOn, parties: ['NOR', 'ISL'] }, TODAY, [earlier])).toBe(earlier);
  });

  it.each([
    ['ends on another day', { to: '2022-06-30' }],
    ['is of others', { parties: ['ISL', 'PRT'] }],
    ['is of another event', { event: 'leaders_meet' as const }],
    ['is of a weapon', { system: 'missile' as const }],
    ['begins on a day of its own', { from: '2022-04-01' }],
  ])('is none where it %s', (_, told) =>
    expect(sameQuestion({ ...fromNowOn, ...told }, TODAY, [earlier])).toBeNull(),
  );

  it('is none that is decided', () =>
    expect(
      sameQuestion(fromNowOn, TODAY, [
        inBook([], { outcome: 'yes', day: '2022-02-01' }, { id: 'old', from: '2022-01-01' }),
      ]),
    ).toBeNull());
});
