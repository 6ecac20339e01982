import { describe, expect, it } from 'vitest';
import { meeting, toldEntry } from '../../../test/told-entries.js';
import { pausesOf } from './pauses.js';

const pair = ['USA', 'PRK'] as const;
const both = ['USA', 'PRK'];
/** Nine monthly rounds of officials, then nothing until a summit two years later. */
const rounds = Array.from({ length: 9 }, (_, i) =>
  meeting(`round ${i + 1}`, both, `2015-0${i + 1}-01`, { level: 'officials' }),
);
const summit = meeting('summit', both, '2017-09-01', { level: 'leaders', outcome: 'none' });
const test = toldEntry('test', {
  kind: 'capability',
  actor: 'PRK',
  change: 'test',
  system: 'nuclear',
  when: '2016-01-06',
});
const level = (
  entries: Parameters<typeof pausesOf>[0],
  name: string,
  until: string | null = '2020-01-01',
) => {
  const found = pausesOf(entries, [pair], until).pairs[0]?.levels.find(({ level: of }) => of === name);
  if (!found) throw new Error(`no level ${name}`);
  return found;
};

describe('computed pauses', () => {
  const entries = [...rounds, summit, test];
  it('are longer than usual for the pair, with what happened inside them and what ended them', () => {
    const [closed, open] = level(entries, 'any').pauses;
    expect(closed).toMatchObject({
      from: '2015-09-01',
      to: '2017-09-01',
      days: 731,
      after: 'round 9',
      endedBy: 'summit',
    });
    expect(closed?.inside.tests).toEqual(['test']);
    expect(open).toMatchObject({ from: '2017-09-01', to: '2020-01-01', endedBy: null });
  });
  it('of one level name contacts of the others inside them', () => {
    const [open] = level(entries, 'officials').pauses;
    expect(open).toMatchObject({ from: '2015-09-01', to: '2020-01-01', endedBy: null });
    expect(open?.inside.otherLevels).toEqual(['summit']);
    expect(level(entries, 'any').pauses[0]?.inside.otherLevels).toEqual([]);
  });
  it('need a whole year where nothing is usual yet', () => {
    const leaders = level([summit], 'leaders', '2018-08-01');
    expect(leaders).toMatchObject({ pauses: [], since: { last: '2017-09-01', days: 334, isPause: false } });
    expect(level([summit], 'leaders', '2018-10-01').pauses).toHaveLength(1);
  });
  it('are not known of what the record does not reach', () =>
    expect(level([summit], 'any', null)).toMatchObject({ pauses: [], since: { days: 0, isPause: false } }));
  it('are none without contacts', () =>
    expect(level([], 'any')).toMatchObject({ contacts: [], pauses: [], since: null }));
});

describe('what is no sure contact', () => {
  const row = toldEntry('row', { ...meeting('r', both, '2016-06-01').slots }, { verified: false });
  const undated = meeting('undated', both, null);
  const found = pausesOf([...rounds, summit, row, undated], [pair], '2017-10-01');
  it('breaks no silence, and is told', () => {
    expect(found.pairs[0]).toMatchObject({ undated: ['undated'], unverified: ['row'] });
    expect(found.pairs[0]?.levels.at(-1)?.pauses[0]?.inside.unverified).toEqual(['row']);
  });
  it('has its words in the list', () =>
    expect(found.bases.find(({ entry }) => entry === 'row')?.passages[0]?.quote).toBe('words of row'));
});

describe('stated pauses', () => {
  const stated = (parties: string[], from: string | null) =>
    toldEntry('told', { kind: 'pause', parties, from, to: null }, { said: '2016-01-01' });
  it('stand beside, with contacts that the record has in them', () => {
    expect(
      pausesOf([...rounds, stated([...both, 'KOR'], '2015-08')], [pair], '2016-01-01').pairs[0]?.stated,
    ).toEqual([{ entry: 'told', from: '2015-08-01', to: null, contacts: ['round 9'] }]);
    expect(pausesOf([...rounds, stated(both, null)], [pair], '2016-01-01').pairs[0]?.stated).toEqual([
      { entry: 'told', from: null, to: null, contacts: [] },
    ]);
  });
  it('of others are not theirs', () =>
    expect(pausesOf([stated(['USA', 'KOR'], null)], [pair], null).pairs[0]?.stated).toEqual([]));
});
