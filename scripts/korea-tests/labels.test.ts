import { describe, expect, it } from 'vitest';
import { testsIn } from './labels.mjs';

const groups = (event: string, type = 'Missile Provocation', group = ''): string[] =>
  testsIn({ event, type, group }).map((test: { group: string }) => test.group);

describe('the tests in a row', () => {
  it('are the same under labels that differ for one thing', () =>
    expect(testsIn({ event: 'Short-range Missile Launch' })).toEqual(
      testsIn({ event: 'Short-range Ballistic Missile Launch' }),
    ));
  it('are two where a label names two', () =>
    expect(groups('Nuclear Test / Short-range missile launch')).toEqual(['nuclear-test', 'missile']));
  it('are missiles or rockets by what the list counts a rocket launcher among', () => {
    const event = 'Multiple Lanuch Rocket System (MLRS) Test';
    expect(groups(event)).toEqual(['missile']);
    expect(groups(event, 'Other Provocation')).toEqual(['rocket-launcher']);
  });
  it('are none in an act against another side', () =>
    expect(groups('Balloon-floating Trash', 'Other Provocation')).toEqual([]));
  it('are what a ruling says, whatever the label', () => {
    expect(groups('Artillery Fire', 'Other Provocation')).toEqual(['artillery']);
    expect(groups('Artillery Fire', 'Other Provocation', 'act')).toEqual([]);
    expect(groups('Artillery Fire', 'Other Provocation', 'missile')).toEqual(['missile']);
  });
});
