import { expect, it } from 'vitest';
import { resolveReferences } from './character-references.js';

it.each([
  ['a &amp; b &lt;c&gt; &quot;d&quot; &apos;e&apos;', `a & b <c> "d" 'e'`],
  ['&#8217;&#x2019;&rsquo;', '’’’'],
  ['&amp;amp; stays once', '&amp; stays once'],
  ['&unknown; &#0; &#x110000; & so on', '&unknown; &#0; &#x110000; & so on'],
])('%j is read as %j', (text, expected) => expect(resolveReferences(text)).toBe(expected));
