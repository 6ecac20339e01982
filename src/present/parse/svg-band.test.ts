import { expect, it } from 'vitest';
import { number, xml } from './svg-band.js';

it('escapes what XML reads as its own, and what it does not allow', () =>
  expect(xml('<a href="\'">&\u0000\uffff\ud800')).toBe('&lt;a href=&quot;&#39;&quot;&gt;&amp;���'));
it('writes lengths with one decimal at most', () => expect([number(1.26), number(3)]).toEqual([1.3, 3]));
