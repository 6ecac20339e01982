import { describe, expect, it } from 'vitest';
import { AMOUNT, DEADLINE, SOON } from './promise-measures.js';
import { firstMatch, type WordMark } from './words.js';

const found = ({ pattern }: WordMark, text: string): string | null =>
  firstMatch(text, [{ start: 0, end: text.length }], pattern)?.quote ?? null;

describe('an amount', () => {
  it.each([
    ['They will free 40 prisoners.', '40 prisoners'],
    ['Eleven guard posts go.', 'Eleven guard'],
    ['It gives $25 million more.', '$25 million'],
    ['They cut tariffs by 10 percent.', '10 percent'],
    ['It will buy 2,000 light-water reactors.', '2,000 light-water reactors'],
    ['It delivers 50,000 tons.', '50,000 tons'],
    ['It invests 3 billion there.', '3 billion there'],
  ])('%s', (text, amount) => expect(found(AMOUNT, text)).toBe(amount));

  it.each([
    'The two sides agreed.',
    'In articles 2 and 3 South and North agreed.',
    'In point 4 the leaders agreed.',
    'Within 30 days.',
    'On 12 June they met.',
    'In 2018 they met.',
    'The five other parties stood ready.',
    'They held six rounds.',
  ])('is none in: %s', (text) => expect(found(AMOUNT, text)).toBeNull());
});

describe('a deadline', () => {
  it.each([
    ['within two months', 'within two months'],
    ['within the next 60 days', 'within the next 60 days'],
    ['by the end of May', 'by the end of May'],
    ['no later than 31 July', 'no later than 31'],
    ['for a year', 'for a year'],
    ['starting on November 10', 'starting on November'],
  ])('%s', (text, deadline) => expect(found(DEADLINE, text)).toBe(deadline));

  it('is none where there is only haste', () => {
    expect(found(DEADLINE, 'as soon as possible')).toBeNull();
    expect(found(SOON, 'as soon as possible')).toBe('as soon as possible');
  });
});

it('looks at a run of figures only so far', () => {
  const run = '1.'.repeat(1_000);
  expect(found(AMOUNT, `${run} 40 tons`)).toBe('40 tons');
});
