import { expect, it } from 'vitest';
import { Failure } from '../../record/index.js';
import { Refusal } from '../problem.js';
import { asData, asError } from './message.js';

const passed = (thrown: unknown): Error => asError(structuredClone(asData(thrown)));

it('carries a failure to another thread as it is', () => {
  const failure = new Failure('bad-date', 'soon', '"soon" is no day.');
  expect(passed(failure)).toEqual(failure);
  expect(passed(failure)).toBeInstanceOf(Failure);
});

it('carries a refusal with its fields', () => {
  const errors = [{ field: 'query.to', detail: 'too late' }];
  expect(passed(new Refusal('bad-request', 'query.to: too late', { errors }))).toMatchObject({
    code: 'bad-request',
    errors,
  });
  expect(passed(new Refusal('forbidden', 'no'))).not.toHaveProperty('errors.0');
});

it('keeps what is needed to find a fault of ours', () => {
  const fault = new TypeError('x is not a function');
  expect(passed(fault)).toMatchObject({ message: fault.message, stack: fault.stack });
  expect(passed('thrown bare').message).toBe('thrown bare');
});
