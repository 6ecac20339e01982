import { describe, expect, it } from 'vitest';
import { isModest, tagsOf, withoutTags } from './tags.js';

const namesOf = (html: string): string[] =>
  [...tagsOf(html)].map(({ name, closing }) => (closing ? `/${name}` : name));

describe('tagsOf', () => {
  it('finds tags, and none in remarks and scripts', () => {
    const page = '<!doctype html><P class="a">x < y <!-- <b> --><br/><script>if (a <b) "</p>"</script></p>';
    expect(namesOf(page)).toEqual(['', 'p', 'br', 'script', '/script', '/p']);
  });

  it.each(['<', '<p', '<!-- no end', '<script>no end', 'a < b', ''])('comes to an end in %j', (page) => {
    expect(namesOf(page).length).toBeLessThan(2);
  });
});

describe('isModest', () => {
  it.each([
    ['<div>'.repeat(5), true],
    ['<div>'.repeat(6), false],
    ['<div></div>'.repeat(20), true],
    ['<p>'.repeat(20), true],
    ['<div></b>'.repeat(6), false],
    ['<b><i></b>'.repeat(6), true],
    [`<script>${'<div>'.repeat(9)}</script>`, true],
    ['<p></p>'.repeat(51), false],
    ['a < b '.repeat(151), false],
    ['a & b '.repeat(151), false],
    [`<p ${'a '.repeat(1_001)}>`, false],
    [`<p ${'a/'.repeat(1_001)}>`, false],
    [`<img src="${'a/ '.repeat(5_000)}">`, true],
  ])('%# is %j', (page, modest) => expect(isModest(page, 5, 50)).toBe(modest));
});

describe('withoutTags', () => {
  it('keeps what a reader sees, paragraph by paragraph', () => {
    const page = '<title>t</title><p>a <b>b</b>\n c &amp; d<div>e</div><style>x</style>f<script>y</script>';
    expect(withoutTags(page).replace(/\n+/g, '|')).toBe('|a b c & d|ef');
  });
});
