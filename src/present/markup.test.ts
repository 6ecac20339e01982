import { expect, it } from 'vitest';
import { anchors, escaped } from './markup.js';

it('escapes what HTML would read', () => {
  expect(escaped(`<b a="1" c='2'>&\u202e`)).toBe('&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;�');
});

it('links numbers to passages and remembers the way back', () => {
  const { cite, places, id } = anchors('d2-');
  expect(cite([])).toBe('');
  expect(cite([3])).toContain('<a id="d2-c3-1" href="#d2-p3" aria-label="passage 3">[3]</a>');
  cite([3, 4]);
  expect(places(3)).toEqual(['d2-c3-1', 'd2-c3-2']);
  expect(places(9)).toEqual([]);
  expect(id('top')).toBe('d2-top');
});
