import { expect, it } from 'vitest';
import { isAddress } from './address.js';

it.each(['https://example.org', 'HTTP://x', 'file:///etc/passwd', 'ftp://x'])(
  '%s is an address',
  (source) => {
    expect(isAddress(source)).toBe(true);
  },
);
it.each(['notes.txt', '-', '', 'C:\\notes\\a.txt', 'a/b://c', './https:'])('%s is none', (source) => {
  expect(isAddress(source)).toBe(false);
});
