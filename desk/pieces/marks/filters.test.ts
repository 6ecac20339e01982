import { expect, it } from 'vitest';
import { choicesOf, filterCount, filtersOf, passes } from './filters.js';
import { markOf } from './mark-made.js';

const asked = (query: string) => filtersOf(new URLSearchParams(query));
const lane = ({ kind }: { kind: string }) => kind;

it('reads what an address asks for, and leaves alone what makes no sense', () => {
  expect(asked('party=PRK&lane=tests&lane=promises&confidence=0.5')).toEqual({
    party: 'PRK',
    issue: null,
    lanes: ['tests', 'promises'],
    source: null,
    confidence: 0.5,
  });
  expect(filterCount(asked('confidence=seven&from=2018-01-01'))).toBe(0);
  expect(filterCount(asked('lane=tests&lane=promises&issue=sanctions'))).toBe(2);
});

it('takes a person for the state, but not a state for its namesake', () => {
  const passing = passes(asked('party=PRK'), lane);
  expect(passing(markOf({ parties: ['USA', 'PRK:Kim Jong Un'] }))).toBe(true);
  expect(passing(markOf({ parties: ['USA'] }))).toBe(false);
  expect(passes(asked('party=PRK:Kim Jong Un'), lane)(markOf({ parties: ['PRK'] }))).toBe(false);
});

it('asks all filters at once', () => {
  const passing = passes(asked('lane=encounter&source=yonhap&confidence=0.6&issue=missiles'), lane);
  const right = { outlets: ['yonhap'], confidence: 0.6, issue: 'missiles' };
  expect(passing(markOf(right))).toBe(true);
  for (const wrong of [{ outlets: [] }, { confidence: 0.5 }, { issue: null }, { kind: 'pause' }])
    expect(passing(markOf({ ...right, ...wrong })), JSON.stringify(wrong)).toBe(false);
});

it('offers the most frequent first', () => {
  const marks = ['CHN', 'PRK', 'PRK'].map((party) => markOf({ parties: [party] }));
  expect(choicesOf(marks, ({ parties }) => parties)).toEqual(['PRK', 'CHN']);
});
