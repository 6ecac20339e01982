import { describe, expect, it } from 'vitest';
import { told } from '../../../test/told-members.js';
import type { Commitment } from '../../record/index.js';
import { candidateOf } from './candidate.js';
import { matchCommitments, type PromiseTold } from './commitment.js';

const quote = 'North Korea will dismantle the missile engine test stand at Sohae under the eyes of experts';
const promise = (
  slots: Partial<Commitment> = {},
  words = quote,
  known = '2018-09-19',
  document = 'd',
): PromiseTold => candidateOf(told('commitment', document, known, slots, { quote: words })) as PromiseTold;
const verdictOf = (other: PromiseTold): string => matchCommitments(other, promise()).verdict;

describe('matchCommitments', () => {
  it('knows the same promise in the same words, whatever surrounds them', () => {
    expect(verdictOf(promise())).toBe('same');
    expect(verdictOf(promise({ to: ['KOR'] }))).toBe('same');
    const shorter = 'to dismantle the missile engine test stand at Sohae, experts watching';
    expect(verdictOf(promise({}, shorter))).toBe('same');
  });

  it('asks a person where a third of the words agree, or half of them within one document', () => {
    const third = 'to dismantle the missile engine test stand near the coast before winter comes';
    expect(verdictOf(promise({}, third, '2018-09-20', 'e'))).toBe('doubtful');
    const half = 'to dismantle the missile engine test stand at Sohae near the coast before winter';
    expect(verdictOf(promise({}, half))).toBe('doubtful');
    expect(verdictOf(promise({}, half, '2018-09-20', 'e'))).toBe('same');
  });

  it.each<[string, PromiseTold]>([
    ['another side', promise({ by: ['KOR'] })],
    ['another issue', promise({ issue: 'missiles' })],
    ['another deadline', promise({ deadline: '2019' }, quote)],
    ['other words', promise({}, 'to shut the reactor at Yongbyon for good')],
    ['the same words on a later occasion', promise({}, quote, '2018-10-19')],
  ])('is another promise: %s', (_, other) =>
    expect(matchCommitments(other, promise({ deadline: '2018', to: ['KOR'] })).verdict).toBe('different'),
  );

  it('does not take two or three words for a promise', () => {
    expect(
      matchCommitments(promise({}, 'to work together'), promise({}, 'we will work closely together')).verdict,
    ).toBe('different');
    expect(
      matchCommitments(promise({}, 'to release all prisoners now'), promise({}, 'release all prisoners now'))
        .verdict,
    ).toBe('same');
  });

  it('asks a person where other people of the side promise it', () =>
    expect(
      matchCommitments(promise({ by: ['PRK:Kim Jong Un'] }), promise({ by: ['PRK:Ri Yong Ho'] })).verdict,
    ).toBe('doubtful'));
});
