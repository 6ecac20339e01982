import { expect, it } from 'vitest';
import { countryName, takesArticle } from './countries.js';

it.each([
  ['USA', 'United States', true],
  ['PRK', 'North Korea', false],
  ['NLD', 'Netherlands', true],
  ['MMR', 'Myanmar', false],
  ['XKX', 'Kosovo', false],
  ['ZZZ', 'ZZZ', false],
])('%s is %s', (code, name, article) => {
  expect(countryName(code)).toBe(name);
  expect(takesArticle(code)).toBe(article);
});
