import { expect, it } from 'vitest';
import { webAddress } from './web-address.js';

it.each([
  ['https://news.example/a?b=1', 'https://news.example/a?b=1'],
  ['HTTP://News.Example/two words', 'http://news.example/two%20words'],
  ['https://news.example/"><script>', 'https://news.example/%22%3E%3Cscript%3E'],
  ['https://', null],
  ['javascript:alert(1)', null],
  ['/archive/quarrel.txt', null],
  ['-', null],
])('%j is at %j', (source, address) => expect(webAddress(source)).toBe(address));
