import { describe, expect, it } from 'vitest';
import { codGaps } from '../../../test/cod-gaps.js';
import { renderIssueGap } from './issue-page.js';

const page = { title: 'The cod banks', seenFrom: '', report: codGaps() };

describe('the page of one issue', () => {
  it('has where both stand and how they came there', () => {
    const text = renderIssueGap(page, 'territory', { width: 80, colour: false });
    expect(text).toMatch(
      /^Gap · territory · Norway and Iceland\nThe cod banks · as of 31 December 2021\n\nTerritory: 4 of 8/,
    );
    expect(text).toContain('How it moved, year by year');
    expect(text).toContain('2019  ●○○○○ ┃ ○○○○○  not known');
  });
  it('says so where neither side is heard', () =>
    expect(
      renderIssueGap({ ...page, seenFrom: 'as known today' }, 'sanctions', { width: 80, colour: false }),
    ).toContain('as known today\n\nNeither side is heard on sanctions.'));
});
