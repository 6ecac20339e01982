import { expect, it } from 'vitest';
import { actorsOf } from './actors-of.js';

it('names those who act, one or several, and of a promise those who made it', () => {
  expect(actorsOf({ kind: 'statement', speaker: 'PRK', direct: true, hedged: false })).toEqual(['PRK']);
  expect(
    actorsOf({ kind: 'position', actor: ['USA', 'KOR'], stance: 'refuses', issue: 'sanctions' }),
  ).toEqual(['USA', 'KOR']);
  expect(
    actorsOf({
      kind: 'commitment',
      by: ['PRK'],
      to: ['USA'],
      issue: 'missiles',
      deadline: null,
      quantity: false,
      verification: false,
      conditional: false,
      status: 'pledged',
    }),
  ).toEqual(['PRK']);
  expect(actorsOf({ kind: 'precedent', about: null, case: 'Libya' })).toEqual([]);
});
