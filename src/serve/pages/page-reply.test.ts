import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { pageReply, typesOf } from './page-reply.js';

const policyOf = (text: string): string => pageReply('html', text).headers['content-security-policy'] ?? '';

it('names the sheet of a page by its hash, and lets nothing else in', () => {
  const hash = createHash('sha256').update('p{color:red}').digest('base64');
  expect(policyOf('<style>p{color:red}</style><p>so</p><style>p{color:red}</style>')).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
});

it('lets a page without a sheet have none', () =>
  expect(policyOf('<p>so</p>')).toContain("style-src 'none';"));

it('takes no words for a sheet', () =>
  expect(policyOf('<p>&lt;style&gt;p{}&lt;/style&gt;</p>')).toContain("style-src 'none';"));

it('says what it is', () => {
  expect(pageReply('svg', '<svg/>').headers['content-type']).toBe('image/svg+xml; charset=utf-8');
  expect(typesOf('html', 'markdown')).toEqual(['text/html', 'text/markdown']);
});
