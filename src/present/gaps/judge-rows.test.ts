import { describe, expect, it } from 'vitest';
import { COD_QUARREL, codGaps } from '../../../test/cod-gaps.js';
import { saidEntry } from '../../../test/said-entry.js';
import { penFor } from '../pen.js';
import { judgeRows } from './judge-rows.js';

const pen = penFor({ width: 100, colour: false });
const told = (entries = COD_QUARREL) => judgeRows(codGaps({}, entries).judges, pen);
const judged = (id: string, by: string, about: string, verdict: 'positive' | 'mixed' = 'positive') =>
  saidEntry(
    id,
    { kind: 'assessment', by, verdict, about },
    { words: 'fair', said: id === 'undated' ? null : '2021-05-12' },
  );

describe('judges', () => {
  it('are counted by camp, and shown where they contradict each other, both passages', () =>
    expect(told()).toEqual([
      'others of a state   1 for, 1 against',
      '',
      'Cod quarrel: 1 for, 1 against',
      '  side against side',
      '  + Ingrid Solheim, 12 May 2021: “it goes well”',
      '  − Einar Falk, 12 May 2021: “it goes badly”',
    ]));
  it('that agree are counted by what they judge', () => {
    const entries = [
      judged('a', 'NOR', 'nets'),
      judged('b', 'ISL', 'nets'),
      judged('c', 'ISL', 'it'),
      judged('d', 'ISL', 'boats'),
    ];
    expect(told(entries).slice(1)).toEqual([
      'Nobody contradicts anybody on the same thing.',
      '',
      'Nets: 2 for',
      '1 thing is judged once; of 1 judgement it is not told what it is about.',
    ]);
  });
  it('are shown one by one where nothing is judged twice', () =>
    expect(told([judged('undated', 'NOR', 'nets', 'mixed')]).slice(2)).toEqual([
      '',
      'Nets',
      '  ± Norway, undated: “fair”',
      '1 thing is judged once.',
    ]));
  it('may be none', () => expect(told([])).toEqual(['No document in sight judges anything.']));
});
