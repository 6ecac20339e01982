import { expect, it } from 'vitest';
import { sayForecaster } from './forecaster.js';

it('people go by their names, others by what they are too', () => {
  expect(sayForecaster({ kind: 'person', who: 'anna' })).toBe('anna');
  expect(sayForecaster({ kind: 'model', who: 'base rate' })).toBe('model base rate');
  expect(sayForecaster({ kind: 'person', who: 'a\u001b[2Jb' })).toBe('a\ufffd[2Jb');
});
