import { expect, it } from 'vitest';
import { textMarkup } from './html-text.js';
import { anchors } from './markup.js';

const text = 'One two three.\nFour <five>.';
const reference = (number: number, words: string) => {
  const start = text.indexOf(words);
  return { number, start, end: start + words.length, quote: words };
};

it('marks passages in place, overlapping ones and ones over a paragraph too', () => {
  const markup = textMarkup(text, [reference(1, 'two three'), reference(2, 'three.\nFour')], anchors('d1-'));
  expect(markup).toContain(
    '<p>One <span id="d1-t1"></span><mark>two </mark><span id="d1-t2"></span><mark>three</mark><mark>.</mark></p>',
  );
  expect(markup).toContain('<p><mark>Four</mark> &lt;five&gt;.</p>');
});

it('loses no word of the text', () => {
  const markup = textMarkup(text, [reference(1, 'One'), reference(2, 'five')], anchors('d1-'));
  const plain = markup
    .slice(markup.indexOf('<p>'))
    .replace(/<\/p><p>/g, '\n')
    .replace(/<[^>]+>/g, '');
  expect(plain).toBe(text.replace('<five>', '&lt;five&gt;'));
});

it('leaves out a very long text, and one without passages', () => {
  expect(textMarkup('x'.repeat(300_001), [{ number: 1, start: 0, end: 1, quote: 'x' }], anchors(''))).toBe(
    '',
  );
  expect(textMarkup(text, [], anchors(''))).toBe('');
});
