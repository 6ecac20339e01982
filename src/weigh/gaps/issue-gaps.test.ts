import { describe, expect, it } from 'vitest';
import type { Issue } from '../../record/index.js';
import { heardSides, isOld, issueGaps } from './issue-gaps.js';
import { LADDER, type LadderMark } from './ladder.js';
import type { Standing } from './standings.js';

const stood = (side: string, mark: LadderMark, day: string, rest: Partial<Standing> = {}): Standing => ({
  side,
  who: [side],
  issue: 'territory',
  mark,
  height: LADDER[mark].height,
  day,
  dated: true,
  until: null,
  kind: 'position',
  towards: [],
  entry: `${side}-${day}`,
  told: { item: 'i', document: 'd', title: null, day, dated: true, quote: 'so', says: null },
  ...rest,
});
const gapsOf = (standings: readonly Standing[], asOf = '2024-06-30', parties = ['NOR', 'ISL', 'GBR']) =>
  issueGaps(standings, ['NOR', 'ISL'], parties, asOf);

describe('the gap on an issue', () => {
  const talks = [
    stood('NOR', 'refuses', '2021-03-01'),
    stood('ISL', 'demands', '2021-04-01'),
    stood('GBR', 'open_to', '2021-05-01'),
    stood('NOR', 'offers', '2024-02-01'),
  ];
  it('is the steps that both still have to go', () => {
    const [gap] = gapsOf(talks);
    expect(gap?.gap).toBe(1 + 3);
    expect(gap?.moved).toBe(4 - 7);
    expect(gap?.stands.map((stand) => [stand?.standing.mark, stand?.age, stand?.old])).toEqual([
      ['offers', 150, false],
      ['demands', 1186, true],
    ]);
    expect(gap?.others.map(({ standing }) => standing.side)).toEqual(['GBR']);
  });
  it('is none where both have promised, and widest where both turn it down', () => {
    const both = (mark: LadderMark) => [stood('NOR', mark, '2021-01-01'), stood('ISL', mark, '2021-01-01')];
    expect([gapsOf(both('promises'))[0]?.gap, gapsOf(both('refuses'))[0]?.gap]).toEqual([0, 8]);
  });
  it('moves by year, with the years in which nobody was heard', () =>
    expect(gapsOf(talks)[0]?.years).toEqual([
      { year: 2021, gap: 7, heights: [0, 1], heard: true },
      { year: 2022, gap: 7, heights: [0, 1], heard: false },
      { year: 2023, gap: 7, heights: [0, 1], heard: false },
      { year: 2024, gap: 4, heights: [3, 1], heard: true },
    ]));
  it('is what was known of it on the day', () => expect(gapsOf(talks, '2021-12-31')[0]?.gap).toBe(7));
  it('is not known where one side has said nothing', () => {
    const [gap] = gapsOf([stood('ISL', 'refuses', '2021-01-01')]);
    expect(gap).toMatchObject({ gap: null, moved: null, stands: [null, { of: 1 }] });
  });
});

describe('whose words count', () => {
  it('are those to the other side or to all', () => {
    const toBritain = stood('NOR', 'refuses', '2024-01-01', { towards: ['GBR'] });
    const toIceland = stood('NOR', 'open_to', '2022-01-01', { towards: ['ISL'] });
    expect(gapsOf([toIceland, toBritain])[0]?.stands[0]?.standing).toBe(toIceland);
    expect(gapsOf([toBritain])).toEqual([]);
  });
  it('are none of a promise that is no more', () => {
    const lapsed = stood('NOR', 'promises', '2021-01-01', { until: '2022-01-01' });
    expect(gapsOf([lapsed, stood('ISL', 'offers', '2021-01-01')])[0]?.gap).toBeNull();
    expect(gapsOf([lapsed, stood('ISL', 'offers', '2021-01-01')], '2021-12-31')[0]?.gap).toBe(1);
  });
  it('have no age where their document bears no day', () => {
    const gaps = gapsOf([stood('NOR', 'refuses', '2024-06-30', { dated: false })]);
    expect(gaps[0]?.stands[0]).toMatchObject({ age: null, old: true });
    expect(gaps[0]?.years).toHaveLength(1);
  });
});

it('other matters are no issue of their own', () =>
  expect(gapsOf([stood('NOR', 'refuses', '2024-01-01', { issue: 'other' })])).toEqual([]));

it('issues of which both have spoken lately come first, unknown ones last', () => {
  const on = (issue: Issue, ...standings: Standing[]) =>
    standings.map((standing) => ({ ...standing, issue }));
  const gaps = gapsOf([
    ...on('energy', stood('NOR', 'refuses', '2024-01-01')),
    ...on('sanctions', stood('NOR', 'refuses', '2010-01-01'), stood('ISL', 'refuses', '2010-01-01')),
    ...on('territory', stood('NOR', 'offers', '2024-01-01'), stood('ISL', 'offers', '2010-01-01')),
  ]);
  expect(gaps.map((gap) => [gap.issue, gap.gap, isOld(gap)])).toEqual([
    ['territory', 2, false],
    ['sanctions', 8, true],
    ['energy', null, false],
  ]);
});

it('sides are counted by how often they are heard', () =>
  expect(
    heardSides([
      stood('ISL', 'offers', '2021-01-01'),
      stood('NOR', 'offers', '2021-01-01'),
      stood('NOR', 'offers', '2021-01-02'),
    ]),
  ).toEqual([
    { side: 'NOR', standings: 2 },
    { side: 'ISL', standings: 1 },
  ]));
