import { expect, it } from 'vitest';
import { listOf } from './list.mjs';

const quote =
  'Norway asked for a pause of the drills that both neighbours had announced for the coming spring';
const gold = {
  id: 'own#1',
  kind: 'position',
  actor: 'NOR',
  stance: 'demands',
  issue: null,
  evidence: [{ quote }],
};
const ours = { ...gold, actor: ['NOR', 'SWE'], rules: ['position/ask', 'position/pause'] };
const base = { document: 'own', kind: 'position', fired: [], slots: [] };

it('shows both sides with their passages and the rules, within 80 columns', () =>
  expect(listOf([{ ...base, outcome: 'wrong slot', slots: ['actor'], cause: 'parse', gold, ours }])).toBe(
    [
      'own',
      '  position · wrong slot actor · parse',
      '  gold  actor NOR, stance demands',
      '        “Norway asked for a pause of the drills that both neighbours had',
      '        announced for the coming spring”',
      '  ours  actor NOR + SWE, stance demands',
      '        “Norway asked for a pause of the drills that both neighbours had',
      '        announced for the coming spring”',
      '  rules position/ask, position/pause',
      '',
      '1 listed; how often each rule is among them:',
      '        position/ask 1, position/pause 1',
    ].join('\n'),
  ));

it('shows what fires on a missed passage and whom it takes', () => {
  const fired = [{ rule: 'position/ask', actors: [] }];
  const text = listOf([{ ...base, outcome: 'missed', cause: 'parse', gold, ours: null, fired }]);
  expect(text).toContain('  rules position/ask (nobody)');
  expect(text).not.toContain('  ours');
});

it('says so where nothing is listed', () => expect(listOf([])).toMatch(/^0 listed.*\n +none$/));
