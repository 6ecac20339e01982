import { expect, it } from 'vitest';
import { initialScripts, weights } from './desk-weight.mjs';

/** What the desk may weigh before it shows anything, in bytes as sent. */
const AT_MOST = 250_000;

it('counts what the first script needs outright, once each, and nothing that is loaded on demand', () => {
  const manifest = {
    'index.html': { file: 'a.js', isEntry: true, imports: ['_b.js', '_c.js'], dynamicImports: ['page.tsx'] },
    '_b.js': { file: 'b.js', imports: ['_c.js'] },
    '_c.js': { file: 'c.js', imports: ['_b.js'] },
    'page.tsx': { file: 'page.js', isDynamicEntry: true, imports: ['_b.js'] },
    'font.woff2': { file: 'font.woff2' },
  };
  expect(initialScripts(manifest)).toEqual(['a.js', 'b.js', 'c.js']);
});

it('finds the built desk light enough', () => {
  const bytes = weights().reduce((sum, one) => sum + one.bytes, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(AT_MOST);
});
