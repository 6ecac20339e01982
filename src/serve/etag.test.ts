import { expect, it } from 'vitest';
import { etagOf } from './etag.js';

it('tells one content from another, whatever form it has', () => {
  expect(etagOf('a')).toMatch(/^"[\w-]{27}"$/);
  expect(etagOf(Buffer.from('a'))).toBe(etagOf('a'));
  expect(etagOf('b')).not.toBe(etagOf('a'));
});
