import { describe, expect, it } from 'vitest';
import { COD_QUARREL, codGaps } from '../../../test/cod-gaps.js';
import { renderGaps } from './page.js';

const page = (report = codGaps(), width = 80, seenFrom = '') =>
  renderGaps({ title: 'The cod banks', seenFrom, report }, { width, colour: false });

describe('the page of gaps', () => {
  it('has the gaps, what is old, what is unknown, obstacles, judges and what is left out', () => {
    const text = page();
    expect(text).toMatch(/^Gaps · Norway and Iceland\nThe cod banks · as of 31 December 2021\n/);
    expect(text.match(/^(?:Gap by|Where|Unknown|Obstacles|Judges).*$/gm)).toEqual([
      'Gap by issue and year',
      'Where they stand',
      'Where they stood long ago',
      'Unknown: one side is not heard',
      'Obstacles: who names what',
      'Judges: who judges what how',
    ]);
    expect(text).toContain('Others heard, and how often: the United Kingdom (1). Two of them: --between');
    expect(text).toMatch(/\n1 entry rests on rows that nobody has checked, and is left out\.\n$/);
  });
  it('keeps within narrow columns', () =>
    expect(
      Math.max(
        ...page(codGaps(), 40)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(40));
  it('says from where it is looked at', () =>
    expect(page(codGaps(), 80, 'as known on 1 May 2021')).toContain(
      'The cod banks · as known on 1 May 2021',
    ));
  it('says what is missing where not even two sides are heard', () => {
    const text = page(codGaps({ parties: [] }, COD_QUARREL.slice(0, 1)));
    expect(text).toMatch(/^Gaps · no two sides are heard\n/);
    expect(text).toContain('A gap needs two sides.');
  });
});
