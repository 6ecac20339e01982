import { expect, it } from 'vitest';
import { pageAt } from './index.js';

it('knows which page a path leads to, names with marks in them among them', () => {
  const named = (path: string) => pageAt(path)?.name;
  expect(named('/d/korea')).toBe('overview');
  expect(named('/d/korea/')).toBe('overview');
  expect(named('/d/korea/timeline')).toBe('timeline');
  expect(named('/d/korea/parties/PRK:Kim%20Jong%20Un')).toBe('party');
  expect(named('/d/korea/documents')).toBe('documents');
  expect(named('/d/korea/documents/2026-10-09-offers')).toBe('reader');
});

it('knows none where a path leads nowhere', () => {
  for (const path of ['/', '/d/korea/nowhere', '/d/korea/documents/a/b', '/login'])
    expect(pageAt(path)).toBeUndefined();
});
