import { expect, it } from 'vitest';
import { htmlPage } from './html-page.js';

it('makes a page that asks for nothing and cannot be broken by its title', () => {
  const page = htmlPage('Cod <script>', 'p{margin:0}', '<main></main>');
  expect(page).toContain('<title>Cod &lt;script&gt;</title>');
  expect(page).toContain("default-src 'none'");
  expect(page).toContain('<body>\n<main></main>\n</body>');
});
