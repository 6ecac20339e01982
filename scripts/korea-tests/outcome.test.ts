import { expect, it } from 'vitest';
import { outcomeSentences, resultOf } from './outcome.mjs';

const flights = (...outcomes: string[]) => outcomes.map((outcome) => ({ outcome, distance: 'unknown' }));

it('is that of all flights, or mixed', () => {
  expect(resultOf(flights('failure'))).toBe('failure');
  expect(resultOf(flights('unknown', 'unknown'))).toBe('unknown');
  expect(resultOf(flights('success', 'unknown'))).toBe('mixed');
});

it.each([
  [['success'], 'The flight is put down as a success.'],
  [['failure', 'failure'], 'Both flights are put down as failures.'],
  [['unknown', 'unknown', 'unknown'], 'All three flights are of unknown outcome.'],
  [
    ['success', 'failure', 'success', 'unknown'],
    'Of the four flights two are put down as successes, one is put down as a failure and one is of unknown outcome.',
  ],
])('%j', (outcomes, sentence) => expect(outcomeSentences(flights(...outcomes))).toBe(sentence));

it('names the longest distance', () =>
  expect(
    outcomeSentences([
      { outcome: 'success', distance: '230' },
      { outcome: 'success', distance: 'na' },
      { outcome: 'success', distance: '250' },
    ]),
  ).toMatch(/successes\. The longest distance given is 250 km\.$/));
