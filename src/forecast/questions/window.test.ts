import { describe, expect, it } from 'vitest';
import { segment } from '../../language/segments.js';
import { findTimes } from '../../language/times.js';
import { tokenize } from '../../language/tokens.js';
import { windowOf } from './window.js';

const AS_OF = '2025-08-26';
const windowIn = (text: string): string => {
  const { tokens, sentences } = tokenize(text, segment(text).sentences);
  const times = findTimes(text, sentences, tokens, AS_OF);
  const { from, to } = windowOf({ text, tokens, sentences, times }, AS_OF);
  return `${from ?? '..'}/${to ?? '..'}`;
};

describe('the window of a question', () => {
  it.each([
    ['They meet before 15 March 2026.', '../2026-03-14'],
    ['They meet before 31 March 2026.', '../2026-03-31'],
    ['They meet before the end of March 2026.', '../2026-03-31'],
    ['They meet before March 2026.', '../2026-02-28'],
    ['They meet before 2026.', '../2025-12-31'],
    ['They meet by March 2026.', '../2026-03-31'],
    ['They meet until 15 March 2026.', '../2026-03-15'],
    ['They meet by the end of 2026.', '../2026-12-31'],
    ['They meet in March 2026.', '2026-03-01/2026-03-31'],
    ['They meet on 2026-03-15.', '2026-03-15/2026-03-15'],
    ['They meet this year.', '2025-01-01/2025-12-31'],
    ['They meet in the next 30 days.', '2025-08-26/2025-09-25'],
    ['They meet within three months.', '2025-08-26/2025-11-26'],
    ['They meet after March 2026 and before June 2027.', '2026-04-01/2027-05-31'],
    ['They meet between March and June 2026.', '2026-03-01/2026-06-30'],
    ['They meet.', '../..'],
  ])('is that of "%s"', (text, expected) => expect(windowIn(text)).toBe(expected));
});
