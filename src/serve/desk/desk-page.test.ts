import { expect, it } from 'vitest';
import { deskPage } from './desk-page.js';

const PAGE = '<html><head><title>Dragoman</title></head><body><div id="desk"></div></body></html>';

it('puts the title and the words where they belong, as text and as they are', () => {
  const page = deskPage(PAGE, 'Cod & <b>$&', '<p>read $& on</p>');
  expect(page).toContain('<title>Cod &amp; &lt;b&gt;$&amp;</title>');
  expect(page).toContain('<div id="desk"></div><noscript>\n<p>read $& on</p>\n</noscript>\n</body>');
});

it.each(['<body></body>', '<title>x</title>'])('takes no page without a place for them: %s', (page) =>
  expect(() => deskPage(page, '', '')).toThrow('no title or no body'),
);
