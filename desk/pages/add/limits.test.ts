import { expect, it } from 'vitest';
import { sayBytes, tooMuch } from './limits.js';

it.each([
  [840, '840 bytes'],
  [12_400, '12 KB'],
  [3_400_000, '3.4 MB'],
  [20_000_000, '20 MB'],
])('%i bytes are %s', (bytes, says) => expect(sayBytes(bytes)).toBe(says));

it('says which file is too large or empty, and when all are too many', () => {
  expect(tooMuch([{ name: 'a.txt', size: 10 }])).toBeNull();
  expect(tooMuch([{ name: 'a.pdf', size: 21_000_000 }])).toBe('“a.pdf” has 21 MB; a file may have 20 MB.');
  expect(tooMuch([{ name: 'b.txt', size: 0 }])).toContain('“b.txt” is empty');
  expect(tooMuch(Array.from({ length: 101 }, () => ({ name: 'c', size: 1 })))).toContain('101 files');
  expect(tooMuch(Array.from({ length: 11 }, () => ({ name: 'c', size: 19_000_000 })))).toContain('209 MB');
});
