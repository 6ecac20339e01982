import { describe, expect, it } from 'vitest';
import { isStanceDenied, stanceStated } from './denied-stance.js';

describe('isStanceDenied', () => {
  it.each([
    ['demands', 'they did not call for an end to the blockade as a precondition'],
    ['demands', 'Norway does not demand that Iceland leave the banks'],
    ['refuses', 'Norway has not rejected the plan'],
    ['offers', 'Norway did not propose a date'],
  ] as const)('%s: %s', (stance, words) => expect(isStanceDenied(stance, words)).toBe(true));

  it.each([
    ['demands', 'Norway demanded that Iceland not fish there'],
    ['demands', 'Norway did not wait and called for a halt'],
    ['refuses', 'Norway rejected the plan'],
    ['refuses', 'Norway will not leave the banks'],
    ['open_to', 'Norway is ready to talk'],
  ] as const)('%s stands: %s', (stance, words) => expect(isStanceDenied(stance, words)).toBe(false));
});

it('takes the rung of the first words of a statement that are not denied', () => {
  const mark = (words: string) => stanceStated(words)?.mark;
  expect(mark('Norway would not meet Iceland')).toBe('refuses');
  expect(mark('Norway does not demand a halt')).toBeUndefined();
  expect(mark('Norway did not rule out a halt and offered talks')).not.toBe('refuses');
  expect(mark('Norway must have the banks')).toBe('demands');
});
