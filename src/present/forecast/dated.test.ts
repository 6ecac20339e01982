import { expect, it } from 'vitest';
import { withDates } from './dated.js';

it('days and months of a sentence are written as people write them', () => {
  expect(withDates('from 2025-08-26 to 2025-12, of promise a-2025-13-01')).toBe(
    'from 26 August 2025 to December 2025, of promise a-2025-13-01',
  );
});
