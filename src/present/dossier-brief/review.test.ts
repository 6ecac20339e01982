import { expect, it } from 'vitest';
import { bareMaterial, briefMaterial } from '../../../test/brief-material.js';
import { toldEntry } from '../../../test/told-entries.js';
import { reviewDraft } from './review.js';

it('says what waits for a person, and what nobody has checked', () => {
  const unchecked = toldEntry(
    'guess',
    { kind: 'position', actor: 'ISL', stance: 'refuses', issue: 'missiles' },
    { verified: false },
  );
  const material = briefMaterial({}, [unchecked]);
  const review = { merge: 1, contradiction: 2, doubt: 0 };
  const { rows } = reviewDraft({ ...material, overview: { ...material.overview, review } });
  expect(rows.map(({ label }) => label)).toEqual(['To decide today', 'Not verified']);
  expect(rows[0]?.says).toBe('1 possible merge and 2 contradictions');
  expect(rows[1]?.entries).toEqual(['guess']);
  expect(reviewDraft(bareMaterial()).rows).toEqual([]);
});
