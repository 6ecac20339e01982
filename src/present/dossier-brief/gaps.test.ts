import { describe, expect, it } from 'vitest';
import { bareMaterial, briefMaterial } from '../../../test/brief-material.js';
import { codGaps } from '../../../test/cod-gaps.js';
import { gapsDraft } from './gaps.js';

const gaps = codGaps();
const { rows, title } = gapsDraft(briefMaterial({ gaps }));

describe('gaps in the brief', () => {
  it('name the two sides', () =>
    expect(title).toMatch(/^Gaps of (?:Norway and Iceland|Iceland and Norway), by issue$/));
  it('stand as the measure tells them, each with the words of both sides', () => {
    const known = gaps.gaps.filter(({ gap }) => gap !== null);
    expect(rows.length).toBeGreaterThanOrEqual(known.length);
    expect(rows[0]?.label).toMatch(new RegExp(`, ${known[0]?.gap} of 8 steps apart(?:,|$)`));
    expect(rows[0]?.says).toMatch(/\(.+\); .+\(.+\)$/);
    expect(rows[0]?.cites).toHaveLength(2);
  });
  it('are none where nobody is heard', () => expect(gapsDraft(bareMaterial()).rows).toEqual([]));
});
