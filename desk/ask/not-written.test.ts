import { Problem } from 'dragoman/client';
import { expect, it } from 'vitest';
import { whyNotWritten } from './not-written.js';

it('says what the server says, and that a line is down', () => {
  const refused = new Problem({
    status: 422,
    code: 'wrong-slots',
    title: 'It does not fit',
    message: 'A ferry is no state.',
    errors: [],
    told: {},
    retryAfter: null,
  });
  expect(whyNotWritten(refused)).toBe('A ferry is no state.');
  expect(whyNotWritten(new TypeError('Failed to fetch'))).toContain('nothing was written');
  expect(whyNotWritten(new RangeError('too long'))).toBe('too long');
});
