import { expect, it } from 'vitest';
import { told } from '../../../test/told-members.js';
import { candidateOf } from './candidate.js';
import { keysFor } from './keys.js';
import { matchedOf } from './matched.js';

it('takes an item up with its keys', () => {
  const item = told('encounter', 'a', '2018-06-12', { when: '2018-06-12', parties: ['PRK', 'USA'] });
  const candidate = candidateOf(item);
  expect(matchedOf(item)).toEqual({ candidate, keys: keysFor(candidate) });
});
