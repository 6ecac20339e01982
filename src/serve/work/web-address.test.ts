import { expect, it } from 'vitest';
import { isWebAddress } from './web-address.js';

it.each(['http://example.org/', 'HTTPS://example.org/feed.xml', 'http://[::1]:80/', 'http://2130706433/'])(
  'takes %s for an address, whose network is looked at when it is fetched',
  (address) => expect(isWebAddress(address)).toBe(true),
);

it.each([
  '/etc/passwd',
  'reports/*.txt',
  '-',
  'file:///etc/passwd',
  'data:text/plain,words',
  'ftp://example.org/',
  'javascript:alert(1)',
  'http://',
  ' http://example.org/',
  'https://ana:secret@example.org/',
])('takes %s for none', (address) => expect(isWebAddress(address)).toBe(false));
