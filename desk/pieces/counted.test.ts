import { expect, it } from 'vitest';
import { counted } from './counted.js';

it('sets thousands apart, and knows one from many', () => {
  expect(counted(1, 'entry', 'entries')).toBe('1 entry');
  expect(counted(1382, 'document')).toBe('1,382 documents');
});
