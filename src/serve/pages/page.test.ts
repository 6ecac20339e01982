import { expect, it } from 'vitest';
import { pageOf, STYLE_PATH } from './page.js';

it('needs nothing but its style sheet', () => {
  const page = pageOf('A <title>', '<h1>x</h1>');
  expect(page).toContain('<title>A &lt;title&gt;</title>');
  expect(page).toContain(`href="${STYLE_PATH}"`);
  expect(page).not.toMatch(/<script|<style|style=|https?:/);
});
