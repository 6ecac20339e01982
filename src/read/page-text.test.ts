import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { textOfPage, tidy } from './page-text.js';

const textOf = (body: string): string =>
  textOfPage(parseHTML(`<html><body>${body}</body></html>`).document.body);

it.each([
  ['<p>a\n  b</p>\n<p>c</p>', 'a b\n\nc'],
  ['<h2>a</h2>b<div><div>c</div></div>', 'a\n\nb\n\nc'],
  ['a<br>b<br><br><br>c', 'a\nb\n\nc'],
  ['<ul><li>a</li><li>b</li></ul>c', 'a\nb\n\nc'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['a <b>b</b><i>c</i> d', 'a bc d'],
  ['<pre>a\n  b</pre>', 'a\nb'],
  ['a<script>x</script><style>y</style><template>z</template>b', 'ab'],
  ['de&shy;nuclear', 'denuclear'],
])('%j reads %j', (body, text) => expect(textOf(body)).toBe(text));

it('tidies white space', () => expect(tidy('  a  b \n\n\n\n c\u00A0d \n')).toBe('a b\n\nc\u00A0d'));
