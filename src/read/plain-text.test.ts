import { expect, it } from 'vitest';
import { extract } from './plain-text.js';

it('gives the text as it stands', async () => {
  const bytes = Buffer.from('  Two\tspaces, # no *mark-up*\r\n\r\n');
  const raw = { source: 'x', name: 'x', bytes, contentType: null, charset: null };
  expect(extract(raw)).toEqual({ text: '  Two\tspaces, # no *mark-up*\r\n\r\n' });
});
