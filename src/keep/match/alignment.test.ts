import { describe, expect, it } from 'vitest';
import { told } from '../../../test/told-members.js';
import type { Alignment } from '../../record/index.js';
import { type MoveTold, matchAlignments } from './alignment.js';
import { candidateOf } from './candidate.js';

const quote = 'Both signed a treaty of mutual defence that sends engineers and shells across the border';
const move = (slots: Partial<Alignment> = {}, words = quote, known = '2024-06-20'): MoveTold =>
  candidateOf(told('alignment', 'd', known, { when: '2024-06-19', ...slots }, { quote: words })) as MoveTold;
const verdictOf = (a: MoveTold, b = move()): string => matchAlignments(a, b).verdict;

describe('matchAlignments', () => {
  it('knows one move by its day, or by its month and like words', () => {
    expect(verdictOf(move({}, 'They moved closer'))).toBe('same');
    expect(verdictOf(move({ when: '2024-06' }))).toBe('same');
    expect(verdictOf(move({ when: '2024-06' }, 'Trade grew at the border'))).toBe('different');
  });

  it('knows an undated one by the same words on one occasion alone', () => {
    expect(verdictOf(move({ when: null }), move({ when: null }))).toBe('same');
    expect(verdictOf(move({ when: null }, quote, '2024-09-20'), move({ when: null }))).toBe('different');
    expect(verdictOf(move({ when: null }, 'Trade grew at the border'))).toBe('different');
  });

  it.each<[string, Partial<Alignment>]>([
    ['other sides', { parties: ['PRK', 'CHN'] }],
    ['the other direction', { direction: 'apart' }],
    ['another day', { when: '2024-07-19' }],
  ])('tells moves apart: %s', (_, slots) => expect(verdictOf(move(slots))).toBe('different'));
});
